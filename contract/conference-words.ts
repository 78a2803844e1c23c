/** What the contracts of a conference share. */
import { z } from 'zod'
import { conditionKinds, outcomes, referees, stances } from '../domain/conference/states.ts'
import { day, id, instant, line, paragraph } from './text.ts'

export const facts = z.record(z.string(), z.union([z.string(), z.number()]))
export const refusal = z.object({ reason: z.string(), facts }).nullable()
export const unit = z.object({ id, name: z.string(), shortName: z.string() })
/** Who did something, and when. */
export const deed = z.object({
  by: z.string(),
  post: z.string().nullable(),
  unit: z.string().nullable(),
  at: instant,
})
/** 09:30 */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'not-a-time' })
export const conferenceLink = z.object({ id, name: z.string(), heldOn: day })
export const taskLink = z.object({ id, number: z.string(), title: z.string() })

/** A stance for each point of the proposal, in their order; null: the unit said nothing to it. */
export const stanceRow = z.array(z.enum(stances).nullable())
export const saidStances = z.array(z.enum(stances)).min(1).max(20)

/** What a deferred item waits for, with its owner and its day. */
export const newCondition = z.strictObject({
  kind: z.enum(conditionKinds),
  text: line(300),
  ownerUnitId: id,
  dueOn: day,
  /** `task-closed` */
  taskId: id.nullable().default(null),
  /** `document-issued` */
  documentId: id.nullable().default(null),
  /** `value-reached`: the accepted value of a sub-indicator is at most, or at least, this. */
  value: z
    .strictObject({
      code: z.string().max(20),
      comparison: z.enum(['at-most', 'at-least']),
      number: z.number().min(-1e9).max(1e9),
    })
    .nullable()
    .default(null),
})
export type NewCondition = z.output<typeof newCondition>

export const condition = z
  .object({
    id,
    kind: z.enum(conditionKinds),
    text: z.string(),
    owner: unit,
    dueOn: day,
    task: taskLink.nullable(),
    document: z.object({ id, title: z.string(), number: z.string().nullable() }).nullable(),
    value: z
      .object({
        code: z.string(),
        name: z.string(),
        comparison: z.enum(['at-most', 'at-least']),
        number: z.number(),
        unit: z.string(),
        /** The newest accepted value. */
        now: z.number().nullable(),
      })
      .nullable(),
    met: z.object({ ...deed.partial().shape, at: instant, words: z.string() }).nullable(),
    /** The day is over and it is not met. */
    overdue: z.boolean(),
  })
  .meta({ id: 'DeferralCondition' })
export type ConditionView = z.infer<typeof condition>

/** What was agreed, as it will stand in the minutes and as it becomes a task. */
export const newResolution = z.strictObject({
  text: line(200),
  body: paragraph(4000, 0).default(''),
  leadUnitId: id,
  assistingUnitIds: z.array(id).max(30).default([]),
  deadline: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('on'), day }),
    z.strictObject({
      kind: z.literal('within'),
      n: z.int().min(1).max(1000),
      unit: z.enum(['workday', 'calendar']),
    }),
  ]),
  indicator: z.string().max(20).nullable().default(null),
})
export type NewResolution = z.output<typeof newResolution>

/** How an item is concluded: at the table, or by whom it was referred to. */
export const conclusion = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('resolved'),
    words: paragraph(4000, 0).default(''),
    resolutions: z.array(newResolution).min(1).max(20),
    /** Why it is decided although a unit said nothing or keeps a reservation: silence is never read as consent. */
    overruled: paragraph(1000, 0).default(''),
  }),
  z.strictObject({
    outcome: z.literal('deferred'),
    words: paragraph(4000),
    conditions: z.array(newCondition).min(1).max(20),
  }),
  z.strictObject({
    outcome: z.literal('referred'),
    words: paragraph(4000),
    to: z.enum(referees),
    /** `above`: which body. */
    body: line(100, 0).default(''),
  }),
  z.strictObject({ outcome: z.literal('withdrawn'), words: paragraph(4000) }),
  z.strictObject({ outcome: z.literal('not-reached'), words: paragraph(4000, 0).default('') }),
])
export type Conclusion = z.output<typeof conclusion>

/** A resolution with the task it became. */
export const resolution = z
  .object({
    id,
    ordinal: z.int(),
    text: z.string(),
    body: z.string(),
    leadUnit: unit,
    assistingUnits: z.array(unit),
    dueOn: day,
    task: taskLink.nullable(),
  })
  .meta({ id: 'Resolution' })
export type ResolutionView = z.infer<typeof resolution>

/** One coming of an item to a table: where, what came of it, what it then waited for. */
export const coming = z
  .object({
    /** From 1. */
    attempt: z.int(),
    conference: conferenceLink.nullable(),
    /** Where no conference: who it had been referred to. */
    referee: z.enum(referees).nullable(),
    body: z.string(),
    outcome: z.enum(outcomes).nullable(),
    words: z.string(),
    at: instant.nullable(),
    by: z.string().nullable(),
    overruled: z.string(),
    conditions: z.array(condition),
    resolutions: z.array(resolution),
  })
  .meta({ id: 'Coming' })
export type Coming = z.infer<typeof coming>

export const errors = [
  'bad-input',
  'not-signed-in',
  'forbidden',
  'not-found',
  'version-changed',
  'refused',
] as const
export const done = z.object({ id, version: z.int().min(0) })
