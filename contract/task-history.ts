import { z } from 'zod'
import { historyEntry } from './history.ts'
import { route } from './route.ts'
import { idParams, page, pageSize } from './text.ts'

export const taskHistoryRoutes = {
  list: route({
    id: 'task.history',
    summary: 'What changed on a task, field by field, before and after, newest first',
    method: 'GET',
    url: '/api/tasks/:id/history',
    access: { verb: 'task.view' },
    params: idParams,
    query: z.strictObject({ page, size: pageSize }),
    response: z.object({
      rows: z.array(
        historyEntry.extend({
          /** The part whose event it was, where a field of the whole followed from it. */
          itemNumber: z.string(),
        }),
      ),
      total: z.int(),
    }),
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'not-found'],
  }),
}
