/** Graded notices (督办单) on overdue tasks: the list, its counts, those of one task, and signing for one. */
import { z } from 'zod'
import { documentStates } from '../domain/document/states.ts'
import { noticeLevels } from '../domain/mechanism/mechanism.ts'
import { route } from './route.ts'
import { day, id, idParams, instant, page, pageSize } from './text.ts'

export const taskNotice = z
  .object({
    id,
    taskId: id,
    taskNumber: z.string(),
    title: z.string(),
    level: z.enum(noticeLevels),
    /** The due day it presses, and the working days it was past when the notice was given. */
    dueOn: day,
    workdaysLate: z.int(),
    givenOn: day,
    /** The unit that answers for the task. */
    unit: z.string(),
    /** To whom it was given, as they were called then; without a post, the office. */
    to: z.object({ unit: z.string(), post: z.string().nullable(), person: z.string().nullable() }),
    /** Number of the letter, once it is issued. */
    number: z.string().nullable(),
    /** The letter: while it is drafted for the office alone, for everybody once it is issued. */
    document: z.object({ id, state: z.enum(documentStates) }).nullable(),
    /** The reader may have the letter drafted, and there is none. */
    mayDraft: z.boolean(),
    signed: z
      .object({ by: z.string(), post: z.string().nullable(), unit: z.string().nullable(), at: instant })
      .nullable(),
    /** The reader is the addressee and has not signed. */
    maySign: z.boolean(),
  })
  .meta({ id: 'TaskNotice' })
export type TaskNotice = z.infer<typeof taskNotice>

const filter = z.strictObject({
  level: z.enum(noticeLevels).optional(),
  signed: z.enum(['yes', 'no']).optional(),
  unit: id.optional(),
})

export const taskNoticeRoutes = {
  list: route({
    id: 'task-notice.list',
    summary: 'Graded notices on tasks the reader may see, newest first',
    method: 'GET',
    url: '/api/tasks/notices',
    access: { verb: 'task.view' },
    query: filter.extend({ page, size: pageSize }),
    response: z.object({ rows: z.array(taskNotice), total: z.int() }),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
  counts: route({
    id: 'task-notice.counts',
    summary: 'The counts behind the tabs of that list, by the same query',
    method: 'GET',
    url: '/api/tasks/notices/counts',
    access: { verb: 'task.view' },
    query: filter.pick({ unit: true, signed: true }),
    response: z.object({ all: z.int(), blue: z.int(), orange: z.int(), red: z.int() }),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
  ofTask: route({
    id: 'task-notice.of-task',
    summary: 'Graded notices given on one task, newest first',
    method: 'GET',
    url: '/api/tasks/:id/notices',
    access: { verb: 'task.view' },
    params: idParams,
    response: z.object({ notices: z.array(taskNotice) }),
    errors: ['not-signed-in', 'forbidden', 'not-found'],
  }),
  sign: route({
    id: 'task-notice.sign',
    summary: 'The addressee signs for a graded notice',
    method: 'POST',
    url: '/api/tasks/:id/sign-notice',
    access: { verb: 'task.view' },
    params: idParams,
    body: z.strictObject({ noticeId: id }),
    response: z.object({ id }),
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'not-found', 'refused'],
  }),
}
