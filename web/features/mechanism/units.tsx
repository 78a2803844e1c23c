import { useTranslation } from 'react-i18next'
import { Sheet } from '../../ui/sheet.tsx'
import type { MechanismView } from './queries.ts'
import './mechanism.css'

const parts = ['leading-group', 'office', 'member'] as const

/** Who is part of it, and as what. */
export function Units({ units }: Pick<MechanismView, 'units'>) {
  const { t } = useTranslation('mechanism')
  return (
    <div className="clauses">
      {parts.map((part) => {
        const own = units.filter((unit) => unit.part === part)
        return own.length === 0 ? null : (
          <Sheet key={part} title={t(`unitPart.${part}`)} aside={t('units.count', { count: own.length })}>
            <ul className="unit-names">
              {own.map((unit) => (
                <li key={unit.id}>
                  <span>{unit.name}</span>
                  <span className="muted">{unit.shortName}</span>
                </li>
              ))}
            </ul>
          </Sheet>
        )
      })}
    </div>
  )
}
