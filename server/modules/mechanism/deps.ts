import type { Day } from '../../../domain/kernel.ts'
import type { CalendarDay } from '../../../domain/calendar/work-calendar.ts'
import type { Db, Platform, Tx } from '../../platform/context.ts'
import type { Organization } from '../organization/index.ts'

export type MechanismDeps = {
  readonly platform: Platform
  readonly organization: Organization
  /** Where the files lie that a county edits: one folder for each mechanism, `calendar`, `regions`. */
  readonly folder: string
  readonly recomputations: Recomputations
}

/** What a notice sets going elsewhere: due days that were computed with other days. Asked of whoever keeps them. */
export type Recomputations = {
  /** How many due days are provisional, or were computed with days that are worked differently now. */
  readonly count: (db: Db | Tx, runs: readonly (readonly [Day, Day])[]) => Promise<number>
  /** Inside the change that loads the notice. */
  readonly request: (
    tx: Tx,
    reach: {
      readonly year: number
      readonly notice: string
      readonly by: string
      readonly runs: readonly (readonly [Day, Day])[]
      readonly before: { readonly years: readonly number[]; readonly days: readonly CalendarDay[] }
    },
  ) => Promise<void>
  /** After it: what can be done at once; the rest follows by itself. */
  readonly begin: () => Promise<void>
  readonly progress: (year: number) => Promise<{
    readonly requestedAt: string
    readonly by: string
    readonly notice: string
    readonly total: number
    readonly examined: number
    readonly moved: number
    readonly settled: number
    readonly kept: number
    readonly finished: boolean
  } | null>
}

/** Where nothing runs by the calendar yet. */
export const nothingRuns: Recomputations = {
  count: () => Promise.resolve(0),
  request: () => Promise.resolve(),
  begin: () => Promise.resolve(),
  progress: () => Promise.resolve(null),
}
