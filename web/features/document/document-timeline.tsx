import { useTranslation } from 'react-i18next'
import type { DocumentRecord } from '../../../contract/document.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { Timeline } from '../../ui/timeline.tsx'

/** Who did what with it, the newest first. */
export function DocumentTimeline({ record }: { readonly record: DocumentRecord }) {
  const { t, i18n } = useTranslation('document')
  if (record.timeline.length === 0) return null
  return (
    <Sheet title={t('event.title')}>
      <Timeline
        happenings={record.timeline.map((event, index) => {
          const key = `event.${event.type.replace(/^document\./, '')}`
          const words = i18n.exists(`document:${key}`) ? t(key, { ...event.facts }) : t('event.other')
          return {
            key: `event-${index}`,
            at: event.at,
            kind: event.by === null ? ('system' as const) : ('act' as const),
            actor: event.by ?? undefined,
            post: [event.unit, event.post].filter(Boolean).join(' '),
            words: event.text === '' ? words : t('event.withText', { words, text: event.text }),
          }
        })}
      />
    </Sheet>
  )
}
