/** Every resolution ever: where it stands, who holds it, and where minutes and task have come apart. */
import { z } from 'zod'
import { differenceFields } from '../domain/conference/difference.ts'
import { referees } from '../domain/conference/states.ts'
import { states } from '../domain/task/states.ts'
import { conferenceLink, deed, done, errors, taskLink, unit } from './conference-words.ts'
import { route } from './route.ts'
import { holder, light } from './task.ts'
import { day, id, idParams, line, page, pageSize, paragraph } from './text.ts'

export const difference = z
  .object({
    field: z.enum(differenceFields),
    /**
     * As the minutes say, and as the task says now: a text, short names of units, a day; of `ended` a code: `closed`,
     * against `cancelled`, `merged` or `split`.
     */
    minuted: z.string(),
    actual: z.string(),
    /** Null: nobody has signed for it yet. */
    signed: z.object({ ...deed.shape, words: z.string() }).nullable(),
  })
  .meta({ id: 'ResolutionDifference' })
export type DifferenceView = z.infer<typeof difference>

export const resolutionViews = ['running', 'overdue', 'closed', 'differing', 'all'] as const
export type ResolutionView = (typeof resolutionViews)[number]

export const resolutionRow = z
  .object({
    id,
    ordinal: z.int(),
    text: z.string(),
    conference: conferenceLink.nullable(),
    /** Where no conference: who decided it, the leading group or a body above. */
    referee: z.enum(referees).nullable(),
    body: z.string(),
    item: z.string(),
    minutesNumber: z.string().nullable(),
    leadUnit: unit,
    assistingUnits: z.array(unit),
    decidedOn: day,
    dueOn: day,
    task: z
      .object({
        ...taskLink.shape,
        state: z.enum(states),
        light,
        progress: z.int(),
        dueOn: day,
        holder,
      })
      .nullable(),
    /** Days since it was decided, or until it was closed. */
    days: z.int(),
    closedOn: day.nullable(),
    differences: z.array(difference),
  })
  .meta({ id: 'ResolutionRow' })
export type ResolutionRow = z.infer<typeof resolutionRow>

const filter = z.strictObject({
  view: z.enum(resolutionViews).default('running'),
  /** Leads or assists. */
  unit: id.optional(),
  conference: id.optional(),
  q: line(100, 0).optional(),
})

export const resolutionRoutes = {
  list: route({
    id: 'resolution.list',
    summary: 'Resolutions of all conferences with the state of their tasks, the oldest open one first',
    method: 'GET',
    url: '/api/resolutions',
    access: { verb: 'conference.view' },
    query: filter.extend({ page, size: pageSize }),
    response: z.object({ rows: z.array(resolutionRow), total: z.int(), today: day }),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
  counts: route({
    id: 'resolution.counts',
    summary: 'How many resolutions each view holds',
    method: 'GET',
    url: '/api/resolutions/counts',
    access: { verb: 'conference.view' },
    response: z.object({
      running: z.int(),
      overdue: z.int(),
      closed: z.int(),
      differing: z.int(),
      all: z.int(),
    }),
    errors: ['not-signed-in', 'forbidden'],
  }),
  export: route({
    id: 'resolution.export',
    summary: 'A view of the board as a spreadsheet',
    method: 'GET',
    url: '/api/resolutions/export',
    access: { verb: 'conference.view' },
    query: filter.extend({ language: z.enum(['zh-CN', 'en']).default('zh-CN') }),
    response: 'file',
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
  sign: route({
    id: 'resolution.sign',
    summary: 'Sign for a difference between minutes and task, with the reason',
    method: 'POST',
    url: '/api/resolutions/:id/sign',
    access: { verb: 'conference.sign' },
    params: idParams,
    body: z.strictObject({
      field: z.enum(differenceFields),
      /** What the signer saw the task say, as it was given. */
      actual: z.string().max(2000),
      text: paragraph(1000),
    }),
    response: done.pick({ id: true }),
    errors,
  }),
}
