/** What the pages of the calendar ask about a year's notice, and what they send. */
import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../lib/api.ts'

export const statusQuery = (year: number) =>
  queryOptions({
    queryKey: ['calendar', 'notice', year],
    queryFn: ({ signal }) => ask(api.GET('/api/calendar/{year}', { signal, params: { path: { year } } })),
    // Under way, it is looked at until it has finished.
    refetchInterval: ({ state }) => (state.data?.recomputation?.finished === false ? 3_000 : false),
  })

export type Status = Awaited<ReturnType<NonNullable<ReturnType<typeof statusQuery>['queryFn']>>>
export type Row = Status['rows'][number]

export function readFile(year: number, file: File) {
  const form = new FormData()
  form.append('file', file, file.name)
  return ask(
    api.POST('/api/calendar/{year}/file', {
      params: { path: { year } },
      body: { file: file.name },
      bodySerializer: () => form,
    }),
  )
}
export type FileReading = Awaited<ReturnType<typeof readFile>>

type Notice = { readonly source: string; readonly rows: readonly Row[] }

export const preview = (year: number, { source, rows }: Notice) =>
  ask(
    api.POST('/api/calendar/{year}/preview', {
      params: { path: { year } },
      body: { source, rows: [...rows] },
    }),
  )
export type Preview = Awaited<ReturnType<typeof preview>>

export const load = (year: number, version: number, { source, rows }: Notice) =>
  ask(
    api.PUT('/api/calendar/{year}', {
      params: { path: { year } },
      body: { version, source, rows: [...rows] },
    }),
  )
