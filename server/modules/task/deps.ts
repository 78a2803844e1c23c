import type { DeadlineRule, Due } from '../../../domain/calendar/due-on.ts'
import type { CalendarDay } from '../../../domain/calendar/work-calendar.ts'
import type { Day } from '../../../domain/kernel.ts'
import type { Clock, Clocks, RecheckRule } from '../../../domain/mechanism/mechanism.ts'
import type { PostKind } from '../../../domain/organization/posts.ts'
import type { Thresholds, Workdays } from '../../../domain/task/light.ts'
import type { DocumentState } from '../../../domain/document/states.ts'
import type { Actor } from '../../../domain/identity/rights.ts'
import type { Db, Platform, Tx } from '../../platform/context.ts'
import type { Files } from '../../platform/files.ts'

/** The working-day calendar as loaded now. */
export type Calendar = Workdays & {
  readonly isWorkday: (day: Day) => boolean
  readonly dueOn: (rule: DeadlineRule, from: Day) => Due
}

export type UnitName = {
  readonly id: string
  readonly rootId: string
  readonly name: string
  readonly shortName: string
}

/** What the task module needs to know of the mechanism in force. */
export type Mechanism = {
  readonly id: string
  readonly title: string
  readonly content: {
    readonly code: string
    readonly clauses: readonly {
      readonly code: string
      readonly what: { readonly zh: string; readonly en: string }
    }[]
    readonly clocks: Pick<Clocks, 'notices' | 'overdueReminderEvery' | 'ruling'>
  }
  readonly numberPrefix: string
  readonly officeUnitId: string
  readonly thresholds: Thresholds
  readonly clocks: readonly Clock[]
  readonly defaultClock: string
  readonly reminders: readonly number[]
  readonly rechecks: readonly RecheckRule[]
  readonly indicators: readonly {
    readonly code: string
    readonly name: string
    readonly nameEn: string
    readonly leadUnitIds: readonly string[]
  }[]
  readonly members: readonly (UnitName & { readonly code: string })[]
}

export type PostHolder = {
  readonly postId: string
  readonly kind: PostKind
  readonly ordinal: number
  readonly title: string
  readonly unitId: string
  readonly rootUnitId: string
  readonly person: string | null
  /** Who acts for the post by authority. */
  readonly acting: { readonly person: string } | null
  /** Somebody with an active account holds it and can read to-dos. */
  readonly hasAccount: boolean
}

export type Assignee = {
  readonly unitId: string
  readonly unit: string
  readonly section: string | null
  readonly postId: string | null
  readonly post: string | null
  readonly person: string | null
}

/** The letter of a graded notice. */
export type Letter = {
  readonly id: string
  readonly state: DocumentState
  readonly number: string | null
}

export type TaskDeps = {
  readonly platform: Platform
  /** Told of what went wrong where the rest goes on. */
  readonly onFault: (fault: unknown, where: string) => void
  readonly files: Files
  /** A person with the posts and parts of today, for work that nobody waits for. */
  readonly actorToday: (who: Omit<Actor, 'posts' | 'parts' | 'grants'>) => Promise<Actor>
  readonly mechanisms: {
    readonly inForce: (db: Db | Tx, regionId: string, day: Day) => Promise<Mechanism | null>
    readonly byId: (db: Db | Tx, regionId: string, mechanismId: string) => Promise<Mechanism>
    /** The edition of the same mechanism that is in force on a day: who is a member now. */
    readonly editionOn: (db: Db | Tx, regionId: string, mechanismId: string, day: Day) => Promise<Mechanism>
    readonly calendar: (db: Db | Tx) => Promise<Calendar>
    /** Read anew. */
    readonly calendarNow: (db: Db | Tx) => Promise<Calendar>
    /** Made of the days and years given: the calendar as it once was. */
    readonly calendarOf: (given: {
      readonly years: readonly number[]
      readonly days: readonly CalendarDay[]
    }) => Calendar
    /** Every edition of every region: what timers go through. */
    readonly editions: (db: Db | Tx) => Promise<readonly { readonly regionId: string; readonly id: string }[]>
  }
  /** Letters of graded notices, by the notice. */
  readonly letters: (
    db: Db | Tx,
    regionId: string,
    noticeIds: readonly string[],
  ) => Promise<ReadonlyMap<string, Letter>>
  readonly organization: {
    readonly units: (db: Db | Tx, regionId: string, ids: readonly string[]) => Promise<readonly UnitName[]>
    /** The post that takes a unit's (or section's) work in: null where nobody hasAccount sits there. */
    readonly deskOf: (db: Db | Tx, regionId: string, unitId: string, day: Day) => Promise<string | null>
    readonly posts: (
      db: Db | Tx,
      regionId: string,
      ids: readonly string[],
      day: Day,
    ) => Promise<readonly PostHolder[]>
    readonly postsOfUnits: (
      db: Db | Tx,
      regionId: string,
      rootUnitIds: readonly string[],
      day: Day,
    ) => Promise<readonly PostHolder[]>
    readonly assignees: (
      db: Db | Tx,
      regionId: string,
      rootUnitIds: readonly string[],
      day: Day,
    ) => Promise<readonly Assignee[]>
  }
}
