import { Link } from '@tanstack/react-router'
import { type CSSProperties, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextInput } from '../../ui/field.tsx'
import type { OrganizationSearch } from './organization-search.ts'
import { branchesOf, type UnitNode } from './units.ts'
import './organization.css'

type Props = {
  readonly units: readonly UnitNode[]
  readonly selected: string | null
  readonly search: OrganizationSearch
}

/** Units down the left, the open one with its sections, each with what is vacant. */
export function UnitTree({ units, selected, search }: Props) {
  const { t } = useTranslation('organization')
  const [typed, setTyped] = useState('')
  const branches = branchesOf(units, selected, typed)
  return (
    <nav className="sheet unit-tree" aria-label={t('units.title')}>
      <TextInput
        type="search"
        aria-label={t('units.find')}
        placeholder={t('units.find')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {branches.length === 0 ? <p className="note">{t('units.notFound')}</p> : null}
      <ul>
        {branches.map(({ unit, vacancies, sections }) => {
          const indent: CSSProperties & { '--depth': number } = { '--depth': unit.depth }
          return (
            <li key={unit.id} style={indent} className={unit.kind === 'section' ? 'section' : undefined}>
              <Link
                to="/organization"
                search={{ ...search, unit: unit.id }}
                aria-current={unit.id === selected ? 'page' : undefined}
              >
                <span>{unit.shortName}</span>
                <small>
                  {vacancies === 0 ? (
                    unit.kind === 'section' || sections === 0 ? null : (
                      t('units.sections', { count: sections })
                    )
                  ) : (
                    <span className="vacant">{t('units.vacant', { count: vacancies })}</span>
                  )}
                </small>
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
