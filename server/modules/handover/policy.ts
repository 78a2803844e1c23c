/** Who makes a sheet, who reads it, who may give the word for somebody who cannot. */
import { type Actor, may } from '../../../domain/identity/rights.ts'
import type { Call } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'

export type Place = { readonly postId: string; readonly unitId: string; readonly rootUnitId: string }

export const targetOf = (actor: Actor, { postId, unitId, rootUnitId }: Place) => ({
  regionId: actor.regionId,
  postId,
  unitId,
  rootUnitId,
})

export function insistMayMake({ actor }: Call, place: Place): void {
  if (!may(actor, 'handover.make', targetOf(actor, place)))
    throw new Refused('forbidden', { reason: 'no-right' })
}

/** The office, which edits the organisation, not an administrator of the system. */
export const isOffice = (actor: Actor): boolean => may(actor, 'handover.make', { regionId: actor.regionId })

/** The principal of the unit, or whoever acts for one, and the office. */
export const maySignForOthers = (actor: Actor, { rootUnitId }: Place): boolean =>
  isOffice(actor) || actor.posts.some((post) => post.kind === 'principal' && post.unitId === rootUnitId)

export type Parties = { readonly leaverId: string; readonly takerId: string }

export const mayRead = (actor: Actor, place: Place, { leaverId, takerId }: Parties): boolean =>
  actor.personId === leaverId ||
  actor.personId === takerId ||
  may(actor, 'handover.make', targetOf(actor, place)) ||
  maySignForOthers(actor, place)
