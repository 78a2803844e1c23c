import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../lib/dates.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Button } from '../../ui/button.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Panel } from '../../ui/panel.tsx'
import { factLines } from './facts-text.ts'
import type { EventRow } from './queries.ts'
import './audit.css'

/** One event, whole: who, from where, what it says of itself, and its link in the chain. */
export function EventPanel({ event, onClose }: { readonly event: EventRow; readonly onClose: () => void }) {
  const { t, i18n } = useTranslation(['audit', 'history'])
  const { language } = usePreferences()
  const lines = factLines(event.facts)
  const labelOf = (path: string) =>
    path
      .split('.')
      .map((key) =>
        i18n.exists(`audit:fact.${key}`)
          ? t(`fact.${key}`)
          : t(`history:field.${key}`, { defaultValue: key }),
      )
      .join(' · ')
  return (
    <Panel
      open
      title={t(`type.${event.type}`, { defaultValue: event.type })}
      onClose={onClose}
      width={640}
      actions={<Button onClick={onClose}>{t('common:actions.close')}</Button>}
    >
      <div className="event-facts">
        <Facts
          facts={[
            { label: t('column.at'), value: formatInstant(event.at, language) },
            { label: t('column.actor'), value: event.actor ?? t('system') },
            { label: t('column.unit'), value: event.unit },
            { label: t('column.ip'), value: event.ip },
            { label: t('column.kind'), value: t(`item.${event.itemKind}`, { defaultValue: event.itemKind }) },
            { label: t('column.seq'), value: event.seq },
            { label: t('column.itemId'), value: <span className="hash">{event.itemId}</span>, wide: true },
            { label: t('column.hash'), value: <span className="hash">{event.hash}</span>, wide: true },
          ]}
        />
        {lines.length === 0 ? null : (
          <>
            <h3>{t('says')}</h3>
            <Facts
              facts={lines.map(([path, value]) => ({
                label: labelOf(path),
                value: i18n.exists(`audit:value.${value}`) ? t(`value.${value}`) : value,
                wide: true,
              }))}
            />
          </>
        )}
      </div>
    </Panel>
  )
}
