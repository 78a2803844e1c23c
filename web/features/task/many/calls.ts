import { queryOptions } from '@tanstack/react-query'
import type { BulkCommand } from '../../../../domain/task/bulk.ts'
import { api, ask } from '../../../lib/api.ts'

/** What would become of each; asked anew whenever the panel opens. */
export const forecastQuery = (command: BulkCommand, ids: readonly string[]) =>
  queryOptions({
    queryKey: ['bulk', command, ids],
    queryFn: ({ signal }) =>
      ask(
        api.POST('/api/tasks/bulk/verdicts', {
          body: { command, items: ids.map((id) => ({ id })) },
          signal,
        }),
      ),
    gcTime: 0,
    staleTime: 0,
    refetchOnWindowFocus: false,
  })

export type BulkItem = { readonly id: string; readonly version: number }

export const doBulk = (command: BulkCommand, items: readonly BulkItem[], text: string) =>
  ask(api.POST('/api/tasks/bulk', { body: { command, items: [...items], text } }))
