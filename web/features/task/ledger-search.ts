/** The state of the ledger as its address holds it: a view, filters, page. Kept and sent like any address. */
import type { z } from 'zod'
import type { ledgerViews, sources, taskFilter } from '../../../contract/task.ts'
import { isId } from './is-id.ts'

export type View = (typeof ledgerViews)[number]
export type Source = (typeof sources)[number]
export type Filter = z.output<typeof taskFilter>
export type Sort = 'due' | '-due' | 'number' | '-number'

export const views = [
  'due-in-two-weeks',
  'overdue',
  'due-soon',
  'running',
  'requests',
  'to-verify',
  'to-recheck',
  'suspended',
  'drafts',
  'closed',
  'reopened',
  'cancelled',
  'handled',
] as const satisfies readonly View[]

export const sourceKinds = [
  'document',
  'conference',
  'instruction',
  'indicator',
  'other',
] as const satisfies readonly Source[]

const sorts = ['due', '-due', 'number', '-number'] as const satisfies readonly Sort[]
const parts = ['with', 'without'] as const satisfies readonly Filter['parts'][]

export type LedgerSearch = {
  readonly view: View
  readonly unit?: string
  readonly indicator?: string
  readonly source?: Source
  /** Tasks of one series of recurring tasks. */
  readonly series?: string
  readonly q?: string
  /** Left out, it follows from what the reader does: whoever gives tasks out reads whole ones. */
  readonly parts?: Filter['parts']
  readonly page?: number
  readonly sort?: Sort
}

/** What fits; whatever else stands in an address is left out rather than refused. */
export function readLedgerSearch(given: Record<string, unknown>): LedgerSearch {
  const text = (key: string, max: number): string | undefined => {
    const value = given[key]
    const found = typeof value === 'number' ? String(value) : value
    return typeof found === 'string' && found.trim() !== '' ? found.trim().slice(0, max) : undefined
  }
  const one = <const T extends string>(key: string, known: readonly T[]): T | undefined =>
    known.find((candidate) => candidate === given[key])
  const unit = text('unit', 36)
  // An address written by hand may say 8 where the code is 08.
  const indicator = text('indicator', 20)?.replace(/^\d$/, '0$&')
  const source = one('source', sourceKinds)
  const series = text('series', 36)
  const q = text('q', 100)
  const withParts = one('parts', parts)
  const page = pageOf(given.page)
  const sort = one('sort', sorts)
  return {
    view: one('view', views) ?? 'running',
    ...(unit !== undefined && isId(unit) ? { unit } : {}),
    ...(indicator === undefined ? {} : { indicator }),
    ...(source === undefined ? {} : { source }),
    ...(series !== undefined && isId(series) ? { series } : {}),
    ...(q === undefined ? {} : { q }),
    ...(withParts === undefined ? {} : { parts: withParts }),
    ...(page === 1 ? {} : { page }),
    ...(sort === undefined || sort === 'due' ? {} : { sort }),
  }
}

/** A page from 1; the last that a list has is the server's to say. */
export function pageOf(value: unknown): number {
  const page = Number(value)
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1
}

/** Another filter starts at the first page again. */
export function refilter(search: LedgerSearch, key: string, value: string): LedgerSearch {
  const { page: _, ...rest } = search
  return readLedgerSearch({ ...rest, [key]: value })
}

/**
 * Whether parts are rows of their own. Whoever gives tasks out reads whole ones, but what is asked about a
 * part is ruled on like any other request, and what I did on a part is my work too.
 */
export const partsIn = (search: LedgerSearch, view: View, mayIssue: boolean): Filter['parts'] =>
  search.parts ?? (mayIssue && view !== 'requests' && view !== 'handled' ? 'without' : 'with')

/** The view stays, the filters go. */
export const unfiltered = ({ view, parts: kept, sort }: LedgerSearch): LedgerSearch =>
  readLedgerSearch({ view, parts: kept, sort })

export const isFiltered = (search: LedgerSearch): boolean =>
  [search.unit, search.indicator, search.source, search.series, search.q].some((value) => value !== undefined)
