/** Values of other counties: what is asked of the server and where its form lies. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { rivalImport, rivalRow, rivalSet } from '../../../../contract/scoring-rivals.ts'
import { api, ask } from '../../../lib/api.ts'
import { preferences } from '../../../lib/preferences.ts'
import { sendFile } from '../../../lib/send-file.ts'
import { whileChecking } from '../../../ui/sheet-reading.tsx'
import { scoringKey } from '../calls.ts'
import type { RowView } from '../scoring-search.ts'

export type RivalImport = z.infer<typeof rivalImport>
export type RivalRow = z.infer<typeof rivalRow>
export type RivalSet = z.infer<typeof rivalSet>

export const rowPageSize = 50

const key = [...scoringKey, 'rivals'] as const

export const setsQuery = queryOptions({
  queryKey: [...key, 'sets'],
  queryFn: ({ signal }) => ask(api.GET('/api/scoring/rivals', { signal })),
})

export const importsQuery = queryOptions({
  queryKey: [...key, 'imports'],
  queryFn: ({ signal }) => ask(api.GET('/api/scoring/rivals/imports', { signal })),
})

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: [...key, 'imports', id],
    queryFn: ({ signal }): Promise<RivalImport> =>
      ask(api.GET('/api/scoring/rivals/imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: whileChecking,
  })

export const rowsQuery = (id: string, show: RowView, page: number) =>
  queryOptions({
    queryKey: [...key, 'imports', id, 'rows', show, page],
    queryFn: ({ signal }) =>
      ask(
        api.GET('/api/scoring/rivals/imports/{id}/rows', {
          params: { path: { id }, query: { show, page, size: rowPageSize } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  })

/** @throws ApiError like every call */
export async function sendBulletin(file: File, period: string | undefined): Promise<string> {
  const url = '/api/scoring/rivals/imports'
  const answer = await ask(
    sendFile(period === undefined ? url : `${url}?period=${period}`, file, () => undefined),
  )
  return typeof answer === 'object' && answer !== null && 'id' in answer ? String(answer.id) : ''
}

export const confirmBulletin = (id: string, body: { period: string; source: string; publishedOn: string }) =>
  ask(api.POST('/api/scoring/rivals/imports/{id}/confirm', { params: { path: { id } }, body }))

export const cancelBulletin = (id: string) =>
  ask(api.POST('/api/scoring/rivals/imports/{id}/cancel', { params: { path: { id } }, body: {} }))

export const withdrawBulletin = ({ id, reason }: { id: string; reason: string }) =>
  ask(api.POST('/api/scoring/rivals/{id}/withdraw', { params: { path: { id } }, body: { reason } }))

export const templateUrl = (as: 'value' | 'score', period: string | undefined): string =>
  `/api/scoring/rivals/template?${new URLSearchParams({
    as,
    language: preferences().language,
    ...(period === undefined ? {} : { period }),
  })}`
