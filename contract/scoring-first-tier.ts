/** The way into the first tier: where the line lies, what each move adds, the cheapest way across, and who goes it. */
import { z } from 'zod'
import { difficulties } from '../domain/scoring/difficulty.ts'
import { effects } from '../domain/scoring/effect.ts'
import { bases } from '../domain/scoring/methodology.ts'
import { targetBases } from '../domain/scoring/moves.ts'
import { route } from './route.ts'
import { cut, named, nodeCode, periodCode, placeScore, release, unit } from './scoring-words.ts'
import { day, id, idParams, instant, line, paragraph, version } from './text.ts'

const errors = ['bad-input', 'not-signed-in', 'forbidden', 'not-found', 'refused'] as const
const view = { verb: 'scoring.view' } as const

/** Rivals stay where they are, or go on as they did over the last four periods of the same kind. */
export const rivals = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed') }),
  z.strictObject({ kind: z.literal('drift'), periods: z.int().min(1).max(12) }),
])

const value = z.number().min(-1e12).max(1e12)
const effort = z.int().min(1).max(3650)
/** A move as the reader set it: left out, target and effort are the proposed ones. */
const chosen = z.strictObject({ code: nodeCode, target: value.optional(), effort: effort.optional() })
const chosenMoves = z.array(chosen).max(200)

const taskOfMove = z.object({
  id,
  number: z.string(),
  title: z.string(),
  state: z.string(),
  /** The value the task was given to reach; null where it has none. */
  target: z.number().nullable(),
})

const move = z
  .object({
    ...named,
    indicator: z.object(named),
    unit: z.object({ zh: z.string(), en: z.string() }),
    /** Counted in whole numbers. */
    whole: z.boolean(),
    /** The scale: values that score 100 and 0. */
    best: z.number(),
    worst: z.number(),
    basis: z.enum(bases),
    provisional: z.boolean(),
    value: z.number().nullable(),
    score: z.number(),
    /** Of the others. */
    provinceBest: z.object({ value: z.number(), score: z.number(), places: z.array(z.string()) }).nullable(),
    /** Share of the whole. */
    share: z.number(),
    /** Points of the whole for one unit of the value, where it stands now. */
    perUnit: z.number(),
    /** What is proposed: the best of the others, or the end of the scale where nobody known is better. */
    target: value,
    targetBasis: z.enum(targetBases),
    /** Points of the whole at the target. */
    gain: z.number(),
    /** Days of work, by the kind of measure unless somebody says otherwise. */
    effort,
    difficulty: z.enum(difficulties),
    leadUnits: z.array(unit),
    tasks: z.array(taskOfMove),
  })
  .meta({ id: 'FirstTierMove' })

const reached = z
  .object({
    score: z.number(),
    rank: z.int(),
    of: z.int(),
    line: z.number().nullable(),
    /** Points over the line; below 0, short of it. */
    over: z.number().nullable(),
    inside: z.boolean(),
    /** Places around the line and around ours, ours among them. */
    around: z.array(placeScore.extend({ before: z.int().nullable() })),
  })
  .meta({ id: 'FirstTierReached' })

const planBody = {
  name: line(80),
  period: periodCode,
  rivals,
  moves: chosenMoves.min(1),
}

const plan = z
  .object({
    id,
    version,
    name: z.string(),
    period: periodCode,
    rivals,
    moves: z.array(z.object({ code: z.string(), target: value, effort })),
    savedAt: instant,
    savedBy: z.string(),
  })
  .meta({ id: 'FirstTierPlan' })

