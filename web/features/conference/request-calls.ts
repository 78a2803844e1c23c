/** What the pages of coordination requests ask of the server, and what they send it. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Conclusion } from '../../../contract/conference-words.ts'
import type { RequestRecord } from '../../../contract/coordination-request.ts'
import { api, ask } from '../../lib/api.ts'
import { sendFile } from '../../lib/send-file.ts'
import type { RequestSearch } from './request-search.ts'

export const pageSize = 50

/** Everything these pages read; any change makes it old. The workbench asks for the same work. */
export const requestKeys = [['requests'], ['resolutions'], ['conference'], ['workbench'], ['tasks']] as const

export const requestsQuery = ({ view, unit, q, page }: RequestSearch) =>
  queryOptions({
    queryKey: ['requests', 'list', view, unit, q, page],
    queryFn: ({ signal }) =>
      ask(
        api.GET('/api/coordination-requests', {
          params: {
            query: {
              view,
              page: page ?? 1,
              size: pageSize,
              ...(unit === undefined ? {} : { unit }),
              ...(q === undefined ? {} : { q }),
            },
          },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  })

export const requestCountsQuery = queryOptions({
  queryKey: ['requests', 'counts'],
  queryFn: ({ signal }) => ask(api.GET('/api/coordination-requests/counts', { signal })),
})

export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: ['requests', 'record', id],
    queryFn: ({ signal }): Promise<RequestRecord> =>
      ask(api.GET('/api/coordination-requests/{id}', { params: { path: { id } }, signal })),
  })

/** Indicators a request or a resolution can be bound to. */
export const bindingsQuery = queryOptions({
  queryKey: ['tasks', 'choices'],
  queryFn: ({ signal }) => ask(api.GET('/api/tasks/choices', { signal })),
  staleTime: 300_000,
})

export type RequestContent = {
  readonly title: string
  readonly facts: string
  readonly tried: string
  readonly proposals: readonly string[]
  readonly indicator: string | null
  readonly unitIds: readonly string[]
}

const mutable = (content: RequestContent) => ({
  ...content,
  proposals: [...content.proposals],
  unitIds: [...content.unitIds],
})

export const createRequest = (content: RequestContent, unitId: string | null) =>
  ask(api.POST('/api/coordination-requests', { body: { ...mutable(content), unitId } }))

export const editRequest = (id: string, version: number, content: RequestContent) =>
  ask(
    api.PUT('/api/coordination-requests/{id}', {
      params: { path: { id } },
      body: { version, ...mutable(content) },
    }),
  )

export const discardRequest = (id: string) =>
  ask(api.DELETE('/api/coordination-requests/{id}', { params: { path: { id } } }))

/** Steps that need words at most. */
export type WordedStep = 'submit' | 'send-back' | 'urge' | 'make-ready' | 'wake' | 'withdraw'

export function takeRequestStep(step: WordedStep, id: string, version: number, text: string) {
  const given = { params: { path: { id } }, body: { version, text } }
  switch (step) {
    case 'submit':
      return ask(api.POST('/api/coordination-requests/{id}/submit', given))
    case 'send-back':
      return ask(api.POST('/api/coordination-requests/{id}/send-back', given))
    case 'urge':
      return ask(api.POST('/api/coordination-requests/{id}/urge', given))
    case 'make-ready':
      return ask(api.POST('/api/coordination-requests/{id}/ready', given))
    case 'wake':
      return ask(api.POST('/api/coordination-requests/{id}/wake', given))
    case 'withdraw':
      return ask(api.POST('/api/coordination-requests/{id}/withdraw', given))
  }
}

export type Accepting = {
  readonly opinionsDueOn: string | null
  readonly unitIds: readonly string[]
  readonly text: string
}

export const acceptRequest = (id: string, version: number, { opinionsDueOn, unitIds, text }: Accepting) =>
  ask(
    api.POST('/api/coordination-requests/{id}/accept', {
      params: { path: { id } },
      body: { version, opinionsDueOn, unitIds: [...unitIds], text },
    }),
  )

export type Opinion = {
  readonly unitId: string
  readonly stances: readonly ('agree' | 'reserve')[]
  readonly text: string
}

export const opine = (id: string, version: number, { unitId, stances, text }: Opinion) =>
  ask(
    api.PUT('/api/coordination-requests/{id}/opinion', {
      params: { path: { id } },
      body: { version, unitId, stances: [...stances], text },
    }),
  )

export const meetCondition = (id: string, conditionId: string, version: number, text: string) =>
  ask(
    api.POST('/api/coordination-requests/{id}/conditions/{conditionId}/met', {
      params: { path: { id, conditionId } },
      body: { version, text },
    }),
  )

export const answerRequest = (id: string, version: number, conclusion: Conclusion | null, text: string) =>
  ask(
    api.POST('/api/coordination-requests/{id}/answer', {
      params: { path: { id } },
      body: { version, conclusion, text },
    }),
  )

export const attachToRequest = (id: string, file: File, onProgress: (percent: number) => void) =>
  ask(sendFile(`/api/coordination-requests/${id}/files`, file, onProgress))

export const detachFromRequest = (id: string, fileId: string) =>
  ask(api.DELETE('/api/coordination-requests/{id}/files/{fileId}', { params: { path: { id, fileId } } }))

type Attached = RequestRecord['files'][number]

/** As a list shows it, to be downloaded. */
export const requestFile = (requestId: string, { id, name, size, by, at }: Attached) => ({
  key: id,
  name,
  size,
  href: `/api/coordination-requests/${requestId}/files/${id}`,
  by,
  at,
})
