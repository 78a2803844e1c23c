/** Looking back at closed tasks. They are drawn by a timer; these are what people do. */
import { z } from 'zod'
import { route } from './route.ts'
import { commandErrors, done } from './task.ts'
import { day, id, idParams, paragraph, version } from './text.ts'

export const taskRecheckRoutes = {
  recheck: route({
    id: 'task.recheck',
    summary: 'Choose a closed task for a recheck, beside the draw',
    method: 'POST',
    url: '/api/tasks/:id/recheck',
    access: { verb: 'task.verify' },
    params: idParams,
    body: z.strictObject({ version, text: paragraph(4000, 0).default('') }),
    response: done,
    errors: commandErrors,
  }),
  acceptRecheck: route({
    id: 'task.accept-recheck',
    summary: 'Looked at again, it holds: the task stays closed',
    method: 'POST',
    url: '/api/tasks/:id/accept-recheck',
    access: { verb: 'task.verify' },
    params: idParams,
    body: z.strictObject({ version, recheckId: id, text: paragraph(4000) }),
    response: done,
    errors: commandErrors,
  }),
  reopen: route({
    id: 'task.reopen',
    summary: 'Looked at again, it does not hold: the task is in progress again, with a new due day',
    method: 'POST',
    url: '/api/tasks/:id/reopen',
    access: { verb: 'task.verify' },
    params: idParams,
    body: z.strictObject({
      version,
      recheckId: id,
      text: paragraph(4000),
      /** Left out, it follows from the rule under which the task was issued. */
      dueOn: day.nullable().default(null),
    }),
    response: done,
    errors: commandErrors,
  }),
}
