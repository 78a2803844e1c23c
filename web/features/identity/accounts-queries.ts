import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { accountRow } from '../../../contract/identity.ts'
import { api, ask } from '../../lib/api.ts'

export type AccountRow = z.infer<typeof accountRow>

export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: ({ signal }) => ask(api.GET('/api/accounts', { signal })),
})

/** Everybody, to choose whose account it will be. */
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => ask(api.GET('/api/people', { signal })),
})
