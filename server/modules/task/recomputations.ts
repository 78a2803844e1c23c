/** What the calendar asks of the tasks when a notice is loaded. */
import { instantOf, type Db, type Tx } from '../../platform/context.ts'
import type { CalendarDay } from '../../../domain/calendar/work-calendar.ts'
import type { TaskDeps } from './deps.ts'
import { recomputeAll } from './recompute.ts'
import { countReached, insertRecomputation, latestRecomputation, type Run } from './store/recomputations.ts'

export type Reach = {
  readonly year: number
  readonly notice: string
  readonly by: string
  readonly runs: readonly Run[]
  /**
   * The calendar as it was, every year of it: until all tasks have been looked at, another year may have been loaded,
   * and days that reach into both were computed without either.
   */
  readonly before: { readonly years: readonly number[]; readonly days: readonly CalendarDay[] }
}

export type Progress = {
  readonly requestedAt: string
  readonly by: string
  readonly notice: string
  readonly total: number
  readonly examined: number
  readonly moved: number
  readonly settled: number
  readonly kept: number
  readonly finished: boolean
}

export type Recomputations = ReturnType<typeof recomputationsOf>

/** Wholes looked at before the answer goes out: the few of a county are done at once, the rest by the job. */
const atOnce = 200

export const recomputationsOf = (deps: TaskDeps) => ({
  count: (db: Db | Tx, runs: readonly Run[]): Promise<number> => countReached(db, runs),
  /** Inside the change that loads the notice. */
  async request(tx: Tx, { year, notice, by, runs, before }: Reach): Promise<void> {
    await insertRecomputation(tx, {
      id: deps.platform.newId(),
      year,
      notice,
      changed: JSON.stringify({ runs, before }),
      requested_at: instantOf(deps.platform),
      requested_by: by,
      total: await countReached(tx, runs),
      finished_at: null,
    })
  },
  /** After it. */
  begin: (): Promise<void> => recomputeAll(deps, atOnce),
  async progress(year: number): Promise<Progress | null> {
    const row = await latestRecomputation(deps.platform.db, year)
    return row
      ? {
          requestedAt: row.requested_at,
          by: row.requested_by,
          notice: row.notice,
          total: row.total,
          examined: row.examined,
          moved: row.moved,
          settled: row.settled,
          kept: row.kept,
          finished: row.finished_at !== null,
        }
      : null
  },
})
