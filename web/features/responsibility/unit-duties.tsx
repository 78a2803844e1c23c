import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { FilterChips } from '../../ui/chips.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Empty } from '../../ui/states.tsx'
import { DayChip } from './day-chip.tsx'
import { DutySheet } from './duty-sheet.tsx'
import { gapsOf, groupsOf } from './matrix-groups.ts'
import { parseMatrixSearch } from './matrix-search.ts'
import { matrixQuery } from './queries.ts'
import './responsibility.css'

export function UnitDutiesPage() {
  return <UnitDuties path="/responsibility/units" />
}

/** One unit's duties on one sheet, to print and to sign; what the matrix becomes on a phone. */
export function UnitDuties({ path }: { readonly path: '/responsibility' | '/responsibility/units' }) {
  const { t } = useTranslation('responsibility')
  const search = useSearch({ from: `/framed${path}` })
  const navigate = useNavigate()
  const matrix = useQuery(matrixQuery(search.on))
  const session = useSession()
  return (
    <QueryView query={matrix} page>
      {({ units, rows, on, mechanism }) => {
        const mine = units.find(
          ({ name, shortName }) => session?.account?.unit === name || session?.account?.unit === shortName,
        )
        const unit = units.find(({ id }) => id === search.unit) ?? mine ?? units[0]
        if (unit === undefined) return <Empty title={t('matrix.none')}>{t('matrix.noneWhy')}</Empty>
        const groups = groupsOf(rows, { unit: unit.id })
        const vacancies = gapsOf(groups).reduce((sum, [, count]) => sum + count, 0)
        const set = (patch: { unit?: string; on?: string | undefined }) =>
          void navigate({ to: path, search: parseMatrixSearch({ ...search, ...patch }), replace: true })
        return (
          <>
            <PageHead
              title={t('units.title')}
              note={t('units.note', { count: groups.length })}
              actions={<Button onClick={() => window.print()}>{t('units.print')}</Button>}
            />
            <div className="bar matrix-bar">
              <FilterChips
                filters={[
                  {
                    key: 'unit',
                    label: t('filter.unit'),
                    value: unit.id,
                    options: units.map(({ id, shortName }) => ({ value: id, label: shortName })),
                  },
                ]}
                onChange={(_, value) => set({ unit: value })}
              >
                <DayChip
                  label={t('filter.on')}
                  day={on}
                  on={search.on !== undefined}
                  onChange={(day) => set({ on: day === session?.today ? undefined : day })}
                />
              </FilterChips>
              {vacancies === 0 ? null : (
                <p className="note">
                  <span className="vacant">{t('matrix.gaps', { count: vacancies })}</span>
                </p>
              )}
            </div>
            <DutySheet unit={unit} groups={groups} on={on} document={mechanism.documentNumber} />
          </>
        )
      }}
    </QueryView>
  )
}
