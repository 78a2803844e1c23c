import { type KeptFilter, keptFilter } from '../../../contract/saved-view.ts'

/**
 * A filter as it was kept, read by the contract of today: conditions it does not know any more are left out
 * and named, so that the view still opens.
 */
export function readFilter(stored: unknown): {
  readonly filter: KeptFilter
  readonly gone: readonly string[]
} {
  const whole = keptFilter.safeParse(stored)
  if (whole.success) return { filter: whole.data, gone: [] }
  const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : []
  const known = entries.filter((entry) => keptFilter.safeParse(Object.fromEntries([entry])).success)
  return {
    filter: keptFilter.parse(Object.fromEntries(known)),
    gone: entries.filter((entry) => !known.includes(entry)).map(([name]) => name),
  }
}
