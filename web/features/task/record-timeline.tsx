import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { type Happening, Timeline } from '../../ui/timeline.tsx'
import { lastHash, shortHash, tell, type Told } from './event-words.ts'

/** The server tells a long life by its last entries. */
const mostEntries = 300
/** So that a long life does not push the page down. */
const atFirst = 14

export function TaskTimeline({ record }: { readonly record: TaskRecord }) {
  const { t } = useTranslation('task')
  const own = record.tree.find(({ id }) => id === record.id)?.number ?? record.number
  const told = tell(record.timeline, own)
  const [all, setAll] = useState(false)
  const shown = all || told.length <= atFirst + 3 ? told : told.slice(0, atFirst)
  const hash = lastHash(record.timeline, own)
  return (
    <Sheet
      title={t('timeline.title')}
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

  function happening({ key, entry, kind, part, sayings }: Told): Happening {
    const words = sayings.map((saying) => t(`event.${saying.key}`, saying.facts)).join('\n')
    return {
      key,
      at: entry.at,
      kind,
      actor: entry.actor?.name,
      post: [entry.actor?.unit, entry.actor?.post].filter(Boolean).join(' '),
      words: part === null ? words : t('timeline.part', { part, words }),
    }
  }
}
