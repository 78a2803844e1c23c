import { withoutActing } from '../../../../domain/identity/capacity.ts'
import { may } from '../../../../domain/identity/rights.ts'
import { actingVerdict } from '../../../../domain/organization/acting.ts'
import { holdsOn } from '../../../../domain/organization/posts.ts'
import { today } from '../../../platform/clock.ts'
import { type Call, instantOf } from '../../../platform/context.ts'
import { insist, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import type { Done, OrganizationDeps } from '../deps.ts'
import { getPersonForChange, getPostForChange, lockTree } from '../store.ts'
import { accountOf, insertActing, listStanding, listTenuresOf } from '../store/acting.ts'

export type NewActing = {
  readonly postId: string
  readonly personId: string
  readonly startsOn: string
  readonly endsOn: string
  readonly authority: string
}

/** The office records that somebody acts for a post, by the authority it has before it in writing. */
export async function setActing({ platform }: OrganizationDeps, call: Call, input: NewActing): Promise<Done> {
  insistMaySet(call)
  const { regionId } = call.actor
  const day = today(platform.clock)
  return change(platform, async (tx) => {
    // One at a time in a region: two authorities that would make a loop together see each other.
    await lockTree(tx, regionId)
    const { post, tenures } = await getPostForChange(tx, regionId, input.postId)
    const person = await getPersonForChange(tx, regionId, input.personId)
    insist(
      actingVerdict(input, {
        today: day,
        setterId: call.actor.personId,
        holders: tenures,
        posts: await listTenuresOf(tx, regionId, person.id),
        ...(await accountOf(tx, regionId, person.id)),
        standing: await listStanding(tx, regionId, day),
      }),
    )
    const holder = tenures.find((tenure) => holdsOn(tenure, input.startsOn))
    const id = platform.newId()
    await insertActing(tx, {
      region_id: regionId,
      id,
      post_id: post.id,
      for_person_id: holder?.personId ?? null,
      person_id: person.id,
      starts_on: input.startsOn,
      ends_on: input.endsOn,
      authority: input.authority,
      set_by: call.by.name,
      set_at: instantOf(platform),
      ended_at: null,
      ended_why: null,
      ended_text: null,
      version: 1,
    })
    await record(platform, tx, call.by, {
      item: { regionId, kind: 'acting', id },
      type: 'organization.acting-set',
      data: {
        title: post.title,
        postId: post.id,
        before: holder?.name ?? null,
        after: person.name,
        personId: person.id,
        on: input.startsOn,
        until: input.endsOn,
        authority: input.authority,
      },
    })
    return { id, version: 1 }
  })
}

/** By a post of one's own: whoever only acts for the office gives no authority on. */
export function insistMaySet({ actor }: Call): void {
  if (!may(withoutActing(actor), 'acting.set', { regionId: actor.regionId }))
    throw new Refused('forbidden', { reason: 'no-right' })
}
