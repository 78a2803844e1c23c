import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../lib/api.ts'
import { filterOf } from '../calls.ts'
import type { Filter, LedgerSearch } from '../ledger-search.ts'

export const paperQuery = (search: LedgerSearch, parts: Filter['parts']) =>
  queryOptions({
    queryKey: ['tasks', 'paper', search, parts],
    queryFn: ({ signal }) =>
      ask(
        api.GET('/api/tasks/paper', {
          params: {
            query: { ...filterOf(search, parts), view: search.view, sort: search.sort ?? 'due' },
          },
          signal,
        }),
      ),
  })
