import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { mechanismRoutes } from '../../../contract/mechanism.ts'
import { api, ask } from '../../lib/api.ts'

export type MechanismView = z.infer<(typeof mechanismRoutes.get)['response']>

export const mechanismQuery = queryOptions({
  queryKey: ['mechanism'],
  queryFn: ({ signal }) => ask(api.GET('/api/mechanism', { signal })),
})
