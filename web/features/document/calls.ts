/** What the pages of documents ask of the server, and what they send it. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { DocumentRecord, documentRoutes } from '../../../contract/document.ts'
import type { AttachedFile, DocumentContent } from '../../../domain/document/content.ts'
import type { DocumentKind } from '../../../domain/document/kinds.ts'
import type { Face } from '../../../domain/document/layout.ts'
import { api, ask } from '../../lib/api.ts'
import { sendFile } from '../../lib/send-file.ts'
import { toSend } from './content-draft.ts'
import type { DocumentSearch } from './document-search.ts'

export const pageSize = 50

/** Everything these pages read; minutes and notices show the documents they became. */
export const documentKeys = [['documents'], ['conference'], ['tasks', 'notices'], ['workbench']] as const

export type DocumentOptions = z.infer<(typeof documentRoutes.options)['response']>

export const documentOptionsQuery = queryOptions({
  queryKey: ['documents', 'options'],
  queryFn: async ({ signal }): Promise<DocumentOptions> => {
    const options = await ask(api.GET('/api/documents/options', { signal }))
    return { ...options, layout: options.layout === null ? null : layoutFrom(options.layout) }
  },
  staleTime: 300_000,
})

type Layout = NonNullable<DocumentOptions['layout']>
type Arrived = Omit<Layout, 'fonts'> & {
  readonly fonts: Omit<Layout['fonts'], 'headings'> & { readonly headings: readonly Face[] }
}

/** Four levels of headings travel as a list. */
function layoutFrom({ fonts, ...rest }: Arrived): Layout {
  const [one = fonts.body, two = fonts.body, three = fonts.body, four = fonts.body] = fonts.headings
  return { ...rest, fonts: { ...fonts, headings: [one, two, three, four] } }
}

const filterOf = ({ kind, year, q }: DocumentSearch) => ({
  ...(kind === undefined ? {} : { kind }),
  ...(year === undefined ? {} : { year }),
  ...(q === undefined ? {} : { q }),
})

export const documentsQuery = (search: DocumentSearch) =>
  queryOptions({
    queryKey: ['documents', 'list', search],
    queryFn: ({ signal }) =>
      ask(
        api.GET('/api/documents', {
          params: {
            query: {
              ...filterOf(search),
              ...(search.state === undefined ? {} : { state: search.state }),
              page: search.page ?? 1,
              size: pageSize,
            },
          },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  })

export const documentCountsQuery = (search: DocumentSearch) =>
  queryOptions({
    queryKey: ['documents', 'counts', filterOf(search)],
    queryFn: ({ signal }) =>
      ask(api.GET('/api/documents/counts', { params: { query: filterOf(search) }, signal })),
    placeholderData: keepPreviousData,
  })

export const yearlyQuery = (year: number | undefined) =>
  queryOptions({
    queryKey: ['documents', 'yearly', year ?? ''],
    queryFn: ({ signal }) =>
      ask(
        api.GET('/api/documents/yearly', { params: { query: year === undefined ? {} : { year } }, signal }),
      ),
    placeholderData: keepPreviousData,
  })

export const registersQuery = (year?: number) =>
  queryOptions({
    queryKey: ['documents', 'registers', year ?? ''],
    queryFn: ({ signal }) =>
      ask(
        api.GET('/api/documents/registers', {
          params: { query: year === undefined ? {} : { year } },
          signal,
        }),
      ),
  })

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['documents', 'record', id],
    queryFn: ({ signal }): Promise<DocumentRecord> =>
      ask(api.GET('/api/documents/{id}', { params: { path: { id } }, signal })),
  })

/** What is noticed about a text that is not saved; keyed by the text itself. */
export const checkQuery = (kind: DocumentKind, content: DocumentContent) =>
  queryOptions({
    queryKey: ['documents', 'check', kind, JSON.stringify(content)],
    queryFn: ({ signal }) =>
      ask(api.POST('/api/documents/check', { body: { kind, content: toSend(content) }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    retry: false,
  })

export const compareQuery = (id: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['documents', 'compare', id, from, to],
    queryFn: ({ signal }) =>
      ask(api.GET('/api/documents/{id}/compare', { params: { path: { id }, query: { from, to } }, signal })),
  })

export const createDocument = (
  kind: DocumentKind,
  register: string,
  content: DocumentContent,
  requestId: string,
) => ask(api.POST('/api/documents', { body: { kind, register, content: toSend(content), requestId } }))

export const saveDocument = (id: string, version: number, register: string, content: DocumentContent) =>
  ask(
    api.PUT('/api/documents/{id}', {
      params: { path: { id } },
      body: { version, register, content: toSend(content) },
    }),
  )

export const attachedHref = (id: string, fileId: string): string => `/api/documents/${id}/files/${fileId}`

/** To be named by an attachment of the text. */
export async function bringFile(
  id: string,
  file: File,
  onProgress: (percent: number) => void,
): Promise<AttachedFile> {
  const kept = new Map<string, unknown>(
    Object.entries((await ask(sendFile(`/api/documents/${id}/files`, file, onProgress))) ?? {}),
  )
  const [fileId, name, sha256] = ['id', 'name', 'sha256'].map((key) => String(kept.get(key)))
  return { id: fileId ?? '', name: name ?? '', size: file.size, sha256: sha256 ?? '' }
}

export const steps = ['submit', 'withdraw', 'send-back', 'review', 'sign', 'discard'] as const
export type Step = (typeof steps)[number]

export function takeStep(step: Step, id: string, version: number, text: string) {
  const given = { params: { path: { id } }, body: { version, text } }
  switch (step) {
    case 'submit':
      return ask(api.POST('/api/documents/{id}/submit', given))
    case 'withdraw':
      return ask(api.POST('/api/documents/{id}/withdraw', given))
    case 'send-back':
      return ask(api.POST('/api/documents/{id}/send-back', given))
    case 'review':
      return ask(api.POST('/api/documents/{id}/review', given))
    case 'sign':
      return ask(api.POST('/api/documents/{id}/sign', given))
    case 'discard':
      return ask(api.POST('/api/documents/{id}/discard', given))
  }
}

export const issueDocument = (id: string, version: number, dateOfIssue: string | null) =>
  ask(
    api.POST('/api/documents/{id}/issue', {
      params: { path: { id } },
      body: { version, ...(dateOfIssue === null ? {} : { dateOfIssue }) },
    }),
  )

export const correctDocument = (id: string, requestId: string) =>
  ask(api.POST('/api/documents/{id}/correct', { params: { path: { id } }, body: { requestId } }))

export const attachScan = (
  id: string,
  version: number,
  reason: string,
  file: File,
  onProgress: (percent: number) => void,
) => {
  const query = new URLSearchParams({ version: String(version), ...(reason === '' ? {} : { reason }) })
  return ask(sendFile(`/api/documents/${id}/scans?${query.toString()}`, file, onProgress))
}

export const setLast = (
  code: string,
  body: { readonly version: number; readonly year: number; readonly last: number; readonly text: string },
) => ask(api.PUT('/api/documents/registers/{code}', { params: { path: { code } }, body }))
