import type { DeadlineRule, Due } from '../../../domain/calendar/due-on.ts'
import type { Day } from '../../../domain/kernel.ts'
import type { Clock } from '../../../domain/mechanism/mechanism.ts'
import type { Thresholds, Workdays } from '../../../domain/task/light.ts'
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
  readonly content: {
    readonly clauses: readonly { readonly code: string; readonly what: { readonly zh: string } }[]
  }
  readonly numberPrefix: string
  readonly officeUnitId: string
  readonly thresholds: Thresholds
  readonly clocks: readonly Clock[]
  readonly defaultClock: string
  readonly reminders: readonly number[]
  readonly indicators: readonly {
    readonly code: string
    readonly name: string
    readonly leadUnitIds: readonly string[]
  }[]
  readonly members: readonly UnitName[]
}

export type PostHolder = {
  readonly postId: string
  readonly title: string
  readonly unitId: string
  readonly rootUnitId: string
  readonly person: string | null
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

export type TaskDeps = {
  readonly platform: Platform
  readonly files: Files
  readonly mechanisms: {
    readonly inForce: (db: Db | Tx, regionId: string, day: Day) => Promise<Mechanism | null>
    readonly byId: (db: Db | Tx, regionId: string, mechanismId: string) => Promise<Mechanism>
    readonly calendar: (db: Db | Tx) => Promise<Calendar>
  }
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
    readonly assignees: (
      db: Db | Tx,
      regionId: string,
      rootUnitIds: readonly string[],
      day: Day,
    ) => Promise<readonly Assignee[]>
  }
}
