/** Recurring tasks: a series issues the same task anew in every period of its rhythm. */
import { z } from 'zod'
import { seriesCommands, seriesStates } from '../domain/task/series.ts'
import { route } from './route.ts'
import { taskContent } from './task.ts'
import { day, id, idParams, line, paragraph, version } from './text.ts'

const monthDay = z.union([z.int().min(1).max(31), z.literal('last-workday')])

export const rhythm = z
  .discriminatedUnion('every', [
    z.strictObject({ every: z.literal('week'), weekday: z.int().min(1).max(7) }),
    z.strictObject({ every: z.literal('month'), day: monthDay }),
    z.strictObject({ every: z.literal('quarter'), month: z.int().min(1).max(3), day: monthDay }),
    z.strictObject({ every: z.literal('year'), month: z.int().min(1).max(12), day: monthDay }),
  ])
  .meta({ id: 'Rhythm' })

export const seriesDeadline = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('within'),
    n: z.int().min(1).max(1000),
    unit: z.enum(['workday', 'calendar']),
  }),
  /** A day of the period in which it is issued, or of the one after it. */
  z.strictObject({ kind: z.literal('in-period'), next: z.boolean(), at: rhythm }),
])

/** What each task is made from. Title and text may name the period: {年} {季度} {月} {周}. */
export const seriesTemplate = z.strictObject({
  ...taskContent,
  title: line(180),
  leadUnitIds: z.array(id).min(1).max(100),
  deadline: seriesDeadline,
})
export type SeriesTemplate = z.output<typeof seriesTemplate>

const plan = { template: seriesTemplate, rhythm, startsOn: day, endsOn: day.nullable().default(null) }

const coming = z.object({
  period: z.string(),
  on: day,
  /** The day it falls on, where that is a day off and it rolls. */
  falls: day,
  dueOn: day,
  title: z.string(),
  provisional: z.boolean(),
})

const trouble = z.object({ period: z.string(), reason: z.string() }).nullable()

/** How the tasks it issued went: each number is the ledger filtered by the series and that view. */
const counts = z.object({ running: z.int(), overdue: z.int(), closed: z.int() })

export const seriesRow = z
  .object({
    id,
    version,
    state: z.enum(seriesStates),
    title: z.string(),
    rhythm,
    leadUnits: z.array(z.string()),
    nextOn: day.nullable(),
    nextProvisional: z.boolean(),
    lastIssuedOn: day.nullable(),
    periods: z.int(),
    counts,
    trouble,
  })
  .meta({ id: 'TaskSeriesRow' })
export type SeriesRow = z.infer<typeof seriesRow>

const refusal = z
  .object({ reason: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) })
  .nullable()

export const seriesRecord = z
  .object({
    ...seriesRow.shape,
    template: seriesTemplate,
    startsOn: day,
    endsOn: day.nullable(),
    author: z.string(),
    /** The post through which it issues; null once nobody sits there: then it is the office itself. */
    issuer: z.string().nullable(),
    coming: z.array(coming),
    issued: z.array(z.object({ period: z.string(), fallsOn: day, issuedOn: day, tasks: z.int() })),
    actions: z.array(z.object({ command: z.enum(seriesCommands), refusal })),
  })
  .meta({ id: 'TaskSeries' })
export type SeriesRecord = z.infer<typeof seriesRecord>

const done = z.object({ id, version })
const remark = z.strictObject({ version, text: paragraph(1000, 0).default('') })
const errors = ['bad-input', 'not-signed-in', 'forbidden', 'not-found', 'version-changed', 'refused'] as const

export const taskSeriesRoutes = {
  list: route({
    id: 'task-series.list',
    summary: 'Recurring tasks with their next day and how those issued went',
    method: 'GET',
    url: '/api/task-series',
    access: { verb: 'task.issue' },
    response: z.object({ rows: z.array(seriesRow), today: day }),
    errors: ['not-signed-in', 'forbidden'],
  }),
  preview: route({
    id: 'task-series.preview',
    summary: 'The next five days of a rhythm, with what would be issued; nothing is kept',
    method: 'POST',
    url: '/api/task-series/preview',
    access: { verb: 'task.issue' },
    body: z.strictObject({
      title: line(180, 0).default(''),
      deadline: seriesDeadline,
      rhythm,
      startsOn: day,
      endsOn: day.nullable().default(null),
      /** While one is edited: periods it has issued are passed over. */
      id: id.nullable().default(null),
    }),
    response: z.object({ coming: z.array(coming) }),
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'not-found'],
  }),
  create: route({
    id: 'task-series.create',
    summary: 'Write a recurring task',
    method: 'POST',
    url: '/api/task-series',
    access: { verb: 'task.issue' },
    body: z.strictObject(plan),
    response: done,
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'refused'],
  }),
  get: route({
    id: 'task-series.get',
    summary: 'One recurring task: template, next days, periods issued, what may be done now',
    method: 'GET',
    url: '/api/task-series/:id',
    access: { verb: 'task.issue' },
    params: idParams,
    response: seriesRecord,
    errors: ['not-signed-in', 'forbidden', 'not-found'],
  }),
  edit: route({
    id: 'task-series.edit',
    summary: 'Change what is still to come',
    method: 'PUT',
    url: '/api/task-series/:id',
    access: { verb: 'task.issue' },
    params: idParams,
    body: z.strictObject({ ...plan, version }),
    response: done,
    errors,
  }),
  pause: route({
    id: 'task-series.pause',
    summary: 'Issue nothing until it is resumed',
    method: 'POST',
    url: '/api/task-series/:id/pause',
    access: { verb: 'task.issue' },
    params: idParams,
    body: remark,
    response: done,
    errors,
  }),
  resume: route({
    id: 'task-series.resume',
    summary: 'Go on from today; what fell into the pause is not made up',
    method: 'POST',
    url: '/api/task-series/:id/resume',
    access: { verb: 'task.issue' },
    params: idParams,
    body: remark,
    response: done,
    errors,
  }),
  end: route({
    id: 'task-series.end',
    summary: 'End it; the tasks issued stay',
    method: 'POST',
    url: '/api/task-series/:id/end',
    access: { verb: 'task.issue' },
    params: idParams,
    body: remark,
    response: done,
    errors,
  }),
}
