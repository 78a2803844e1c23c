/** What the page of conference series asks of the server, and what it sends. */
import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../lib/api.ts'
import type { SeriesPlan } from './series-form-values.ts'

export const conferenceSeriesKeys = [['conference-series'], ['conference'], ['workbench']] as const

export const conferenceSeriesQuery = queryOptions({
  queryKey: ['conference-series'],
  queryFn: ({ signal }) => ask(api.GET('/api/conference-series', { signal })),
})

export const createSeries = (plan: SeriesPlan) => ask(api.POST('/api/conference-series', { body: plan }))

export const editSeries = (id: string, version: number, plan: SeriesPlan) =>
  ask(api.PUT('/api/conference-series/{id}', { params: { path: { id } }, body: { version, ...plan } }))

export const endSeries = (id: string, version: number, text: string) =>
  ask(api.POST('/api/conference-series/{id}/end', { params: { path: { id } }, body: { version, text } }))
