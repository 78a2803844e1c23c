/** What an assignment must be: inside the units that lead, from a leadership post down, never one's own backup. */
import type { PostKind } from '../organization/posts.ts'
import { allowed, refused, type Verdict } from '../kernel.ts'
import type { Duty, StoredDuty } from './duty.ts'

/** What the ids of a wanted duty stand for; undefined where the region has nothing of that id. */
export type Known = {
  readonly leadershipMember: { readonly kind: PostKind; readonly rootUnitId: string } | undefined
  readonly sectionRootId: string | undefined
  readonly responsibleRootId: string | undefined
  readonly backupRootId: string | undefined
}

export type AssignRefusal =
  | 'post-or-person'
  | 'backup-is-responsible'
  | 'not-a-leadership-post'
  | 'section-elsewhere'
  | 'post-elsewhere'
  | 'starts-before-current'

const leadership: readonly PostKind[] = ['principal', 'deputy-in-charge', 'leadership-member']

export function assignVerdict(
  wanted: Duty & { readonly startsOn: string },
  known: Known,
  leadRootIds: readonly string[],
  current: StoredDuty | null,
): Verdict<AssignRefusal> {
  const outside = (rootId: string | undefined) => rootId === undefined || !leadRootIds.includes(rootId)
  if (wanted.responsiblePostId !== null && wanted.responsiblePersonId !== null)
    return refused('post-or-person')
  if (wanted.backupPostId !== null && wanted.backupPostId === wanted.responsiblePostId)
    return refused('backup-is-responsible')
  if (wanted.leadershipMemberPostId !== null) {
    const { leadershipMember: post } = known
    if (!post || outside(post.rootUnitId)) return refused('post-elsewhere', { field: 'leadershipMember' })
    if (!leadership.includes(post.kind)) return refused('not-a-leadership-post', { post: post.kind })
  }
  if (wanted.sectionId !== null && outside(known.sectionRootId)) return refused('section-elsewhere')
  if (wanted.responsiblePostId !== null && outside(known.responsibleRootId))
    return refused('post-elsewhere', { field: 'responsible' })
  if (wanted.backupPostId !== null && outside(known.backupRootId))
    return refused('post-elsewhere', { field: 'backup' })
  if (current && wanted.startsOn < current.startsOn)
    return refused('starts-before-current', { startsOn: current.startsOn })
  return allowed
}
