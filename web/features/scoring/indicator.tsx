import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useRight } from '../../lib/session.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { NoPermission } from '../../ui/states.tsx'
import { PageHead } from '../../ui/page.tsx'
import { type IndicatorPage as Page, indicatorQuery } from './calls.ts'
import { HistoryChart } from './charts/history-chart.tsx'
import { points } from './figures.ts'
import { LeafRow } from './leaf-row.tsx'
import { OpenTasks, PeriodMenu, Points } from './parts.tsx'
import { Scored } from './scored.tsx'
import { useWords } from './use-words.ts'
import './scoring.css'

const route = getRouteApi('/framed/indicators/$code')

export function Indicator() {
  return useRight('scoring.view') ? <IndicatorPage /> : <NoPermission page />
}

function IndicatorPage() {
  const { t } = useTranslation('scoring')
  const { code } = route.useParams()
  const { period } = route.useSearch()
  return (
    <Scored query={useQuery(indicatorQuery(code, period))} title={t('indicator.title')}>
      {(page) => <Shown page={page} />}
    </Scored>
  )
}

/** One indicator: what it scores, what it is made of, and where each figure is from. */
function Shown({ page }: { readonly page: Page }) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const navigate = useNavigate()
  const { code } = route.useParams()
  const { period } = route.useSearch()
  const { indicator, leaves, release, periods } = page
  const { best, line, gap } = indicator
  const name = words.name(indicator)
  return (
    <>
      <PageHead
        title={name}
        note={words.released(release)}
        actions={
          <PeriodMenu
            periods={periods}
            current={release.period.code}
            onChoose={(next) =>
              void navigate({
                to: '/indicators/$code',
                params: { code },
                search: next === undefined ? {} : { period: next },
              })
            }
          />
        }
      />
      <Sheet label={name}>
        <dl className="ind-top">
          <div>
            <dt>{t('column.score')}</dt>
            <dd>
              <span className="big">{indicator.score === null ? t('none') : points(indicator.score)}</span>
            </dd>
          </div>
          <div>
            <dt>{t('column.rank')}</dt>
            <dd>
              {indicator.rank === null ? (
                t('none')
              ) : (
                <Link
                  to="/indicators/ranking"
                  search={{ node: indicator.code, ...(period === undefined ? {} : { period }) }}
                >
                  {t('rankOf', { rank: indicator.rank, of: indicator.of })}
                </Link>
              )}
            </dd>
          </div>
          <div>
            <dt>{t('column.change')}</dt>
            <dd>
              <Points change={indicator.change} />
              {indicator.change?.isReform === true ? <small>{t('indicator.reform')}</small> : null}
            </dd>
          </div>
          <div>
            <dt>{t('key.best')}</dt>
            <dd>
              {best === null ? t('dash') : points(best.score)}
              {best === null ? null : <small>{words.places(best.places)}</small>}
            </dd>
          </div>
          <div>
            <dt>{t('key.line')}</dt>
            <dd>
              {line === null ? t('dash') : points(line)}
              {gap === null ? null : (
                <small>{gap >= 0 ? t('above') : t('indicator.short', { points: points(-gap) })}</small>
              )}
            </dd>
          </div>
          <div>
            <dt>{t('column.gain')}</dt>
            <dd>
              {points(indicator.gain, 2)}
              <small>{t('indicator.gainWhy')}</small>
            </dd>
          </div>
          <div>
            <dt>{t('column.unit')}</dt>
            <dd>
              {indicator.leadUnits.length === 0 ? t('column.noUnit') : words.units(indicator.leadUnits)}
              <small>
                <Link to="/responsibility" hash={`indicator-${indicator.code}`}>
                  {t('indicator.duties')}
                </Link>
              </small>
            </dd>
          </div>
          <div>
            <dt>{t('column.tasks')}</dt>
            <dd>
              <OpenTasks tasks={indicator.tasks} name={name} />
            </dd>
          </div>
        </dl>
      </Sheet>
      <Sheet title={t('indicator.leaves', { count: leaves.length })} aside={t('indicator.open')}>
        <div className="leaf-head" aria-hidden="true">
          <span />
          <span>{t('column.leaf')}</span>
          <span>{t('column.value')}</span>
          <span className="num">{t('column.score')}</span>
          <span className="num">{t('column.rank')}</span>
          <span>{t('column.against')}</span>
          <span className="num">{t('column.gap')}</span>
          <span className="num">{t('column.gain')}</span>
          <span className="num">{t('column.tasks')}</span>
        </div>
        {leaves.map((leaf) => (
          <LeafRow key={leaf.code} leaf={leaf} release={release} period={period} />
        ))}
      </Sheet>
      <div className="charts">
        <HistoryChart page={page} />
      </div>
      <p className="pager note">
        <span>{t('indicator.note')}</span>
        <span>{t('indicator.hash', { hash: release.hash.slice(0, 16) })}</span>
      </p>
    </>
  )
}
