import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { type Happening, Timeline } from '../../ui/timeline.tsx'
import { TrailTabs } from './trail-tabs.tsx'
import { lastHash, shortHash, tell, type Told } from './event-words.ts'
import { type Named as NamedTask, TaskLinks } from './task-link.tsx'

/** The server tells a long life by its last entries. */
const mostEntries = 300
/** So that a long life does not push the page down. */
const atFirst = 14

export function TaskTimeline({ record }: { readonly record: TaskRecord }) {
  const { t } = useTranslation('task')
  const own = record.tree.find(({ id }) => id === record.id)?.number ?? record.number
  const told = tell(record.timeline, own)
  const others = [
    ...record.wentTo,
    ...record.cameFrom,
    ...record.requests.flatMap(({ into }) => (into === null ? [] : [into])),
  ].filter(({ id }, index, every) => every.findIndex((other) => other.id === id) === index)
  // An address that names an entry shows it, however old.
  const [all, setAll] = useState(location.hash !== '')
  const shown = all || told.length <= atFirst + 3 ? told : told.slice(0, atFirst)
  const hash = lastHash(record.timeline, own)
  return (
    <Sheet
      title={<TrailTabs id={record.id} current="happened" />}
      aside={<small title={hash}>{t('timeline.count', { count: told.length, hash: shortHash(hash) })}</small>}
    >
      <Timeline happenings={shown.map(happening)} />
      {told.length === shown.length ? null : (
        <p className="timeline-more">
          <button type="button" className="link" onClick={() => setAll(true)}>
            {t('timeline.more', { count: told.length - shown.length })}
          </button>
        </p>
      )}
      {told.length > shown.length || record.timeline.length < mostEntries ? null : (
        <p className="sheet-body note">{t('timeline.cut')}</p>
      )}
    </Sheet>
  )

  function happening({ key, entry, kind, part, sayings, named }: Told): Happening {
    const words = sayings.map((saying) => t(`event.${saying.key}`, saying.facts)).join('\n')
    return {
      key,
      at: entry.at,
      kind,
      actor: entry.actor?.name,
      post: [entry.actor?.unit, entry.actor?.post].filter(Boolean).join(' '),
      words: (
        <>
          {part === null ? words : t('timeline.part', { part, words })}
          <Named tasks={others.filter(({ id, mayOpen }) => mayOpen && named.includes(id))} />
        </>
      ),
    }
  }
}

/** The way to the other tasks that an entry speaks of. */
function Named({ tasks }: { tasks: readonly NamedTask[] }) {
  const { t } = useTranslation('task')
  if (tasks.length === 0) return null
  return (
    <small className="block">
      {t('timeline.see')} <TaskLinks tasks={tasks} and={t('fact.and')} />
    </small>
  )
}
