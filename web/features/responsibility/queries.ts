import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../lib/api.ts'

export const responsibilityKey = ['responsibility'] as const

export const matrixQuery = (on: string | undefined) =>
  queryOptions({
    queryKey: [...responsibilityKey, 'matrix', on ?? ''],
    queryFn: ({ signal }) =>
      ask(api.GET('/api/responsibility', { signal, params: { query: on === undefined ? {} : { on } } })),
  })

export const changesQuery = (unit: string | undefined) =>
  queryOptions({
    queryKey: [...responsibilityKey, 'changes', unit ?? ''],
    queryFn: ({ signal }) =>
      ask(
        api.GET('/api/responsibility/changes', {
          signal,
          params: { query: unit === undefined ? {} : { unit } },
        }),
      ),
  })

export const organizationQuery = queryOptions({
  queryKey: ['organization', ''],
  queryFn: ({ signal }) => ask(api.GET('/api/organization', { signal })),
})

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => ask(api.GET('/api/people', { signal })),
})
