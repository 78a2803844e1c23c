/** Forms as spreadsheets: what is asked of the server and where files lie. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../lib/api.ts'
import { preferences } from '../../lib/preferences.ts'
import { sendFile } from '../../lib/send-file.ts'
import { whileChecking } from '../../ui/sheet-reading.tsx'
import type { Shown } from './import-search.ts'

export const importPageSize = 50

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['filing-imports', id],
    queryFn: ({ signal }) => ask(api.GET('/api/filing/imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: whileChecking,
  })

/** Sent for a filing, or of past periods, and not settled. */
export const openImportsQuery = (filingId: string | null) =>
  queryOptions({
    queryKey: ['filing-imports', 'open', filingId],
    queryFn: ({ signal }) =>
      ask(
        api.GET('/api/filing/imports', {
          params: { query: filingId === null ? {} : { filingId } },
          signal,
        }),
      ),
  })

export const importRowsQuery = (id: string, show: Shown, page: number) =>
  queryOptions({
    queryKey: ['filing-imports', id, 'rows', show, page],
    queryFn: ({ signal }) =>
      ask(
        api.GET('/api/filing/imports/{id}/rows', {
          params: { path: { id }, query: { show, page, size: importPageSize } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  })

/** @throws ApiError like every call */
async function send(url: string, file: File): Promise<string> {
  const answer = await ask(sendFile(url, file, () => undefined))
  return typeof answer === 'object' && answer !== null && 'id' in answer ? String(answer.id) : ''
}

export const sendForm = (filingId: string, file: File) => send(`/api/filings/${filingId}/import`, file)
export const sendHistory = (file: File) => send('/api/filing/history', file)

export const confirmImport = (id: string) =>
  ask(api.POST('/api/filing/imports/{id}/confirm', { params: { path: { id } }, body: {} }))

export const cancelImport = (id: string) =>
  ask(api.POST('/api/filing/imports/{id}/cancel', { params: { path: { id } }, body: {} }))

export const faultsUrl = (id: string) => `/api/filing/imports/${id}/faults?${language()}`

const language = () => new URLSearchParams({ language: preferences().language }).toString()

export const formUrl = (filingId: string) => `/api/filings/${filingId}/template?${language()}`
export const historyFormUrl = () => `/api/filing/history-template?${language()}`
