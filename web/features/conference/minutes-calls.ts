/** What the page of minutes asks of the server, and what it sends it. */
import { queryOptions } from '@tanstack/react-query'
import type { MinutesRecord } from '../../../contract/conference-minutes.ts'
import { api, ask } from '../../lib/api.ts'

export const minutesQuery = (id: string) =>
  queryOptions({
    queryKey: ['conference', 'minutes', id],
    queryFn: ({ signal }): Promise<MinutesRecord> =>
      ask(api.GET('/api/conferences/{id}/minutes', { params: { path: { id } }, signal })),
  })

export type Words = {
  readonly opening: string
  readonly closing: string
  readonly items: readonly { readonly itemId: string; readonly words: string }[]
}

export const writeMinutes = (id: string, version: number, words: Words) =>
  ask(
    api.PUT('/api/conferences/{id}/minutes', {
      params: { path: { id } },
      body: { version, ...words, items: [...words.items] },
    }),
  )

export const sendMinutes = (id: string, version: number, dueOn: string | null) =>
  ask(api.POST('/api/conferences/{id}/minutes/send', { params: { path: { id } }, body: { version, dueOn } }))

export const confirmMinutes = (
  id: string,
  unitId: string,
  version: number,
  answer: 'confirmed' | 'objected',
  text: string,
) =>
  ask(
    api.PUT('/api/conferences/{id}/minutes/confirmations/{unitId}', {
      params: { path: { id, unitId } },
      body: { version, answer, text },
    }),
  )

export const answerObjection = (
  id: string,
  unitId: string,
  version: number,
  adopted: boolean,
  text: string,
) =>
  ask(
    api.PUT('/api/conferences/{id}/minutes/confirmations/{unitId}/answer', {
      params: { path: { id, unitId } },
      body: { version, adopted, text },
    }),
  )

export const takeBackMinutes = (id: string, version: number, text: string) =>
  ask(
    api.POST('/api/conferences/{id}/minutes/take-back', {
      params: { path: { id } },
      body: { version, text },
    }),
  )

export const finishMinutes = (id: string, version: number, text: string) =>
  ask(api.POST('/api/conferences/{id}/minutes/finish', { params: { path: { id } }, body: { version, text } }))
