import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConferenceRecord } from '../../../contract/conference.ts'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { toldBy } from './event-facts.ts'

const shownAtFirst = 8

/** Who did what, the newest first. */
export function ConferenceTimeline({ record }: { readonly record: ConferenceRecord }) {
  const { t, i18n } = useTranslation(['conference-record', 'conference'])
  const [all, setAll] = useState(false)
  const shown = all ? record.timeline : record.timeline.slice(0, shownAtFirst)
  if (shown.length === 0) return null
  const rest = record.timeline.length - shown.length
  return (
    <Sheet title={t('event.title')} className="cf-history">
      <Timeline
        happenings={shown.map(({ seq, at, type, actor, facts }) => {
          const told = toldBy({ type, facts }, record.name, t('conference:and'))
          const outcome =
            told.facts.outcome === undefined ? '' : t(`conference:outcome.${told.facts.outcome}`)
          const key = `event.${told.key}`
          const words = i18n.exists(`conference-record:${key}`)
            ? t(key, { ...told.facts, outcome })
            : t('event.other')
          return {
            key: `event-${seq}`,
            at,
            kind: actor === null ? ('system' as const) : ('act' as const),
            actor: actor?.name,
            post: [actor?.unit, actor?.post].filter(Boolean).join(' '),
            words: told.words === '' ? words : t('event.withText', { words, text: told.words }),
          }
        })}
      />
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
