/**
 * What is to become a task, held against the mechanism in force: who leads and assists must be members, indicator and
 * clock must be known, and the due day must lie ahead. Asked when it is written and once more when it is issued.
 */
import type { DeadlineRule, Due } from '../calendar/due-on.ts'
import { type Day, type Facts, refused } from '../kernel.ts'
import type { Clock } from '../mechanism/mechanism.ts'
import { type Deadline, dueDayVerdict, type Plan, type PlanFault, planOf } from './plan.ts'

export type Wanted = {
  readonly leadUnitIds: readonly string[]
  readonly assistingUnitIds: readonly string[]
  readonly indicator: string | null
  readonly clock: string | null
  readonly deadline: Deadline
}

type InForce = {
  readonly members: readonly { readonly id: string }[]
  readonly indicators: readonly { readonly code: string }[]
  readonly clocks: readonly Clock[]
  readonly defaultClock: string
}

export type NewTaskFault =
  | 'not-a-member'
  | 'given-twice'
  | 'lead-cannot-assist'
  | 'no-such-indicator'
  | 'no-such-clock'
  | PlanFault

export type Planned =
  | { readonly ok: true; readonly plan: Plan }
  | {
      readonly ok: false
      /** Where it lies: `leadUnitIds.1`, `deadline.day`. */
      readonly place: string
      readonly reason: NewTaskFault
      readonly facts?: Facts
    }

/** The days it would get, or the first thing wrong with it. */
export function planNew(
  wanted: Wanted,
  mechanism: InForce,
  today: Day,
  dueOf: (rule: DeadlineRule, from: Day) => Due,
): Planned {
  const fault = referenceFault(wanted, mechanism)
  if (fault !== null) return fault
  const { deadline } = wanted
  const place = deadline.kind === 'on' ? 'deadline.day' : 'deadline.n'
  const set = deadline.kind === 'on' ? dueDayVerdict(deadline.day, today) : null
  if (set?.ok === false) return { ...set, place }
  const plan = planOf(deadline, clockOf(wanted.clock, mechanism), today, dueOf)
  const verdict = dueDayVerdict(plan.dueOn, today)
  return verdict.ok ? { ok: true, plan } : { ...verdict, place }
}

export const clockOf = (
  code: string | null,
  { clocks, defaultClock }: Pick<InForce, 'clocks' | 'defaultClock'>,
) => clocks.find((clock) => clock.code === (code ?? defaultClock)) ?? null

/** Something it names that the mechanism does not have, or has elsewhere. */
function referenceFault(
  { leadUnitIds, assistingUnitIds, indicator, clock }: Wanted,
  mechanism: InForce,
): (Planned & { readonly ok: false }) | null {
  const members = new Set(mechanism.members.map(({ id }) => id))
  for (const [index, id] of leadUnitIds.entries()) {
    const place = `leadUnitIds.${index}`
    if (!members.has(id)) return { ...refused('not-a-member'), place }
    if (leadUnitIds.indexOf(id) !== index) return { ...refused('given-twice'), place }
  }
  for (const [index, id] of assistingUnitIds.entries()) {
    const place = `assistingUnitIds.${index}`
    if (!members.has(id)) return { ...refused('not-a-member'), place }
    if (leadUnitIds.includes(id)) return { ...refused('lead-cannot-assist'), place }
    if (assistingUnitIds.indexOf(id) !== index) return { ...refused('given-twice'), place }
  }
  if (indicator !== null && !mechanism.indicators.some(({ code }) => code === indicator))
    return { ...refused('no-such-indicator'), place: 'indicator' }
  if (clock !== null && clockOf(clock, mechanism) === null)
    return { ...refused('no-such-clock'), place: 'clock' }
  return null
}
