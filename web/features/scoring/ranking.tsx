import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useRight } from '../../lib/session.ts'
import { PageHead } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { NoPermission } from '../../ui/states.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { type Ranking as Rows, rankingQuery, ranksQuery, scoreboardQuery } from './calls.ts'
import { FrontierChart } from './charts/frontier-chart.tsx'
import { RadarChart } from './charts/radar-chart.tsx'
import { RanksChart } from './charts/ranks-chart.tsx'
import { firstTierQuery } from './first-tier/calls.ts'
import { MethodLink, PeriodMenu } from './parts.tsx'
import { PlacesTable } from './places-table.tsx'
import { Scored } from './scored.tsx'
import { rankViews } from './scoring-search.ts'
import { useWords } from './use-words.ts'
import './scoring.css'

const route = getRouteApi('/framed/indicators/ranking')

export function Ranking() {
  return useRight('scoring.view') ? <RankingPage /> : <NoPermission page />
}

function RankingPage() {
  const { t } = useTranslation('scoring')
  const { node, period } = route.useSearch()
  return (
    <Scored query={useQuery(rankingQuery(node, period))} title={t('ranking.title')}>
      {(ranking) => <Shown ranking={ranking} />}
    </Scored>
  )
}

/** All places by the whole, an indicator or a sub-indicator; ours against the best; ranks over time. */
function Shown({ ranking }: { readonly ranking: Rows }) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const search = route.useSearch()
  const navigate = useNavigate()
  const show = search.show ?? 'table'
  const basis = search.basis ?? 'released'
  const board = useQuery(scoreboardQuery(search.period))
  const leaves = useQuery(firstTierQuery(search.period)).data?.moves ?? []
  const ranks = useQuery({ ...ranksQuery(search.node, basis), enabled: show === 'ranks' })
  const options = [
    { value: 'overall', label: t('ranking.overall') },
    ...(board.data?.rows ?? [])
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
      .flatMap((row) => [
        { value: row.code, label: `${row.code} ${words.name(row)}`, find: row.code },
        ...leaves
          .filter(({ indicator }) => indicator.code === row.code)
          .toSorted((a, b) => (a.code < b.code ? -1 : 1))
          .map((leaf) => ({
            value: leaf.code,
            label: `${leaf.code} ${words.name(leaf)}`,
            find: leaf.code,
            depth: 1,
          })),
      ]),
  ]
  return (
    <>
      <PageHead
        title={t('ranking.title')}
        note={words.released(ranking.release)}
        actions={
          <PeriodMenu
            periods={board.data?.periods ?? []}
            current={ranking.release.period.code}
            onChoose={(period) => {
              const { period: _, ...rest } = search
              void navigate({
                to: '/indicators/ranking',
                search: { ...rest, ...(period === undefined ? {} : { period }) },
              })
            }}
          />
        }
      />
      <Tabs
        label={t('ranking.title')}
        current={show}
        tabs={rankViews.map((view) => {
          const { show: _, ...rest } = search
          return {
            key: view,
            label: t(`ranking.${view}`),
            link: {
              to: '/indicators/ranking',
              search: { ...rest, ...(view === 'table' ? {} : { show: view }) },
            },
          }
        })}
      />
      {show === 'radar' || show === 'frontier' ? null : (
        <div className="rank-bar">
          <div className="node">
            <Select
              aria-label={t('ranking.node')}
              options={options}
              value={search.node ?? 'overall'}
              onChange={(node) => {
                const { node: _, ...rest } = search
                void navigate({
                  to: '/indicators/ranking',
                  search: { ...rest, ...(node === null || node === 'overall' ? {} : { node }) },
                })
              }}
            />
          </div>
        </div>
      )}
      {show === 'radar' || show === 'frontier' ? (
        <div className="charts">
          <Scored query={board} title={t('ranking.title')}>
            {(data) => (show === 'radar' ? <RadarChart board={data} /> : <FrontierChart board={data} />)}
          </Scored>
        </div>
      ) : show === 'ranks' ? (
        <Scored query={ranks} title={t('ranking.title')}>
          {(data) => (
            <RanksChart
              ranks={data}
              placesInTier={ranking.placesInTier}
              basis={basis}
              onBasis={(next) => {
                const { basis: _, ...rest } = search
                void navigate({
                  to: '/indicators/ranking',
                  search: { ...rest, ...(next === 'recomputed' ? { basis: next } : {}) },
                })
              }}
            />
          )}
        </Scored>
      ) : (
        <PlacesTable ranking={ranking} />
      )}
      <p className="pager note">
        <MethodLink release={ranking.release} />
      </p>
    </>
  )
}