export const scoringFirstTierRoutes = {
  get: route({
    id: 'scoring.first-tier',
    summary: 'The line, how far it is, and every sub-indicator as a move that could be made',
    method: 'GET',
    url: '/api/scoring/first-tier',
    access: view,
    query: z.strictObject({ period: periodCode.optional() }),
    response: z.object({
      release,
      cut,
      places: z.int(),
      score: z.number(),
      rank: z.int(),
      of: z.int(),
      line: z.number().nullable(),
      gap: z.number(),
      inside: z.boolean(),
      /** Where the line will be if the rivals go on as they did; null where there is no earlier period. */
      drift: z.array(z.object({ periods: z.int(), line: z.number() })),
      /** All of them, most to gain first. */
      moves: z.array(move),
    }),
    errors,
  }),
  solve: route({
    id: 'scoring.first-tier-solve',
    summary: 'The cheapest set of moves across the line; nothing is kept',
    method: 'POST',
    url: '/api/scoring/first-tier/solve',
    access: view,
    body: z.strictObject({
      period: periodCode.optional(),
      rivals: rivals.default({ kind: 'fixed' }),
      /** Targets and efforts that differ from the proposed ones. */
      moves: chosenMoves.default([]),
      /** Moves that must not be taken. */
      without: z.array(nodeCode).max(200).default([]),
      /** `effort`: least days of work; `moves`: fewest moves. */
      least: z.enum(['effort', 'moves']).default('effort'),
    }),
    response: z.object({
      /** Null where all moves together do not reach the line. */
      way: z
        .object({
          moves: z.array(z.object({ code: z.string(), target: value, gain: z.number(), effort })),
          effort: z.int(),
          gain: z.number(),
        })
        .nullable(),
      /** What all moves together would add. */
      most: z.number(),
      reached,
      fixed: reached,
      /** Against rivals that go on as they did for one period, or as many as asked. */
      drifting: reached.nullable(),
    }),
    errors,
  }),
  whatIf: route({
    id: 'scoring.what-if',
    summary: 'Scores and rank with some values changed; nothing is kept',
    method: 'POST',
    url: '/api/scoring/first-tier/what-if',
    access: view,
    body: z.strictObject({
      period: periodCode.optional(),
      rivals: rivals.default({ kind: 'fixed' }),
      values: z.array(z.strictObject({ code: nodeCode, value })).max(200),
    }),
    response: z.object({
      before: z.object({ score: z.number(), rank: z.int() }),
      reached,
      fixed: reached,
      drifting: reached.nullable(),
      /** Every node whose score moved. */
      nodes: z.array(z.object({ ...named, before: z.number().nullable(), after: z.number().nullable() })),
      /** What each value adds to the whole. */
      moves: z.array(z.object({ code: z.string(), gain: z.number() })),
    }),
    errors,
  }),
  plans: route({
    id: 'scoring.plans',
    summary: 'Plans that were kept, newest first',
    method: 'GET',
    url: '/api/scoring/first-tier/plans',
    access: view,
    response: z.object({ plans: z.array(plan) }),
    errors: ['not-signed-in', 'forbidden'],
  }),
  savePlan: route({
    id: 'scoring.save-plan',
    summary: 'Keep a set of moves under a name',
    method: 'POST',
    url: '/api/scoring/first-tier/plans',
    access: { verb: 'scoring.release' },
    body: z.strictObject(planBody),
    response: plan,
    errors: [...errors, 'already-exists'],
  }),
  changePlan: route({
    id: 'scoring.change-plan',
    summary: 'Change a plan that was kept',
    method: 'PUT',
    url: '/api/scoring/first-tier/plans/:id',
    access: { verb: 'scoring.release' },
    params: idParams,
    body: z.strictObject({ version, ...planBody }),
    response: plan,
    errors: [...errors, 'already-exists', 'version-changed'],
  }),
  dropPlan: route({
    id: 'scoring.drop-plan',
    summary: 'Throw a plan away',
    method: 'DELETE',
    url: '/api/scoring/first-tier/plans/:id',
    access: { verb: 'scoring.release' },
    params: idParams,
    response: z.object({ id }),
    errors,
  }),
  makeTask: route({
    id: 'scoring.move-task',
    summary: 'Make a task of a move for its lead unit, with the value to reach written into it',
    method: 'POST',
    url: '/api/scoring/first-tier/moves/:code/task',
    access: { verb: 'task.issue' },
    params: z.strictObject({ code: nodeCode }),
    body: z.strictObject({
      period: periodCode.optional(),
      target: value,
      dueOn: day,
      /** One of the lead units of the indicator; left out, the first. */
      unitId: id.nullable().default(null),
      text: paragraph(2000, 0).default(''),
      /** Given once by the page: the same request again makes no second task. */
      requestId: id,
    }),
    response: z.object({ task: z.object({ id, number: z.string(), unit: z.string(), dueOn: day }) }),
    errors,
  }),
  effects: route({
    id: 'scoring.effects',
    summary:
      'Closed tasks on sub-indicators: the value before dispatch and in the newest period that began after closing',
    method: 'GET',
    url: '/api/scoring/effects',
    access: view,
    response: z.object({
      rows: z.array(
        z.object({
          task: z.object({
            id,
            number: z.string(),
            title: z.string(),
            issuedOn: day,
            closedOn: day,
            unit: z.string(),
          }),
          ...named,
          unit: z.object({ zh: z.string(), en: z.string() }),
          target: z.number().nullable(),
          before: z
            .object({ period: periodCode, value: z.number().nullable(), score: z.number().nullable() })
            .nullable(),
          after: z
            .object({ period: periodCode, value: z.number().nullable(), score: z.number().nullable() })
            .nullable(),
          effect: z.enum(effects),
        }),
      ),
      counts: z.object({
        improved: z.int(),
        reached: z.int(),
        'no-effect-seen': z.int(),
        'too-early': z.int(),
        'no-baseline': z.int(),
        'other-unit': z.int(),
        'not-scored': z.int(),
      }),
    }),
    errors: ['not-signed-in', 'forbidden'],
  }),
}
