import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../lib/api.ts'
import type { LedgerSearch } from '../ledger-search.ts'

export const savedViewsQuery = queryOptions({
  queryKey: ['saved-views'],
  queryFn: ({ signal }) => ask(api.GET('/api/saved-views', { signal })),
  staleTime: 60_000,
})

export const saveView = (name: string, search: LedgerSearch) =>
  ask(api.POST('/api/saved-views', { body: { name, filter: keptOf(search) } }))

export type Changes = { name?: string; filter?: ReturnType<typeof keptOf>; shared?: boolean }

export const changeView = ({ id, version }: { id: string; version: number }, changes: Changes) =>
  ask(api.PUT('/api/saved-views/{id}', { params: { path: { id } }, body: { version, ...changes } }))

export const orderViews = (ids: readonly string[]) =>
  ask(api.POST('/api/saved-views/order', { body: { ids: [...ids] } }))

export const removeView = (id: string) =>
  ask(api.DELETE('/api/saved-views/{id}', { params: { path: { id } } }))

/** The filter and the order; the page is not kept. */
export function keptOf({ page: _, ...kept }: LedgerSearch) {
  return kept
}
