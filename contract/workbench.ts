import { z } from 'zod'
import { route } from './route.ts'
import { light, todoKind } from './task.ts'
import { day, id, idParams, instant } from './text.ts'

/** What a to-do or a message can be about. */
export const itemKinds = [
  'task',
  'handover',
  'vacancy',
  'filing',
  'filing-period',
  'coordination-request',
  'conference',
  'minutes',
  'resolution',
  'document',
] as const

export const todo = z.object({
  id,
  kind: todoKind,
  work: z.enum(['do', 'review']),
  item: z.object({
    kind: z.enum(itemKinds),
    id,
    number: z.string(),
    title: z.string(),
  }),
  light,
  dueOn: day,
  /** Who gave it: unit and person. */
  from: z.object({ unit: z.string(), person: z.string().nullable() }),
  /** Counts and names for the second line, such as open parts or the last report's day. */
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type TodoView = z.infer<typeof todo>

const words = {
  type: z.string(),
  at: instant,
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
}

/** What is unread about an item: the newest message, and the ones before it, the newest first. */
export const message = z.object({
  id,
  ...words,
  earlier: z.array(z.object(words)),
  item: z
    .object({
      kind: z.enum(itemKinds),
      id,
      number: z.string(),
      title: z.string(),
    })
    .nullable(),
})

export const workbenchRoutes = {
  get: route({
    id: 'workbench.get',
    summary: 'My one list: to-dos, their figures, the week, unread messages',
    method: 'GET',
    url: '/api/workbench',
    access: 'signed-in',
    response: z.object({
      today: day,
      isWorkday: z.boolean(),
      nextWorkday: day,
      figures: z.object({
        toDo: z.int(),
        dueSoon: z.int(),
        overdue: z.int(),
        /** Amber or red for its progress alone. */
        behind: z.int(),
        toReview: z.int(),
        doneThisMonth: z.int(),
      }),
      todos: z.array(todo),
      week: z.array(
        z.object({
          day,
          isWorkday: z.boolean(),
          name: z.string(),
          due: z.array(z.object({ id, title: z.string(), light })),
          /** Conferences that were convened, by the hour. */
          conferences: z.array(z.object({ id, title: z.string(), time: z.string() })),
        }),
      ),
      unread: z.array(message),
      unreadCount: z.int(),
    }),
    errors: ['not-signed-in'],
  }),
  markRead: route({
    id: 'notification.mark-read',
    summary: 'Mark a message and the earlier ones about its item as read',
    method: 'POST',
    url: '/api/notifications/:id/read',
    access: 'signed-in',
    params: idParams,
    response: z.object({ id }),
    errors: ['not-signed-in', 'not-found'],
  }),
}
