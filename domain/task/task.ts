import type { Day, Instant } from '../kernel.ts'
import type { OpenRequest } from './request.ts'
import type { RunningState, State } from './states.ts'

/** A task as the rules see it. */
export type Task = {
  readonly id: string
  readonly regionId: string
  readonly mechanismId: string
  readonly number: string
  readonly title: string
  readonly state: State
  readonly version: number
  /** The unit that answers for it, and the section below it when the task has come down that far. */
  readonly unitId: string
  readonly rootUnitId: string
  /** The post that works on it; null where a body or a person without a post answers. */
  readonly responsiblePostId: string | null
  readonly responsiblePersonId: string | null
  /** The post that reads the to-dos: the responsible one, or the issuer's where nobody there has an account. */
  readonly deskPostId: string | null
  /** Root units that may see it: lead, assisting, and the leads above it. */
  readonly involvedUnitIds: readonly string[]
  readonly assistingUnitIds: readonly string[]
  readonly parentId: string | null
  readonly rootId: string
  /** The post that gave it out: the office's clerk, or whoever decomposed the task above. */
  readonly issuerPostId: string | null
  readonly issuerUnitId: string
  /** The unit that verifies the closure; outside the unit that answers. */
  readonly verifierUnitId: string
  readonly issuedOn: Day | null
  readonly dueOn: Day
  readonly originalDueOn: Day
  readonly acknowledgeDueOn: Day | null
  /** By when something is to be heard of it for the first time. */
  readonly firstReportDueOn: Day | null
  /** When progress was last reported. */
  readonly reportedAt: Instant | null
  readonly soonOn: Day | null
  readonly amberOn: Day | null
  readonly redOn: Day | null
  /** Share of the work done, 0 to 100. */
  readonly progress: number
  /** Parts that count: a cancelled one holds nothing back and is in neither number. */
  readonly children: { readonly total: number; readonly closed: number }
  /** Files that count as evidence: brought by those who answered for it (evidence.ts). */
  readonly evidence: number
  /** Of these, the ones that were there when a recheck reopened it or another unit got it: they prove nothing now. */
  readonly evidenceBefore: number
  /** When it was last sent back, to tell a first closure request from a second. */
  readonly sentBack: number
  readonly heldSince: Instant | null
  /** What the office has been asked and has not ruled on. */
  readonly request: OpenRequest | null
  /** Returns ever asked, also those taken back: a task is returned once. */
  readonly returns: number
  readonly suspension: Suspension | null
  /** Graded notices nobody has signed for. */
  readonly notices: readonly UnsignedNotice[]
  /** Working days the clock has stood since it was issued or last reopened, up to the last resumption. */
  readonly suspendedWorkdays: number
  /** Somebody looks back at the closed task. */
  readonly recheck: OpenRecheck | null
  /** How often a recheck has reopened it, and when last: from then on its progress is held against the days. */
  readonly reopened: number
  readonly reopenedOn: Day | null
}

export type UnsignedNotice = {
  readonly id: string
  /** Where it is read: a post, or the office's desk. */
  readonly address: string
  readonly givenOn: Day
}

export type OpenRecheck = { readonly id: string; readonly dueOn: Day }

export type Suspension = {
  readonly on: Day
  /** Where it goes on. */
  readonly from: RunningState
  /** It stands still only because its whole does, and goes on with it. */
  readonly withWhole: boolean
}
