import { type Ending } from '../../../../domain/organization/acting.ts'
import { today } from '../../../platform/clock.ts'
import { type Call, instantOf } from '../../../platform/context.ts'
import { insist } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import type { Done, OrganizationDeps, Under } from '../deps.ts'
import { insistSameVersion } from '../policy.ts'
import {
  getActingForChange,
  type Holding,
  listHolding,
  listStanding,
  saveActingEnd,
  type StoredActing,
} from '../store/acting.ts'
import { insistMaySet } from './set-acting.ts'

/** The office ends an authority at once. */
export async function revokeActing(
  deps: OrganizationDeps,
  call: Call,
  input: { readonly id: string; readonly version: number; readonly text: string },
): Promise<Done> {
  insistMaySet(call)
  const { regionId } = call.actor
  return change(deps.platform, async (tx) => {
    const acting = await getActingForChange(tx, regionId, input.id)
    await insistSameVersion(tx, { regionId, id: acting.id }, input.version, acting.version)
    const over = acting.endedAt !== null || acting.endsOn < today(deps.platform.clock)
    insist(over ? { ok: false, reason: 'already-over' } : { ok: true })
    return endActing(deps, { tx, regionId, by: call.by }, acting, 'revoked', input.text)
  })
}

async function endActing(
  { platform }: OrganizationDeps,
  { tx, regionId, by }: Under,
  acting: StoredActing,
  why: Ending,
  text: string | null = null,
): Promise<Done> {
  const version = await saveActingEnd(tx, regionId, acting, { at: instantOf(platform), why, text })
  await record(platform, tx, by, {
    item: { regionId, kind: 'acting', id: acting.id },
    type: 'organization.acting-ended',
    data: { why, text, authority: acting.authority, postId: acting.postId, personId: acting.personId },
  })
  return { id: acting.id, version }
}

/** An account is closed: what its person acts for is over, and is not back when it opens again. */
export async function endActingsOf(deps: OrganizationDeps, under: Under, personId: string): Promise<void> {
  const standing = await listStanding(under.tx, under.regionId, today(deps.platform.clock))
  for (const { id, ...acting } of standing)
    if (acting.personId === personId) {
      const locked = await getActingForChange(under.tx, under.regionId, id)
      if (locked.endedAt === null) await endActing(deps, under, locked, 'account-disabled')
    }
}

/**
 * Ends what can no longer stand: whoever acts holds no post any more, or the post was taken by another than
 * the one acted for. Rights end by themselves on that day; this writes it down, when it happens and every night.
 */
export async function endLapsedActings(deps: OrganizationDeps, under: Under): Promise<void> {
  const { tx, regionId } = under
  const day = today(deps.platform.clock)
  const begun = (await listStanding(tx, regionId, day)).filter(({ startsOn }) => startsOn <= day)
  // Posts are not locked for it: whoever takes one at this moment looks here in the same change.
  const held = await listHolding(tx, regionId, day, {
    postIds: begun.map(({ postId }) => postId),
    personIds: begun.map(({ personId }) => personId),
  })
  for (const { id, ...acting } of begun) {
    const why = lapse(acting, held)
    if (why === null) continue
    const locked = await getActingForChange(tx, regionId, id)
    if (locked.endedAt === null) await endActing(deps, under, locked, why)
  }
}

function lapse(
  { personId, postId, forPersonId }: Omit<StoredActing, 'id'>,
  held: readonly Holding[],
): Ending | null {
  if (!held.some((tenure) => tenure.personId === personId)) return 'person-left'
  const holder = held.find((tenure) => tenure.postId === postId)
  return holder && holder.personId !== forPersonId ? 'post-taken' : null
}
