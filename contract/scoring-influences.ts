/**
 * Cause and effect: work under way, the sub-indicators it is to move, the indicators, the whole and its place; and
 * which sub-indicators lead which others, as the office states it and as the released values bear it out.
 */
import { z } from 'zod'
import { effects } from '../domain/scoring/effect.ts'
import { doubts, verdicts } from '../domain/scoring/influence.ts'
import { states } from '../domain/task/states.ts'
import { route } from './route.ts'
import {
  bothNames,
  firstTier,
  methodologyRef,
  named,
  nodeCode,
  period,
  periodCode,
  release,
  taskCounts,
  unit,
} from './scoring-words.ts'
import { light } from './task.ts'
import { day, id } from './text.ts'

const node = z.object({
  ...named,
  score: z.number().nullable(),
  /** Points the whole would gain at the province's best. */
  gain: z.number(),
  leadUnits: z.array(unit),
  tasks: taskCounts,
})

const task = {
  id,
  number: z.string(),
  title: z.string(),
  /** The indicator or sub-indicator it is about. */
  code: z.string(),
  unit: z.string(),
}

export const scoringInfluenceRoutes = {
  get: route({
    id: 'scoring.influences',
    summary: 'How work leads to the whole score, and whether the values bear out what is said to lead what',
    method: 'GET',
    url: '/api/scoring/influences',
    access: { verb: 'scoring.view' },
    query: z.strictObject({ period: periodCode.optional() }),
    response: z.object({
      release,
      periods: z.array(period),
      total: z.object({
        ...named,
        score: z.number().nullable(),
        rank: z.int().nullable(),
        of: z.int(),
        firstTier,
      }),
      indicators: z.array(node),
      leaves: z.array(node.extend({ indicator: z.string() })),
      /** Of each node those due first, as many as can be looked at; `tasks` tells how many there are. */
      open: z.array(z.object({ ...task, state: z.enum(states), light, dueOn: day })),
      /** Of each sub-indicator those closed last, and what the value did. */
      closed: z.array(z.object({ ...task, closedOn: day, effect: z.enum(effects) })),
      /** Where it is stated what leads what: the methodology in force today, whichever period is looked at. */
      statedIn: methodologyRef,
      /** Releases whose values were held against it, oldest first. */
      heldAgainst: z.array(periodCode),
      influences: z.array(
        z.object({
          from: nodeCode,
          to: nodeCode,
          why: bothNames,
          /** Times the cause got better, and times the effect did by the release after. */
          moved: z.int(),
          followed: z.int(),
          /** Times the cause did not, and times the effect did all the same. */
          still: z.int(),
          anyway: z.int(),
          /** The cause got better in the newest period; the next one tells. */
          waiting: z.boolean(),
          verdict: z.enum(verdicts),
          /** Why it is not borne out yet. */
          doubt: z.enum(doubts).nullable(),
        }),
      ),
    }),
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'not-found'],
  }),
}
