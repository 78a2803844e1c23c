/** What of the list is shown: which view, whose, holding which words. */
import { type RequestView, requestViews } from '../../../contract/coordination-request.ts'

export type RequestSearch = {
  readonly view: RequestView
  readonly unit?: string
  readonly q?: string
  readonly page?: number
}

export function readRequestSearch(given: Readonly<Record<string, unknown>>): RequestSearch {
  const text = (key: string): string => {
    const value = given[key]
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  }
  const page = Number(text('page'))
  return {
    view: requestViews.find((view) => view === given.view) ?? 'open',
    ...(/^[0-9a-f-]{36}$/.test(text('unit')) ? { unit: text('unit') } : {}),
    ...(text('q') === '' ? {} : { q: text('q').slice(0, 100) }),
    ...(Number.isInteger(page) && page > 1 ? { page } : {}),
  }
}
