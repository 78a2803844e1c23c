import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestRecord } from '../../../contract/coordination-request.ts'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { type Happening, Timeline } from '../../ui/timeline.tsx'
import { requestSayings } from './request-event-words.ts'

const shownAtFirst = 14

/** Who did what, with their words, newest first. */
export function RequestTimeline({ record }: { readonly record: RequestRecord }) {
  const { t } = useTranslation('conference')
  const [all, setAll] = useState(false)
  const entries = all ? record.timeline : record.timeline.slice(0, shownAtFirst)
  const rest = record.timeline.length - entries.length
  if (entries.length === 0) return null
  const happenings = entries.map(
    (entry): Happening => ({
      key: String(entry.seq),
      at: entry.at,
      kind: entry.actor === null ? 'system' : 'act',
      actor: entry.actor?.name,
      post: [entry.actor?.unit, entry.actor?.post].filter(Boolean).join(' '),
      words: requestSayings(entry)
        .map(({ key, facts }) => t(`event.${key}`, facts))
        .join('\n'),
    }),
  )
  return (
    <Sheet title={t('event.title')} aside={t('event.count', { count: record.timeline.length })}>
      <Timeline happenings={happenings} />
      {rest > 0 ? (
        <div className="sheet-body">
          <Button small onClick={() => setAll(true)}>
            {t('event.more', { count: rest })}
          </Button>
        </div>
      ) : null}
    </Sheet>
  )
}
