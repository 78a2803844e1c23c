/** What the board of resolutions asks of the server, and what it sends. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { ResolutionRow } from '../../../contract/resolution.ts'
import { api, ask } from '../../lib/api.ts'
import type { ResolutionSearch } from './resolution-search.ts'

export const boardSize = 50

/** Everything the board reads; the workbench asks for signatures. */
export const resolutionKeys = [['resolutions'], ['workbench']] as const

const filterOf = ({ view, unit, conference, q }: ResolutionSearch) => ({
  view,
  ...(unit === undefined ? {} : { unit }),
  ...(conference === undefined ? {} : { conference }),
  ...(q === undefined ? {} : { q }),
})

export const resolutionsQuery = (search: ResolutionSearch) =>
  queryOptions({
    queryKey: ['resolutions', 'list', filterOf(search), search.page ?? 1],
    queryFn: ({ signal }) =>
      ask(
        api.GET('/api/resolutions', {
          params: { query: { ...filterOf(search), page: search.page ?? 1, size: boardSize } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  })

export const resolutionCountsQuery = queryOptions({
  queryKey: ['resolutions', 'counts'],
  queryFn: ({ signal }) => ask(api.GET('/api/resolutions/counts', { signal })),
})

/** The view with its filters as a spreadsheet. */
export const boardUrl = (search: ResolutionSearch, language: string): string =>
  `/api/resolutions/export?${new URLSearchParams({ ...filterOf(search), language })}`

export type DifferenceView = ResolutionRow['differences'][number]

export const signDifference = (id: string, { field, actual }: DifferenceView, text: string) =>
  ask(api.POST('/api/resolutions/{id}/sign', { params: { path: { id } }, body: { field, actual, text } }))
