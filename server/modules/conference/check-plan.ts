/** What the office writes of a conference, held against the mechanism and the calendar; each fault at its place. */
import { lengthVerdict } from '../../../domain/conference/agenda.ts'
import type { Day } from '../../../domain/kernel.ts'
import { today } from '../../platform/clock.ts'
import type { Tx } from '../../platform/context.ts'
import { badField } from '../../platform/refused.ts'
import type { MechanismInForce } from '../mechanism/index.ts'
import type { ConferenceDeps } from './deps.ts'

export type Plan = {
  readonly heldOn: Day
  readonly startsAt: string
  readonly place: string
  readonly chairPostId: string
  readonly notes: string
  /** It is meant to be held on this day although nobody works on it. */
  readonly dayOffMeant: boolean
  readonly attendingUnitIds: readonly string[]
  readonly observingUnitIds: readonly string[]
}

/** A day to come, and a working day; a day off where whoever plans it means it: what is urgent does not wait. */
export async function insistDay(
  deps: ConferenceDeps,
  tx: Tx,
  { heldOn, dayOffMeant }: Pick<Plan, 'heldOn' | 'dayOffMeant'>,
): Promise<void> {
  const earliest = today(deps.platform.clock)
  if (heldOn < earliest) throw badField('body.heldOn', 'day-in-past', { today: earliest })
  const calendar = await deps.mechanisms.calendar(tx)
  if (!calendar.isWorkday(heldOn) && !dayOffMeant)
    throw badField('body.heldOn', 'day-off', { next: calendar.addWorkdays(heldOn, 1) })
}

/** A post of the leading group, of the office, or of a member. Vacant it may be until it is convened. */
export async function insistChair(
  deps: ConferenceDeps,
  tx: Tx,
  mechanism: MechanismInForce,
  regionId: string,
  chairPostId: string,
): Promise<void> {
  const [post] = await deps.organization.posts(tx, regionId, [chairPostId], today(deps.platform.clock))
  const roots = new Set(mechanism.units.map(({ rootId }) => rootId))
  if (!post || !roots.has(post.rootUnitId)) throw badField('body.chairPostId', 'no-such-post')
}

/** Units of the mechanism, each with one seat. */
export function insistSeats(
  { units }: Pick<MechanismInForce, 'units'>,
  { attendingUnitIds, observingUnitIds }: Pick<Plan, 'attendingUnitIds' | 'observingUnitIds'>,
): void {
  const seated = new Set<string>()
  const lists = { attendingUnitIds, observingUnitIds }
  for (const [field, unitIds] of Object.entries(lists))
    for (const [index, id] of unitIds.entries()) {
      const path = `body.${field}.${index}`
      if (!units.some((unit) => unit.id === id)) throw badField(path, 'not-a-member')
      if (seated.has(id)) throw badField(path, 'given-twice')
      seated.add(id)
    }
}

export function insistLength(
  path: string,
  startsAt: string,
  items: readonly { readonly minutes: number }[],
): void {
  const verdict = lengthVerdict(startsAt, items)
  if (!verdict.ok) throw badField(path, verdict.reason, verdict.facts)
}
