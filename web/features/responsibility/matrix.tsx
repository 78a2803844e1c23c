import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResponsibilityRow } from '../../../contract/responsibility.ts'
import { formatInstant } from '../../lib/dates.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useRight, useSession } from '../../lib/session.ts'
import { usePhone } from '../../lib/use-phone.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Chip, FilterChips } from '../../ui/chips.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Empty } from '../../ui/states.tsx'
import { AppointLiaison } from './appoint-liaison.tsx'
import { DayChip } from './day-chip.tsx'
import { DutyPanel } from './duty-panel.tsx'
import { gapsOf, type Group, groupsOf, shortCode } from './matrix-groups.ts'
import { type MatrixSearch, parseMatrixSearch } from './matrix-search.ts'
import { MatrixTable } from './matrix-table.tsx'
import { matrixQuery } from './queries.ts'
import { UnitDuties } from './unit-duties.tsx'
import { useIndicatorName } from './use-indicator-name.ts'
import './responsibility.css'

/** Who answers for what: the matrix; on a phone one unit's duty sheet. */
export function Matrix() {
  return usePhone() ? <UnitDuties path="/responsibility" /> : <MatrixPage />
}

function MatrixPage() {
  const { t } = useTranslation('responsibility')
  const search = useSearch({ from: '/framed/responsibility' })
  const navigate = useNavigate({ from: '/responsibility' })
  const matrix = useQuery(matrixQuery(search.on))
  const today = useSession()?.today ?? ''
  const name = useIndicatorName()
  const mayAppoint = useRight('liaison.appoint')
  const { language } = usePreferences()
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const [opened, setOpened] = useState<string | null>(null)
  const [appointing, setAppointing] = useState(false)
  const set = (patch: Partial<Record<keyof MatrixSearch, string | true | undefined>>) =>
    void navigate({ search: parseMatrixSearch({ ...search, ...patch }), replace: true })

  return (
    <QueryView query={matrix} page>
      {(data) => {
        const { rows, units, totals, mechanism } = data
        const indicators = rows.filter(({ level }) => level === 'indicator')
        const all = groupsOf(rows, { unit: search.unit, indicator: search.indicator })
        const groups = search.gaps === true ? groupsOf(rows, { ...search }) : all
        const gaps = gapsOf(all)
        const vacancies = gaps.reduce((sum, [, count]) => sum + count, 0)
        const open = search.gaps === true ? new Set(groups.map(({ indicator }) => indicator.code)) : unfolded
        const opens = groups.filter(({ indicator }) => open.has(indicator.code)).length
        const toggle = (code: string) => {
          const next = new Set(open)
          if (!next.delete(code)) next.add(code)
          setUnfolded(next)
        }
        const duty = all
          .flatMap(({ indicator, subIndicators }) => [indicator, ...subIndicators])
          .find(({ code }) => code === opened)
        const summary = gaps.map(([gap, count]) => `${t(`gap.${gap}`)} ${count}`).join(t('comma'))
        return (
          <>
            <PageHead
              title={t('matrix.title')}
              note={t('matrix.note', {
                indicators: totals.indicators,
                subIndicators: totals.subIndicators,
                units: totals.units,
                open: opens,
              })}
              actions={
                <>
                  <Link to="/responsibility/changes" className={buttonClass()}>
                    {t('changes.title')}
                  </Link>
                  {mayAppoint ? (
                    <Button onClick={() => setAppointing(true)}>{t('liaison.title')}</Button>
                  ) : null}
                  <Link
                    to="/responsibility/units"
                    search={search.unit === undefined ? {} : { unit: search.unit }}
                    className={buttonClass()}
                  >
                    {t('units.print')}
                  </Link>
                </>
              }
            />
            <div className="bar matrix-bar">
              <FilterChips
                filters={[
                  {
                    key: 'unit',
                    label: t('filter.unit'),
                    value: search.unit ?? '',
                    options: units.map(({ id, shortName }) => ({ value: id, label: shortName })),
                  },
                  {
                    key: 'indicator',
                    label: t('filter.indicator'),
                    value: search.indicator ?? '',
                    options: indicators.map((row) => ({
                      value: row.code,
                      label: `${shortCode(row.code)} ${name(row)}`,
                    })),
                  },
                ]}
                onChange={(key, value) => set({ [key]: value === '' ? undefined : value })}
                onClear={() => set({ unit: undefined, indicator: undefined })}
              >
                <DayChip
                  label={t('filter.on')}
                  day={data.on}
                  on={search.on !== undefined}
                  onChange={(day) => set({ on: day === today ? undefined : day })}
                />
                <Chip
                  on={search.gaps === true}
                  onClick={() => set({ gaps: search.gaps === true ? undefined : true })}
                >
                  {t('filter.gaps')} {vacancies}
                </Chip>
                {search.gaps === true ? null : (
                  <button
                    type="button"
                    className="chip add"
                    onClick={() =>
                      setUnfolded(opens > 0 ? new Set() : new Set(all.map(({ indicator }) => indicator.code)))
                    }
                  >
                    {opens > 0 ? t('matrix.fold') : t('matrix.unfold')}
                  </button>
                )}
              </FilterChips>
              <p className="note">
                {vacancies === 0 ? (
                  t('matrix.noGaps')
                ) : (
                  <>
                    <span className="vacant">{t('matrix.gaps', { count: vacancies })}</span>
                    {t('matrix.gapsAre', { summary })}
                  </>
                )}
              </p>
            </div>
            <section className="sheet" aria-label={t('matrix.title')}>
              {groups.length === 0 ? (
                <Empty title={t(search.gaps === true ? 'matrix.noGaps' : 'matrix.none')}>
                  {t(search.gaps === true ? 'matrix.noGapsWhy' : 'matrix.noneWhy')}
                </Empty>
              ) : (
                <MatrixTable
                  groups={groups}
                  unfolded={open}
                  onFold={toggle}
                  onOpen={setOpened}
                  foot={<Foot groups={groups} document={mechanism.documentNumber} vacancies={vacancies} />}
                />
              )}
            </section>
            <p className="pager note">
              <span>{t('matrix.principle')}</span>
              <span>
                {t('matrix.asOf', {
                  at: formatInstant(new Date(matrix.dataUpdatedAt).toISOString(), language),
                })}
              </span>
            </p>
            {duty === undefined ? null : (
              <DutyPanel
                key={duty.code}
                row={duty}
                above={indicatorAbove(rows, duty)}
                on={data.on}
                onClose={() => setOpened(null)}
              />
            )}
            {appointing ? (
              <AppointLiaison units={units} unit={search.unit ?? null} onClose={() => setAppointing(false)} />
            ) : null}
          </>
        )
      }}
    </QueryView>
  )
}

const indicatorAbove = (rows: readonly ResponsibilityRow[], row: ResponsibilityRow) =>
  row.level === 'indicator' ? null : (rows.find(({ code }) => code === row.code.split('.')[0]) ?? null)

type FootProps = {
  readonly groups: readonly Group[]
  readonly document: string
  readonly vacancies: number
}

/** Totals of what is shown, and what it rests on. */
function Foot({ groups, document, vacancies }: FootProps) {
  const { t } = useTranslation('responsibility')
  const units = new Set(
    groups.flatMap(({ indicator }) => [indicator.unit, ...indicator.coLeads].map(({ id }) => id)),
  )
  const subIndicators = groups.reduce((sum, { indicator }) => sum + indicator.subIndicators, 0)
  return (
    <tr>
      <td className="num">{groups.length}</td>
      <td>{t('foot.total')}</td>
      <td className="num">{subIndicators}</td>
      <td>{t('foot.units', { count: units.size })}</td>
      <td colSpan={3}>{t('foot.basis', { document })}</td>
      <td colSpan={4} className="num">
        {vacancies === 0 ? t('foot.filled') : t('foot.vacancies', { count: vacancies })}
      </td>
    </tr>
  )
}
