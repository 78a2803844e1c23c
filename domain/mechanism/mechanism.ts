/**
 * A mechanism: who leads which indicator, and how they must work together.
 *
 * It is written in files by the people who run it; these are the shapes once the files have been read.
 * Codes are what other rows refer to: slugs for units, '04' for an indicator, '04.3' for a
 * sub-indicator, '3.1.2' for a clause (section of the document, requirement, running number).
 */
import type { DocumentSettings } from '../document/layout.ts'
import type { DeadlineRule } from '../calendar/due-on.ts'
import type { ConferenceRules } from '../conference/rules.ts'
import type { FilingRules } from '../filing/rules.ts'
import type { Day } from '../kernel.ts'
import type { MessageRule } from '../notification/told-at.ts'
import type { PostKind, UnitKind } from '../organization/posts.ts'
import type { EventType } from './event-types.ts'
import type { MeasureKind } from './measure-kinds.ts'

/** Every text a person reads, in both languages. */
export type Text = { readonly zh: string; readonly en: string }

export type VersionSpan = {
  readonly version: string
  readonly effectiveFrom: Day
  /** Last day in force; null while it is. */
  readonly effectiveTo: Day | null
}

/** The head of a mechanism, from `mechanism.yaml`. */
export type MechanismHead = VersionSpan & {
  readonly code: string
  readonly title: Text
  readonly documentNumber: string
  readonly issuedOn: Day
  /** Six-digit code. */
  readonly region: string
  /** Unit code of the body that decides, where there is one. */
  readonly leadingGroup: string | null
  /** Unit code of the office that runs the daily work. */
  readonly host: string
  readonly aims: readonly Text[]
  /** What running numbers begin with: 督2026-186. */
  readonly numbering: { readonly task: string }
  readonly earlierVersions: readonly VersionSpan[]
}

export type MechanismUnit = {
  readonly code: string
  readonly kind: UnitKind
  /** Number of the group in the division of work; a unit with a group is a member of the mechanism. */
  readonly group: number | null
  readonly parent: string | null
  readonly name: Text
  readonly shortName: Text
  /** As the document calls it. */
  readonly documentName: string | null
}

export type SubIndicator = {
  readonly code: string
  readonly name: Text
  readonly kind: MeasureKind
  /** Unit of measurement: 个工作日, %, 分. */
  readonly unit: Text
  readonly better: 'lower' | 'higher'
  readonly definition: Text
}

export type Indicator = {
  readonly code: string
  readonly name: Text
  /** One unit; several only where they form one group. */
  readonly lead: readonly string[]
  readonly definition: Text
  /** The event the measure starts at and the one it ends with; null where nothing runs from … to. */
  readonly span: { readonly from: Text; readonly to: Text } | null
  readonly subIndicators: readonly SubIndicator[]
}

/** When a clause has to be kept. */
export type ClauseTime =
  | { readonly kind: 'none' }
  | { readonly kind: 'on-event'; readonly event: EventType }
  | { readonly kind: 'within'; readonly after: EventType; readonly deadline: DeadlineRule }
  | { readonly kind: 'periodic'; readonly cycle: string }

export type Clause = {
  readonly code: string
  /** 1–6 in Xiangyuan; the requirement the clause belongs to. */
  readonly requirement: number
  /** Unit codes, or `members` for all of them. */
  readonly who: readonly string[]
  readonly what: Text
  readonly when: ClauseTime
  /** Events any of which proves the clause kept. */
  readonly evidence: readonly EventType[]
}

/** Stands for every member in `who`. */
export const MEMBERS = 'members'

export type Clock = {
  readonly code: string
  readonly name: Text
  readonly source: string | null
  readonly acknowledge: DeadlineRule | null
  readonly firstReport: DeadlineRule | null
  readonly general: DeadlineRule
  readonly complex: DeadlineRule | null
  /** Followed until closed, whatever the day. */
  readonly toZero: boolean
}

export const noticeLevels = ['blue', 'orange', 'red'] as const
export type NoticeLevel = (typeof noticeLevels)[number]

export type NoticeStep = {
  readonly level: NoticeLevel
  /** Issued on this working day past the due day; the days before it are grace. */
  readonly afterWorkdays: number
  readonly to: PostKind
}

export type RecheckRule = {
  /** Days after the closing. */
  readonly afterDays: number
  /** Of the tasks closed in a week. */
  readonly sharePercent: number
  /** Working days for whoever looks again. */
  readonly withinWorkdays: number
}

export type Clocks = {
  readonly defaultClock: string
  readonly clocks: readonly Clock[]
  /** Working days before the due day; 0 is the day itself. */
  readonly reminders: readonly number[]
  /** Past the due day, a reminder on every so many working days; left out, on each. */
  readonly overdueReminderEvery?: number | undefined
  readonly notices: readonly NoticeStep[]
  /** How long the office may take to rule on a request; left out, until the task's due day. */
  readonly ruling?: DeadlineRule | undefined
  /** In the order of their days. Left out, nothing is looked at again. */
  readonly rechecks?: readonly RecheckRule[] | undefined
  /** Left out, messages are told as soon as they are written. */
  readonly messages?: MessageRule | undefined
}

export type LightThresholds = {
  /** Amber from this many working days before the due day. */
  readonly amberWorkdaysLeft: number
  /** Amber when progress is at least this many points behind schedule. */
  readonly amberPointsBehind: number
  /** Red when progress is more than this many points behind schedule; overdue is always red. */
  readonly redPointsBehind: number
  /** Progress is held against the schedule once this share of the term has passed. */
  readonly behindCountsFromPercent: number
}

export const cyclePeriods = ['week', 'month', 'quarter', 'half-year', 'year'] as const
export type CyclePeriod = (typeof cyclePeriods)[number]

export type ReportCycle = {
  readonly code: string
  readonly name: Text
  readonly every: CyclePeriod
  readonly who: readonly string[]
  /** Counted from the last day of the period. */
  readonly due: DeadlineRule
}

export type Mechanism = MechanismHead & {
  readonly units: readonly MechanismUnit[]
  readonly indicators: readonly Indicator[]
  readonly clauses: readonly Clause[]
  readonly clocks: Clocks
  readonly lights: LightThresholds
  readonly reportCycles: readonly ReportCycle[]
  /** Left out, the usual rules hold. */
  readonly conference?: ConferenceRules | undefined
  /** Left out, the usual rules hold. */
  readonly filing?: FilingRules | undefined
  /** How documents are numbered and headed; left out, what the head of the mechanism gives. */
  readonly documents?: DocumentSettings | undefined
}

/** The part a unit plays in the mechanism: null for a body that is only named as a parent. */
export function partOf(unit: MechanismUnit): 'leading-group' | 'office' | 'member' | null {
  if (unit.kind === 'leading-group' || unit.kind === 'office') return unit.kind
  return unit.group === null ? null : 'member'
}

export function membersOf(units: readonly MechanismUnit[]): readonly MechanismUnit[] {
  return units.filter((unit) => partOf(unit) === 'member')
}
