/** What the calendar of working days says: the day a term leads to, the days off of a year. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, ask } from './api.ts'

export type Unit = 'workday' | 'calendar'

export const dueQuery = (n: number, unit: Unit) =>
  queryOptions({
    queryKey: ['calendar', 'due', n, unit],
    queryFn: ({ signal }) => ask(api.GET('/api/calendar/due', { params: { query: { n, unit } }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })

export const yearQuery = (year: number) =>
  queryOptions({
    queryKey: ['calendar', 'year', year],
    queryFn: ({ signal }) => ask(api.GET('/api/calendar', { params: { query: { year } }, signal })),
    staleTime: 300_000,
  })
