import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../lib/dates.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Sheet } from '../../ui/sheet.tsx'
import type { MechanismView } from './queries.ts'
import './mechanism.css'

type Props = { readonly versions: MechanismView['versions']; readonly current: string }

/** Every version ever loaded; work stays with the one it was begun under. */
export function Versions({ versions, current }: Props) {
  const { t } = useTranslation('mechanism')
  const { language } = usePreferences()
  return (
    <div className="clauses">
      <Sheet title={t('part.versions')} aside={t('versions.note')}>
        <ul className="unit-names versions">
          {versions.map((version) => (
            <li key={version.id}>
              <b>{t('head.versionIs', { version: version.version })}</b>
              <span>
                {version.effectiveTo === null
                  ? t('head.from', { from: version.effectiveFrom })
                  : t('head.fromTo', { from: version.effectiveFrom, to: version.effectiveTo })}
              </span>
              <span className="muted">
                {t('versions.loadedAt', { at: formatInstant(version.loadedAt, language) })}
              </span>
              <span>{version.id === current ? t('versions.inForce') : ''}</span>
            </li>
          ))}
        </ul>
      </Sheet>
    </div>
  )
}
