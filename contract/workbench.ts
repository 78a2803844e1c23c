import { z } from 'zod'
import { route } from './route.ts'
import { light, todoKind } from './task.ts'
import { day, id, idParams, instant, page } from './text.ts'

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

/** What of the one list is shown: its figures, each a filter. */
export const todoShows = ['do', 'review', 'due-soon', 'overdue', 'behind', 'vacancy'] as const
export type TodoShow = (typeof todoShows)[number]

/** To-dos on one page of the list. */
export const todosAtOnce = 200

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
    summary: 'My one list: to-dos a page at a time, their figures, the week, unread messages',
    method: 'GET',
    url: '/api/workbench',
    access: 'signed-in',
    query: z.strictObject({
      show: z.enum(todoShows).optional(),
      page,
      size: z.coerce.number().int().min(1).max(todosAtOnce).default(todosAtOnce),
    }),
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
        /** Posts without a holder to see to. */
        vacancies: z.int(),
        doneThisMonth: z.int(),
      }),
      todos: z.array(todo),
      /** To-dos of what is shown, on all pages, and under each heading: before today, within a week, later. */
      total: z.int(),
      groups: z.object({ before: z.int(), week: z.int(), later: z.int() }),
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
    errors: ['bad-input', 'not-signed-in'],
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
