/** What of the list is shown: which period, which standing. */
import { filingStates } from '../../../domain/filing/states.ts'

export const views = ['all', ...filingStates, 'late'] as const
export type View = (typeof views)[number]
export type FilingSearch = { readonly period?: string; readonly view?: View }

export function readFilingSearch(given: Readonly<Record<string, unknown>>): FilingSearch {
  const view = views.find((one) => one === given.view)
  const period =
    typeof given.period === 'string' || typeof given.period === 'number' ? String(given.period) : ''
  return {
    ...(/^20\d{2}(-(Q[1-4]|\d{2}))?$/.test(period) ? { period } : {}),
    ...(view === undefined || view === 'all' ? {} : { view }),
  }
}

type Stands = { readonly state: (typeof filingStates)[number]; readonly late: boolean }

/** The same rows that are counted are shown. */
export const inView = ({ state, late }: Stands, view: View): boolean =>
  view === 'all' || (view === 'late' ? late : state === view)
