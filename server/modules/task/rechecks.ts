/**
 * The draw of closed tasks for a recheck.
 *
 * Every working morning each week whose draw has become due is drawn, the oldest first: after days on which
 * nothing ran, all that were missed. A week that was drawn is written down under edition and round, so that a
 * second run finds nothing left to do. A week that cannot be drawn is told and holds up no other. Seed, pool and
 * result stand in the record.
 */
import type { Day } from '../../../domain/kernel.ts'
import type { RecheckRule } from '../../../domain/mechanism/mechanism.ts'
import { drawn, lastWeekEndDue, weekEndOf, weekOf } from '../../../domain/task/recheck.ts'
import { today } from '../../platform/clock.ts'
import { sha256 } from '../../platform/hash.ts'
import type { Job } from '../../platform/jobs.ts'
import { change, record } from '../../platform/road.ts'
import type { TaskDeps } from './deps.ts'
import { getTaskForChange } from './store.ts'
import { closingDaysToDraw, insertDraw, lockPool, type Round } from './store/rechecks.ts'
import { openRecheck } from './use-cases/open-recheck.ts'

export const recheckJob = (deps: TaskDeps): Job => ({
  name: 'task-rechecks',
  cron: '0 8 * * *',
  run: () => drawRechecks(deps),
})

async function drawRechecks(deps: TaskDeps): Promise<void> {
  const { db, clock } = deps.platform
  const day = today(clock)
  const calendar = await deps.mechanisms.calendar(db)
  if (!calendar.isWorkday(day)) return
  for (const { regionId, id: mechanismId } of await deps.mechanisms.editions(db))
    await drawEdition(deps, regionId, mechanismId, day).catch((error: unknown) =>
      deps.onFault(error, `rechecks of mechanism ${mechanismId}`),
    )
}

async function drawEdition(deps: TaskDeps, regionId: string, mechanismId: string, day: Day): Promise<void> {
  const { rechecks } = await deps.mechanisms.byId(deps.platform.db, regionId, mechanismId)
  for (const [index, rule] of rechecks.entries())
    await drawRound(deps, { regionId, mechanismId, round: index + 1 }, rule, day)
}

async function drawRound(deps: TaskDeps, round: Round, rule: RecheckRule, day: Day): Promise<void> {
  const closings = await closingDaysToDraw(deps.platform.db, round, lastWeekEndDue(day, rule.afterDays))
  for (const week of new Set(closings.map(weekEndOf)))
    await drawWeek(deps, round, rule, { week, day }).catch((error: unknown) =>
      deps.onFault(error, `rechecks of mechanism ${round.mechanismId}, week ${week}`),
    )
}

type When = { readonly week: Day; readonly day: Day }

function drawWeek(deps: TaskDeps, round: Round, rule: RecheckRule, { week, day }: When): Promise<void> {
  const { platform } = deps
  return change(platform, async (tx) => {
    const pool = await lockPool(tx, round, weekOf(week))
    const seed = platform.newId()
    const { sharePercent } = rule
    const ids = drawn(sha256, { seed, round: round.round, pool, sharePercent })
    const counts = { pool: pool.length, drawn: ids.length }
    const isFirst = await insertDraw(tx, {
      ...round,
      ...counts,
      weekEndsOn: week,
      seed,
      drawnOn: day,
      sharePercent,
    })
    if (!isFirst) return
    await record(platform, tx, null, {
      item: { regionId: round.regionId, kind: 'recheck-draw', id: seed },
      type: 'task.rechecks-drawn',
      data: { round: round.round, seed, sharePercent, ...weekOf(week), pool, drawn: ids },
    })
    for (const id of ids.toSorted())
      await openRecheck(deps, tx, await getTaskForChange(tx, round.regionId, id), {
        round: round.round,
        seed,
        pool: pool.length,
        withinWorkdays: rule.withinWorkdays,
        by: null,
        text: '',
      })
  })
}
