import { changesBetween } from '../../../../domain/audit/changes.ts'
import type { Day } from '../../../../domain/kernel.ts'
import { appointVerdict, type NamedTenure } from '../../../../domain/organization/tenure.ts'
import type { Call } from '../../../platform/context.ts'
import { insist } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import type { Done, OrganizationDeps, Under } from '../deps.ts'
import { insistMayEdit, insistSameVersion } from '../policy.ts'
import { endLapsedActings } from './end-acting.ts'
import { bumpPost, getPersonForChange, getPostForChange, insertTenure, type StoredPost } from '../store.ts'

export type Appointment = {
  readonly postId: string
  readonly personId: string
  readonly startsOn: string
  readonly endsOn: string | null
}

export async function appoint(
  deps: OrganizationDeps,
  call: Call,
  input: Appointment & { readonly version: number },
): Promise<Done> {
  insistMayEdit(call)
  const { regionId } = call.actor
  return change(deps.platform, (tx) => fillPost(deps, { tx, regionId, by: call.by }, input, input.version))
}

/** `version` is the one the writer saw; left out where the caller has just made the post. */
export async function fillPost(
  deps: OrganizationDeps,
  under: Under,
  input: Appointment,
  version?: number,
): Promise<Done> {
  const { tx, regionId } = under
  const { post, tenures } = await getPostForChange(tx, regionId, input.postId)
  if (version !== undefined) await insistSameVersion(tx, { regionId, id: post.id }, version, post.version)
  insist(appointVerdict(tenures, input))
  return saveHolder(deps, under, post, tenures, input)
}

/** Writes the tenure and its event; `formerEndsOn` where that of the holder before has just been ended. A liaison's change is told as such: the mechanism asks for it. */
export async function saveHolder(
  deps: OrganizationDeps,
  under: Under,
  post: StoredPost,
  tenures: readonly NamedTenure[],
  { personId, startsOn, endsOn, formerEndsOn }: Appointment & { readonly formerEndsOn?: Day },
): Promise<Done> {
  const { platform } = deps
  const { tx, regionId, by } = under
  const person = await getPersonForChange(tx, regionId, personId)
  await insertTenure(tx, {
    region_id: regionId,
    id: platform.newId(),
    post_id: post.id,
    person_id: person.id,
    starts_on: startsOn,
    ends_on: endsOn,
    version: 1,
  })
  const version = await bumpPost(tx, regionId, post)
  const former = tenures.findLast((tenure) => tenure.startsOn < startsOn)
  await record(platform, tx, by, {
    item: { regionId, kind: 'post', id: post.id },
    type: eventType(post, tenures),
    data: {
      title: post.title,
      on: startsOn,
      until: endsOn,
      before: former?.name ?? null,
      after: person.name,
      personId,
      changes: changesBetween(
        { ...tenureFields(former), formerEndsOn: former?.endsOn ?? null },
        {
          ...tenureFields({ name: person.name, startsOn, endsOn }),
          formerEndsOn: formerEndsOn ?? former?.endsOn ?? null,
        },
      ),
    },
  })
  await endLapsedActings(deps, under)
  await deps.holdersChanged?.(under, post.id)
  return { id: post.id, version }
}

/** Who holds a post, as its history tells it. */
export const tenureFields = (
  tenure: Pick<NamedTenure, 'name' | 'startsOn' | 'endsOn'> | undefined,
): Readonly<Record<'holder' | 'startsOn' | 'endsOn', string | null>> => ({
  holder: tenure?.name ?? null,
  startsOn: tenure?.startsOn ?? null,
  endsOn: tenure?.endsOn ?? null,
})

function eventType(post: StoredPost, tenures: readonly NamedTenure[]): string {
  if (post.kind !== 'liaison') return 'organization.post-filled'
  return tenures.length === 0 ? 'organization.liaison-appointed' : 'organization.liaison-changed'
}
