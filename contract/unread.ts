import { z } from 'zod'
import { route } from './route.ts'
import { page, pageSize } from './text.ts'
import { message } from './workbench.ts'

export const unreadRoutes = {
  list: route({
    id: 'workbench.unread',
    summary: 'My unread messages by item, newest first: the list behind their count',
    method: 'GET',
    url: '/api/notifications',
    access: 'signed-in',
    query: z.strictObject({ page, size: pageSize }),
    response: z.object({ rows: z.array(message), total: z.int() }),
    errors: ['bad-input', 'not-signed-in'],
  }),
}
