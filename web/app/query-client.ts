import { QueryClient } from '@tanstack/react-query'
import { kindOf } from '../lib/errors.ts'

/** What failed by itself is tried again; what was refused is not. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => failures < 2 && kindOf(error) === 'failed',
      retryDelay: (attempt) => 500 * 2 ** attempt,
    },
  },
})
