import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { HandoverRow, HandoverSheet } from '../../../contract/handover.ts'
import { api, ask } from '../../lib/api.ts'

export type { HandoverRow, HandoverSheet }
export type Place = HandoverRow['post']

export const handoverKey = ['handovers'] as const

/** What a handover makes old: sheets, posts, people, duties, tasks and the one list. */
export const handoverKeys = [
  handoverKey,
  ['vacancies'],
  ['organization'],
  ['people'],
  ['responsibility'],
  ['tasks'],
  ['workbench'],
] as const

export const pageSize = 50

export const handoversQuery = (page: number) =>
  queryOptions({
    queryKey: [...handoverKey, 'page', page],
    queryFn: ({ signal }) =>
      ask(api.GET('/api/handovers', { params: { query: { page, size: pageSize } }, signal })),
    placeholderData: keepPreviousData,
  })

export const sheetQuery = (id: string) =>
  queryOptions({
    queryKey: [...handoverKey, id],
    queryFn: ({ signal }) => ask(api.GET('/api/handovers/{id}', { params: { path: { id } }, signal })),
  })

export const previewQuery = (tenureId: string) =>
  queryOptions({
    queryKey: [...handoverKey, 'preview', tenureId],
    queryFn: ({ signal }) =>
      ask(api.GET('/api/handovers/preview/{id}', { params: { path: { id: tenureId } }, signal })),
  })

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => ask(api.GET('/api/people', { signal })),
})

/** `行政审批局 登记注册科 副科长` */
export const placeText = ({ unit, section, title }: Place): string =>
  [unit, section, title].filter(Boolean).join(' ')
