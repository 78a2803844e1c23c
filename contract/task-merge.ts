/** Asking that a task go on in another one, or as several new ones. */
import { z } from 'zod'
import { route } from './route.ts'
import { commandErrors, done } from './task.ts'
import { day, id, idParams, line, paragraph, version } from './text.ts'

export const taskMergeRoutes = {
  askMerge: route({
    id: 'task.ask-merge',
    summary: 'Ask that the task be merged into another one in work; every part must be closed or cancelled',
    method: 'POST',
    url: '/api/tasks/:id/ask-merge',
    access: { verb: 'task.cancel' },
    params: idParams,
    body: z.strictObject({ version, text: paragraph(4000), intoId: id }),
    response: done,
    errors: commandErrors,
  }),
  askSplit: route({
    id: 'task.ask-split',
    summary: 'Ask that the task be split into several, each due no later than it would have been',
    method: 'POST',
    url: '/api/tasks/:id/ask-split',
    access: { verb: 'task.cancel' },
    params: idParams,
    body: z.strictObject({
      version,
      text: paragraph(4000),
      parts: z
        .array(z.strictObject({ title: line(200), leadUnitId: id, dueOn: day }))
        .min(2)
        .max(20),
    }),
    response: done,
    errors: commandErrors,
  }),
}
