/** What posts and people answer for, across the indicators of the mechanism in force. */
import type { Day } from '../../../../domain/kernel.ts'
import type { Db } from '../../../platform/context.ts'
import type { ResponsibilityDeps } from '../deps.ts'
import { type DutyRow, listDuties } from '../store.ts'

export type DutyOf = {
  readonly code: string
  readonly name: string
  readonly part: 'responsible' | 'leadership-member' | 'backup' | 'person'
}

type Whose = { readonly postId: string | null; readonly personId: string | null }

/** One list for each of those asked about. */
export async function listDutiesOf(
  deps: ResponsibilityDeps,
  db: Db,
  regionId: string,
  whose: readonly Whose[],
  day: Day,
): Promise<readonly (readonly DutyOf[])[]> {
  const { duties, names } = await dutiesInForce(deps, db, regionId, day)
  return whose.map((one) =>
    duties.flatMap((duty) =>
      partsOf(duty, one).map((part) => ({ code: duty.code, name: names.get(duty.code) ?? '', part })),
    ),
  )
}

/** Duties in force on the day, in the order of their codes. */
export async function dutiesInForce(deps: ResponsibilityDeps, db: Db, regionId: string, day: Day) {
  const mechanism = await deps.mechanism.inForce(db, regionId, day)
  if (!mechanism) return { duties: [], names: new Map<string, string>() }
  const rows = await listDuties(db, regionId, mechanism.edition.code, day)
  const names = new Map(mechanism.indicators.map(({ code, name }) => [code, name]))
  const duties = rows
    .filter(
      ({ code, startsOn, endsOn }) =>
        names.has(code) && startsOn <= day && (endsOn === null || endsOn >= day),
    )
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
  return { duties, names }
}

function partsOf(duty: DutyRow, { postId, personId }: Whose): readonly DutyOf['part'][] {
  const is = (id: string | null, whose: string | null) => id !== null && id === whose
  return [
    ...(is(duty.responsiblePostId, postId) ? (['responsible'] as const) : []),
    ...(is(duty.leadershipMemberPostId, postId) ? (['leadership-member'] as const) : []),
    ...(is(duty.backupPostId, postId) ? (['backup'] as const) : []),
    ...(is(duty.responsiblePersonId, personId) ? (['person'] as const) : []),
  ]
}

/** Posts that are backup for what a post is responsible for. */
export async function listBackupsOf(
  deps: ResponsibilityDeps,
  db: Db,
  regionId: string,
  postId: string,
  day: Day,
): Promise<readonly string[]> {
  const { duties } = await dutiesInForce(deps, db, regionId, day)
  return duties.flatMap((duty) =>
    duty.responsiblePostId === postId && duty.backupPostId !== null ? [duty.backupPostId] : [],
  )
}
