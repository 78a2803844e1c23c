/** What the task pages ask of the server, and what they send it. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { TaskRecord } from '../../../contract/task.ts'
import { api, ask } from '../../lib/api.ts'
import type { Filter, LedgerSearch } from './ledger-search.ts'

export const pageSize = 50

/** Everything the task pages read; any change makes it old. The workbench shows the same tasks. */
export const taskKeys = [['tasks'], ['workbench']] as const

export const ledgerQuery = (search: LedgerSearch, parts: Filter['parts']) =>
  queryOptions({
    queryKey: ['tasks', 'list', search, parts],
    queryFn: ({ signal }) =>
      ask(
        api.GET('/api/tasks', {
          params: { query: { ...filterOf(search, parts), view: search.view, ...pageOf(search) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  })

export const countsQuery = (search: LedgerSearch, parts: Filter['parts']) =>
  queryOptions({
    queryKey: ['tasks', 'counts', filterOf(search, parts)],
    queryFn: ({ signal }) =>
      ask(api.GET('/api/tasks/counts', { params: { query: filterOf(search, parts) }, signal })),
    placeholderData: keepPreviousData,
  })

/** Running tasks whose number, title or source holds what is typed, soonest first. */
export const inWorkQuery = (typed: string) =>
  queryOptions({
    queryKey: ['tasks', 'in-work', typed],
    queryFn: ({ signal }) =>
      ask(
        api.GET('/api/tasks', {
          params: {
            query: { view: 'running', parts: 'with', size: 50, ...(typed === '' ? {} : { q: typed }) },
          },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  })

export const choicesQuery = queryOptions({
  queryKey: ['tasks', 'choices'],
  queryFn: ({ signal }) => ask(api.GET('/api/tasks/choices', { signal })),
  staleTime: 300_000,
})

export const recordQuery = (id: string) =>
  queryOptions({
    queryKey: ['tasks', 'record', id],
    queryFn: ({ signal }): Promise<TaskRecord> =>
      ask(api.GET('/api/tasks/{id}', { params: { path: { id } }, signal })),
  })

export const assigneesQuery = (id: string) =>
  queryOptions({
    queryKey: ['tasks', 'assignees', id],
    queryFn: ({ signal }) => ask(api.GET('/api/tasks/{id}/assignees', { params: { path: { id } }, signal })),
    staleTime: 60_000,
  })

export const precedentsQuery = (id: string, clause: string) =>
  queryOptions({
    queryKey: ['tasks', 'precedents', id, clause],
    queryFn: ({ signal }) =>
      ask(
        api.GET('/api/tasks/{id}/precedents', {
          params: { path: { id }, query: clause === '' ? {} : { clause } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })

/** The clauses a return can name. */
export const mechanismQuery = queryOptions({
  queryKey: ['mechanism'],
  queryFn: ({ signal }) => ask(api.GET('/api/mechanism', { signal })),
  staleTime: 300_000,
})

export const instructionsQuery = (page: number) =>
  queryOptions({
    queryKey: ['tasks', 'instructions', page],
    queryFn: ({ signal }) =>
      ask(api.GET('/api/tasks/instructions', { params: { query: { page, size: pageSize } }, signal })),
    placeholderData: keepPreviousData,
  })

export const filterOf = (search: LedgerSearch, parts: Filter['parts']) => ({
  parts,
  ...(search.unit === undefined ? {} : { unit: search.unit }),
  ...(search.indicator === undefined ? {} : { indicator: search.indicator }),
  ...(search.source === undefined ? {} : { source: search.source }),
  ...(search.series === undefined ? {} : { series: search.series }),
  ...(search.q === undefined ? {} : { q: search.q }),
})

const pageOf = (search: LedgerSearch) => ({
  page: search.page ?? 1,
  size: pageSize,
  sort: search.sort ?? 'due',
})
