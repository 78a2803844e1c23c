/** Which rows of an import are shown, and their page. */
import { pageOf } from './ledger-search.ts'

export const shown = ['faulty', 'warned', 'good', 'all'] as const
export type Shown = (typeof shown)[number]
export type ImportSearch = { readonly show?: Shown; readonly page?: number }

export function readImportSearch(given: Readonly<Record<string, unknown>>): ImportSearch {
  const show = shown.find((one) => one === given.show)
  const page = pageOf(given.page)
  return { ...(show === undefined ? {} : { show }), ...(page === 1 ? {} : { page }) }
}
