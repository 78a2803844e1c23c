/** What of the board is shown: which view, whose, of which conference, holding which words. */
import { type ResolutionView, resolutionViews } from '../../../contract/resolution.ts'

export type ResolutionSearch = {
  readonly view: ResolutionView
  readonly unit?: string
  readonly conference?: string
  readonly q?: string
  readonly page?: number
}

const idPattern = /^[0-9a-f-]{36}$/

export function readResolutionSearch(given: Readonly<Record<string, unknown>>): ResolutionSearch {
  const text = (key: string): string => {
    const value = given[key]
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  }
  const page = Number(text('page'))
  return {
    view: resolutionViews.find((view) => view === given.view) ?? 'running',
    ...(idPattern.test(text('unit')) ? { unit: text('unit') } : {}),
    ...(idPattern.test(text('conference')) ? { conference: text('conference') } : {}),
    ...(text('q') === '' ? {} : { q: text('q').slice(0, 100) }),
    ...(Number.isInteger(page) && page > 1 ? { page } : {}),
  }
}
