import type { SavedView } from '../../../../contract/saved-view.ts'
import { type LedgerSearch, readLedgerSearch } from '../ledger-search.ts'

/** The address that a kept filter opens. */
export const searchOf = (view: Pick<SavedView, 'filter'>): LedgerSearch =>
  readLedgerSearch({ ...view.filter })

/** Whether the ledger shows what a view keeps, on whatever page. */
export function isOpen(view: Pick<SavedView, 'filter'>, search: LedgerSearch): boolean {
  const text = ({ page: _, ...kept }: LedgerSearch) =>
    JSON.stringify(Object.entries(kept).toSorted(([one], [other]) => (one < other ? -1 : 1)))
  return text(searchOf(view)) === text(search)
}

/** The list with one entry a place further up (-1) or down (1). */
export function moved(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const at = ids.indexOf(id)
  const to = at + by
  if (at < 0 || to < 0 || to >= ids.length) return ids
  const rest = ids.filter((other) => other !== id)
  return [...rest.slice(0, to), id, ...rest.slice(to)]
}
