/** What the workbench asks of the server, and the acts that need no page of their own. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { scoringRoutes } from '../../../contract/scoring.ts'
import type { message, TodoShow, TodoView, workbenchRoutes } from '../../../contract/workbench.ts'
import { api, ask } from '../../lib/api.ts'

export type Todo = TodoView
export type Bench = z.infer<(typeof workbenchRoutes.get)['response']>
export type Led = z.infer<(typeof scoringRoutes.led)['response']>
export type Message = z.infer<typeof message>

export const workbenchQuery = (show: TodoShow | undefined, page: number) =>
  queryOptions({
    queryKey: ['workbench', show ?? 'all', page],
    queryFn: ({ signal }): Promise<Bench> =>
      ask(api.GET('/api/workbench', { params: { query: { page, ...(show ? { show } : {}) } }, signal })),
    refetchOnWindowFocus: true,
    placeholderData: keepPreviousData,
  })

/** All unread messages, where the workbench shows the newest. */
export const unreadQuery = queryOptions({
  queryKey: ['workbench', 'unread'],
  queryFn: ({ signal }) => ask(api.GET('/api/notifications', { params: { query: { size: 100 } }, signal })),
})

/** The tabs of the ledger, parts of tasks included: everything the reader may see. */
export const ledgerQuery = queryOptions({
  queryKey: ['tasks', 'counts', 'workbench'],
  queryFn: ({ signal }) =>
    ask(api.GET('/api/tasks/counts', { params: { query: { parts: 'with' } }, signal })),
})

/** What my unit leads, as last released. */
export const ledQuery = queryOptions({
  queryKey: ['scoring', 'led'],
  queryFn: ({ signal }): Promise<Led> => ask(api.GET('/api/scoring/led', { signal })),
})

/** What an act here makes old. */
export const workbenchKeys = [['workbench'], ['tasks']] as const

/** Straight from the list, which does not know the version: the one the server has now. */
export async function acknowledge(id: string) {
  const path = { params: { path: { id } } }
  const { version, number } = await ask(api.GET('/api/tasks/{id}', path))
  await ask(api.POST('/api/tasks/{id}/acknowledge', { ...path, body: { version } }))
  return number
}

export const markRead = (id: string) =>
  ask(api.POST('/api/notifications/{id}/read', { params: { path: { id } } }))

/** Accounts that wait to be activated. */
export const pendingQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: ({ signal }) => ask(api.GET('/api/accounts', { signal })),
  select: ({ rows }) => rows.filter(({ state }) => state === 'pending').length,
})
