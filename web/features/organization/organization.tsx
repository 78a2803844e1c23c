import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRight, useSession } from '../../lib/session.ts'
import { usePhone } from '../../lib/use-phone.ts'
import { Button } from '../../ui/button.tsx'
import { DateInput } from '../../ui/date-input.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Empty } from '../../ui/states.tsx'
import { type OrganizationSearch, parseOrganizationSearch } from './organization-search.ts'
import { treeQuery } from './queries.ts'
import { UnitForm } from './unit-form.tsx'
import { UnitSheet } from './unit-sheet.tsx'
import { UnitTree } from './unit-tree.tsx'
import { totalsOf, type UnitNode } from './units.ts'
import { VacancySheet } from './vacancy-sheet.tsx'
import './organization.css'

/** Units and sections, their posts, who holds them and who did. */
export function Organization() {
  const { t } = useTranslation('organization')
  const search = useSearch({ from: '/framed/organization' })
  const navigate = useNavigate({ from: '/organization' })
  const tree = useQuery(treeQuery(search.on))
  const session = useSession()
  const phone = usePhone()
  const mayEdit = useRight('organization.edit')
  const [adding, setAdding] = useState(false)
  const show = (patch: { [Key in keyof OrganizationSearch]: string | undefined }) =>
    void navigate({ search: parseOrganizationSearch({ ...search, ...patch }) })

  return (
    <QueryView query={tree} page>
      {({ units, region, on }) => {
        const { sections, posts, vacancies, ...totals } = totalsOf(units)
        // A wide page always has a unit open; a phone begins with the list.
        const first = phone ? undefined : (own(units, session?.account?.unit) ?? units[0])
        const unit = units.find(({ id }) => id === search.unit) ?? first
        const editable = mayEdit && on === session?.today
        return (
          <>
            <PageHead
              title={t('units.title')}
              note={t('units.note', { units: totals.units, sections, posts })}
              actions={
                editable ? <Button onClick={() => setAdding(true)}>{t('units.addUnit')}</Button> : undefined
              }
            />
            <div className="bar org-bar">
              <p>
                <span className="muted">{region.path.slice(0, -1).join(' / ')} / </span>
                {region.path.at(-1)}
                {vacancies === 0 ? null : (
                  <span className="vacant"> {t('units.vacancies', { count: vacancies })}</span>
                )}
              </p>
              <div className="on-day">
                <span className="muted" id="on-day">
                  {t('units.on')}
                </span>
                <DateInput
                  value={on}
                  onChange={(day) =>
                    show({ on: day === null || day === session?.today ? undefined : day, unit: search.unit })
                  }
                />
              </div>
            </div>
            <VacancySheet />
            {units.length === 0 ? (
              <Sheet label={t('units.title')}>
                <Empty title={t('units.none')}>{t('units.noneWhy')}</Empty>
              </Sheet>
            ) : (
              <div className="org">
                {phone && unit !== undefined ? null : (
                  <UnitTree units={units} selected={unit?.id ?? null} search={search} />
                )}
                {unit === undefined ? null : (
                  <UnitSheet
                    key={unit.id}
                    unit={unit}
                    units={units}
                    on={on}
                    editable={editable}
                    search={search}
                  />
                )}
              </div>
            )}
            {adding ? (
              <UnitForm units={units} unit={null} parent={null} onClose={() => setAdding(false)} />
            ) : null}
          </>
        )
      }}
    </QueryView>
  )
}

const own = (units: readonly UnitNode[], name: string | null | undefined): UnitNode | undefined =>
  units.find((unit) => unit.name === name || unit.shortName === name)
