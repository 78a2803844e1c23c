import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRight } from '../../../lib/session.ts'
import { Button } from '../../../ui/button.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { Seg } from '../../../ui/seg.tsx'
import { useAct } from '../../../ui/use-act.ts'
import type { Period, Scoreboard } from '../calls.ts'
import { PeriodMenu } from '../parts.tsx'
import { useWords } from '../use-words.ts'
import { type FirstTier, type Move, type Plan, type Rivals, solve, whatIfQuery } from './calls.ts'
import { MakeTasks } from './make-tasks.tsx'
import { MovesList } from './moves-list.tsx'
import { PlacesAround } from './places-around.tsx'
import { PlanMenu } from './plan-menu.tsx'
import { Staircase } from './staircase.tsx'
import { useChoice } from './use-choice.ts'
import { useRested } from './use-rested.ts'
import { Verdict } from './verdict.tsx'

const route = getRouteApi('/framed/indicators/first-tier')

/** Rivals that go on do so as they did over this many periods. */
const driftPeriods = 4

type Props = {
  readonly tier: FirstTier
  readonly places: Scoreboard['strip']
  readonly periods: readonly Period[]
  readonly plans: readonly Plan[]
  readonly plan: Plan | undefined
}

export function TierBody({ tier, places, periods, plans, plan }: Props) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const navigate = useNavigate()
  const { period } = route.useSearch()
  const mayTask = useRight('task.issue')
  const choice = useChoice(tier, plan)
  const [rivals, setRivals] = useState<Rivals>(plan?.rivals ?? { kind: 'fixed' })
  const [making, setMaking] = useState<readonly Move[] | null>(null)
  const values = useRested(choice.taken.map(({ move, target }) => ({ code: move.code, value: target })))
  const drift: Rivals = { kind: 'drift', periods: rivals.kind === 'drift' ? rivals.periods : driftPeriods }
  const told = useQuery(whatIfQuery(period, drift, values)).data
  const solving = useAct({
    act: (least: 'moves' | 'effort') =>
      solve({
        period,
        rivals,
        least,
        moves: [...choice.efforts].map(([code, effort]) => ({ code, effort })),
      }),
    namespace: 'scoring',
    onDone: ({ way }) => (way === null ? undefined : choice.take(way.moves)),
  })
  const unreachable = solving.cause === null && solving.data !== undefined && solving.data.way === null
  const untasked = choice.taken.filter(({ move }) => move.tasks.length === 0).map(({ move }) => move)
  return (
    <>
      <PageHead
        title={t('tier.title')}
        note={t(tier.cut.kind === 'number' ? 'tier.noteNumber' : 'tier.noteShare', {
          period: words.period(tier.release.period),
          places: tier.places,
          percent: tier.cut.kind === 'share' ? tier.cut.percent : '',
        })}
        actions={
          <>
            <Seg
              label={t('tier.rivals')}
              value={rivals.kind}
              onChange={(kind) => setRivals(kind === 'fixed' ? { kind } : { kind, periods: driftPeriods })}
              options={[
                { value: 'fixed', label: t('tier.fixed') },
                { value: 'drift', label: t('tier.drifting', { count: driftPeriods }) },
              ]}
            />
            <PeriodMenu
              periods={periods}
              current={tier.release.period.code}
              onChoose={(next) =>
                void navigate({
                  to: '/indicators/first-tier',
                  search: next === undefined ? {} : { period: next },
                })
              }
            />
            <Button busy={solving.busy} title={t('tier.solveWhy')} onClick={() => solving.run('moves')}>
              {t('tier.solve')}
            </Button>
            <Button busy={solving.busy} title={t('tier.leastWhy')} onClick={() => solving.run('effort')}>
              {t('tier.least')}
            </Button>
            <PlanMenu
              plans={plans}
              plan={plan}
              body={{
                period: tier.release.period.code,
                rivals,
                moves: choice.taken.map(({ move, target, effort }) => ({ code: move.code, target, effort })),
              }}
            />
            {mayTask && untasked.length > 0 ? (
              <Button primary onClick={() => setMaking(untasked)}>
                {t('tier.makeTasks', { count: untasked.length })}
              </Button>
            ) : null}
          </>
        }
      />
      {solving.error === null ? null : (
        <div className="banner bad" role="alert">
          <div>{solving.error}</div>
        </div>
      )}
      {unreachable ? (
        <div className="banner" role="status">
          <div>{t('tier.unreachable')}</div>
        </div>
      ) : null}
      <Verdict tier={tier} places={places} choice={choice} rivals={rivals} told={told} />
      <div className="tier">
        <div>
          <Staircase
            tier={tier}
            choice={choice}
            line={rivals.kind === 'drift' ? (told?.drifting?.line ?? tier.line) : tier.line}
          />
          <PlacesAround
            tier={tier}
            places={places}
            choice={choice}
            reached={rivals.kind === 'drift' ? (told?.drifting ?? undefined) : undefined}
          />
        </div>
        <MovesList choice={choice} onTask={mayTask ? (move) => setMaking([move]) : undefined} />
      </div>
      {making === null ? null : (
        <MakeTasks moves={making} choice={choice} period={period} onClose={() => setMaking(null)} />
      )}
    </>
  )
}
