/** Graded notices: what the list and the record ask, and signing for one. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../lib/api.ts'
import { pageSize } from './calls.ts'
import type { NoticeSearch } from './notice-search.ts'

const filterOf = ({ unit, signed }: NoticeSearch) => ({
  ...(unit === undefined ? {} : { unit }),
  ...(signed === undefined ? {} : { signed }),
})

export const noticesQuery = (search: NoticeSearch) =>
  queryOptions({
    queryKey: ['tasks', 'notices', 'list', search],
    queryFn: ({ signal }) =>
      ask(
        api.GET('/api/tasks/notices', {
          params: {
            query: {
              ...filterOf(search),
              ...(search.level === undefined ? {} : { level: search.level }),
              page: search.page ?? 1,
              size: pageSize,
            },
          },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  })

export const noticeCountsQuery = (search: NoticeSearch) =>
  queryOptions({
    queryKey: ['tasks', 'notices', 'counts', filterOf(search)],
    queryFn: ({ signal }) =>
      ask(api.GET('/api/tasks/notices/counts', { params: { query: filterOf(search) }, signal })),
    placeholderData: keepPreviousData,
  })

export const noticesOfTaskQuery = (id: string) =>
  queryOptions({
    queryKey: ['tasks', 'notices', 'of-task', id],
    queryFn: ({ signal }) => ask(api.GET('/api/tasks/{id}/notices', { params: { path: { id } }, signal })),
  })

/** The letter of a notice, once: asked again, it is the same document. */
export const draftLetter = ({ id }: { readonly id: string }) =>
  ask(api.POST('/api/documents/for-notice', { body: { noticeId: id } }))

export const signNotice = ({ taskId, id }: { readonly taskId: string; readonly id: string }) =>
  ask(api.POST('/api/tasks/{id}/sign-notice', { params: { path: { id: taskId } }, body: { noticeId: id } }))
