import type { Actor } from '../../../domain/identity/rights.ts'
import type { Day } from '../../../domain/kernel.ts'
import type { Db, Platform, Tx } from '../../platform/context.ts'
import type { Calendar, ForSeries, SeriesCounts, TaskDeps, TaskModule } from '../task/index.ts'

export type SeriesDeps = {
  readonly platform: Platform
  readonly onFault: TaskDeps['onFault']
  readonly organization: Pick<TaskDeps['organization'], 'posts' | 'units'>
  readonly mechanisms: {
    readonly inForce: (db: Db | Tx, regionId: string, day: Day) => Promise<{ readonly id: string } | null>
    readonly calendar: (db: Db | Tx) => Promise<SeriesCalendar>
  }
  readonly tasks: {
    readonly checkForSeries: TaskModule['checkForSeries']
    readonly issueForSeries: (tx: Tx, issue: ForSeries) => Promise<readonly Issued[]>
    readonly countBySeries: (
      actor: Actor,
      ids: readonly string[],
    ) => Promise<ReadonlyMap<string, SeriesCounts>>
  }
}

export type Issued = { readonly id: string; readonly number: string }

export type SeriesCalendar = Calendar & { readonly loadedYears: ReadonlySet<number> }
