/** Forms of tasks and files of the ledger: what is asked of the server and where files lie. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../lib/api.ts'
import { preferences } from '../../lib/preferences.ts'
import { sendFile } from '../../lib/send-file.ts'
import { filterOf } from './calls.ts'
import type { Shown } from './import-search.ts'
import type { Filter, LedgerSearch } from './ledger-search.ts'

export const importPageSize = 50

export const importsQuery = queryOptions({
  queryKey: ['task-imports'],
  queryFn: ({ signal }) => ask(api.GET('/api/tasks/imports', { signal })),
})

/** Asked again every second while the server works on it. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['task-imports', id],
    queryFn: ({ signal }) => ask(api.GET('/api/tasks/imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) =>
      state.data?.state === 'checking' || state.data?.state === 'creating' ? 1000 : false,
  })

export const importRowsQuery = (id: string, state: string, show: Shown, page: number) =>
  queryOptions({
    queryKey: ['task-imports', id, 'rows', state, show, page],
    queryFn: ({ signal }) =>
      ask(
        api.GET('/api/tasks/imports/{id}/rows', {
          params: { path: { id }, query: { show, page, size: importPageSize } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  })

/** @throws ApiError like every call */
export async function sendSheet(file: File): Promise<string> {
  const answer = await ask(sendFile('/api/tasks/imports', file, () => undefined))
  return typeof answer === 'object' && answer !== null && 'id' in answer ? String(answer.id) : ''
}

export const confirmImport = (id: string, as: 'draft' | 'issue') =>
  ask(api.POST('/api/tasks/imports/{id}/confirm', { params: { path: { id } }, body: { as } }))

export const cancelImport = (id: string) =>
  ask(api.POST('/api/tasks/imports/{id}/cancel', { params: { path: { id } }, body: {} }))

const inOurLanguage = (entries: Readonly<Record<string, string>>) =>
  new URLSearchParams({ ...entries, language: preferences().language }).toString()

export const templateUrl = () => `/api/tasks/import-template?${inOurLanguage({})}`
export const faultsUrl = (id: string) => `/api/tasks/imports/${id}/faults?${inOurLanguage({})}`

export type ExportFormat = 'xlsx' | 'csv'

export function exportUrl(
  search: LedgerSearch,
  parts: Filter['parts'],
  format: ExportFormat,
  ids: readonly string[],
): string {
  const asked = Object.entries({
    ...filterOf(search, parts),
    view: search.view,
    sort: search.sort ?? 'due',
    format,
  })
  const chosen = ids.length === 0 ? {} : { ids: ids.join(',') }
  return `/api/tasks/export?${inOurLanguage({ ...Object.fromEntries(asked), ...chosen })}`
}
