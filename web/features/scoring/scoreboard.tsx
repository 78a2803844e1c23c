import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useRight } from '../../lib/session.ts'
import { buttonClass, Button } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page.tsx'
import { NoPermission } from '../../ui/states.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { type Scoreboard as Board, scoreboardQuery } from './calls.ts'
import { exportScores } from './export-scores.ts'
import { HeatMap } from './heat-map.tsx'
import { LeavesTable } from './leaves-table.tsx'
import { MethodLink, PeriodMenu } from './parts.tsx'
import { PublishedApart } from './published.tsx'
import { ScoreTop } from './score-top.tsx'
import { Scored } from './scored.tsx'
import { ScoresTable } from './scores-table.tsx'
import { type View, views } from './scoring-search.ts'
import { useWords } from './use-words.ts'
import './scoring.css'

const route = getRouteApi('/framed/indicators')

export function Scoreboard() {
  return useRight('scoring.view') ? <ScoreboardPage /> : <NoPermission page />
}

function ScoreboardPage() {
  const { t } = useTranslation('scoring')
  const { period } = route.useSearch()
  return (
    <Scored query={useQuery(scoreboardQuery(period))} title={t('board.title')}>
      {(board) => <Shown board={board} />}
    </Scored>
  )
}

/** Where the county stands, and what there is to gain. */
function Shown({ board }: { readonly board: Board }) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const search = route.useSearch()
  const navigate = useNavigate()
  const by = search.by ?? 'gain'
  const label = (view: View) =>
    view === 'heat'
      ? t('board.by.heat', { rows: board.rows.length, periods: Math.min(12, board.periods.length) })
      : t(`board.by.${view}`)
  return (
    <>
      <PageHead
        title={t('board.title')}
        note={words.released(board.release)}
        actions={
          <>
            <PeriodMenu
              periods={board.periods}
              current={board.release.period.code}
              onChoose={(period) =>
                void navigate({
                  to: '/indicators',
                  search: { ...(search.by ? { by: search.by } : {}), ...(period ? { period } : {}) },
                })
              }
            />
            <Link
              to="/indicators/map"
              search={search.period === undefined ? {} : { period: search.period }}
              className={buttonClass()}
            >
              {t('board.toMap')}
            </Link>
            <Button onClick={() => exportScores(board, t, words)}>{t('board.export')}</Button>
            <Link
              to="/indicators/first-tier"
              search={search.period === undefined ? {} : { period: search.period }}
              className={buttonClass({ primary: true })}
            >
              {t('board.toFirstTier')}
            </Link>
          </>
        }
      />
      <ScoreTop board={board} />
      <PublishedApart published={board.published} total={board.overall.score} />
      <div className="score-tabs">
        <Tabs
          label={t('board.by.label')}
          current={by}
          tabs={views.map((view) => ({
            key: view,
            label: label(view),
            link: {
              to: '/indicators',
              search: {
                ...(search.period === undefined ? {} : { period: search.period }),
                ...(view === 'gain' ? {} : { by: view }),
              },
            },
          }))}
        />
      </div>
      {by === 'heat' ? (
        <HeatMap />
      ) : by === 'leaves' ? (
        <LeavesTable period={search.period} />
      ) : (
        <ScoresTable board={board} by={by} period={search.period} />
      )}
      <p className="pager note">
        <span>{t('board.note', { places: board.firstTier.places ?? '' })}</span>
        <span>{t('board.walk')}</span>
        <MethodLink release={board.release} />
      </p>
    </>
  )
}
