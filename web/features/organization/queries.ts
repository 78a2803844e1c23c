import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../lib/api.ts'

export const organizationKey = ['organization'] as const
export const peopleKey = ['people'] as const
/** Who answers for what is read from posts and holders. */
export const responsibilityKey = ['responsibility'] as const

export const treeQuery = (on: string | undefined) =>
  queryOptions({
    queryKey: [...organizationKey, on ?? ''],
    queryFn: ({ signal }) =>
      ask(api.GET('/api/organization', { signal, params: { query: on === undefined ? {} : { on } } })),
  })

export const peopleQuery = queryOptions({
  queryKey: peopleKey,
  queryFn: ({ signal }) => ask(api.GET('/api/people', { signal })),
})
