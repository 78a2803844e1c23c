import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { type Happening, Timeline } from '../../ui/timeline.tsx'
import { lastHash, shortHash, tell, type Told } from './event-words.ts'

/** The server tells a long life by its last entries. */
const mostEntries = 300

export function TaskTimeline({ record }: { readonly record: TaskRecord }) {
  const { t } = useTranslation('task')
  const own = record.tree.find(({ id }) => id === record.id)?.number ?? record.number
  const told = tell(record.timeline, own)
  const hash = lastHash(record.timeline, own)
  return (
    <Sheet
      title={t('timeline.title')}
      aside={<small title={hash}>{t('timeline.count', { count: told.length, hash: shortHash(hash) })}</small>}
    >
      <Timeline happenings={told.map(happening)} />
      {record.timeline.length < mostEntries ? null : <p className="sheet-body note">{t('timeline.cut')}</p>}
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
