/** A move becomes a task of its lead unit: what to reach, from where, and what it adds to the whole. */
import type { z } from 'zod'
import type { scoringFirstTierRoutes } from '../../../../contract/scoring-first-tier.ts'
import { gainAt, movesOf, pointsAt } from '../../../../domain/scoring/moves.ts'
import { today } from '../../../platform/clock.ts'
import { type Call, instantOf } from '../../../platform/context.ts'
import { badField, Refused } from '../../../platform/refused.ts'
import type { ScoringDeps } from '../deps.ts'
import { headOf, open, openShelf, type Readers } from '../queries/shelf.ts'
import { insertMove } from '../store/plans.ts'
import { insistTarget, measuresOf } from '../targets.ts'

type Given = z.output<(typeof scoringFirstTierRoutes.makeTask)['body']>

export async function makeTask(deps: ScoringDeps, readers: Readers, call: Call, code: string, given: Given) {
  const { regionId } = call.actor
  const shelf = await openShelf(readers, regionId)
  const now = await open(readers, shelf, regionId, headOf(shelf, given.period))
  const move = movesOf(now.methodology, now.body.values, now.field.own).find(({ leaf }) => leaf.code === code)
  if (!move) throw new Refused('not-found', { reason: 'node-unknown' })
  const { leaf, topic, share, value } = move
  insistTarget(await measuresOf(deps, regionId), move, given.target, 'body.target')
  if (pointsAt(leaf, given.target) <= pointsAt(leaf, value))
    throw badField('body.target', 'no-better', { value })
  const mechanism = await deps.mechanisms.inForce(deps.platform.db, regionId, today(deps.platform.clock))
  const leads = mechanism?.indicators.find((one) => one.code === code)?.leadUnitIds ?? []
  const unitId = given.unitId ?? leads[0]
  if (unitId === undefined) throw new Refused('refused', { reason: 'no-lead-unit' })
  if (!leads.includes(unitId)) throw badField('body.unitId', 'not-a-choice')
  const unit = leaf.unit.zh
  const gain = gainAt(leaf, share, value, given.target)
  const name = topic === null ? leaf.name.zh : `${topic.name.zh}·${leaf.name.zh}`
  const { tasks } = await deps.tasks.dispatch(
    call,
    {
      title: `${name}由${say(value)}${unit}改进到${say(given.target)}${unit}`,
      body: [
        `${now.head.period.name}评价：${name}为${say(value)}${unit}，得${say(move.score)}分。目标${say(given.target)}${unit}，达到后总分约增${say(gain)}分。`,
        ...(given.text === '' ? [] : [given.text]),
      ].join('\n'),
      indicator: code,
      source: 'indicator',
      sourceText: `${now.head.period.name}评价第${now.head.number}次发布`,
      target: `${say(given.target)}${unit}`,
      assistingUnitIds: [],
      clock: null,
      deadline: { kind: 'on', day: given.dueOn },
      leadUnitIds: [unitId],
      requestId: given.requestId,
    },
    async (tx, [task]) => {
      if (task)
        await insertMove(tx, regionId, instantOf(deps.platform), {
          taskId: task.id,
          code,
          releaseId: now.head.id,
          baseline: value,
          target: given.target,
        })
    },
  )
  const [task] = tasks
  if (!task) throw new Refused('internal', { reason: 'task-lost' })
  return { task }
}

/** At most two decimals, none that say nothing. */
const say = (number: number): string => String(Number(number.toFixed(2)))
