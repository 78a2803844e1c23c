/**
 * Who answers for an indicator or sub-indicator: leadership member, section, responsible post or person, and
 * backup.
 *
 * A sub-indicator takes from its indicator what it does not set itself. Section and responsible belong
 * together: a section set alone answers as a body, it does not borrow the responsible person of another.
 */
import type { Day } from '../kernel.ts'

export type Duty = {
  readonly leadershipMemberPostId: string | null
  readonly sectionId: string | null
  readonly responsiblePostId: string | null
  readonly responsiblePersonId: string | null
  readonly backupPostId: string | null
}

export type StoredDuty = Duty & {
  readonly startsOn: Day
  readonly endsOn: Day | null
  readonly version: number
}

export const noDuty: Duty = {
  leadershipMemberPostId: null,
  sectionId: null,
  responsiblePostId: null,
  responsiblePersonId: null,
  backupPostId: null,
}

export function sameDuty(a: Duty, b: Duty): boolean {
  return (
    a.leadershipMemberPostId === b.leadershipMemberPostId &&
    a.sectionId === b.sectionId &&
    a.responsiblePostId === b.responsiblePostId &&
    a.responsiblePersonId === b.responsiblePersonId &&
    a.backupPostId === b.backupPostId
  )
}

/** A duty as it works, with what of it is its own: only that can be a gap of its own. */
export type WorkingDuty = Duty & {
  readonly own: {
    readonly leadershipMember: boolean
    readonly responsible: boolean
    readonly backup: boolean
  }
}

/** `sectionOf` tells the section a post stands in; null for posts of the unit itself. */
export function workingDuty(
  own: Duty,
  above: Duty,
  sectionOf: (postId: string) => string | null,
): WorkingDuty {
  const named = own.responsiblePostId !== null || own.responsiblePersonId !== null
  const sets = named || (own.sectionId !== null && own.sectionId !== above.sectionId)
  const responsible = sets ? own : above
  const sectionOfPost = own.responsiblePostId === null ? null : sectionOf(own.responsiblePostId)
  const backup = backupOf(own, above, responsible.responsiblePostId)
  return {
    leadershipMemberPostId: own.leadershipMemberPostId ?? above.leadershipMemberPostId,
    sectionId: own.sectionId ?? sectionOfPost ?? above.sectionId,
    responsiblePostId: responsible.responsiblePostId,
    responsiblePersonId: responsible.responsiblePersonId,
    backupPostId: backup,
    own: {
      leadershipMember: own.leadershipMemberPostId !== null,
      responsible: sets,
      // Nobody is one's own backup: one that would be borrowed is missing instead.
      backup: own.backupPostId !== null || (backup === null && above.backupPostId !== null),
    },
  }
}

function backupOf(own: Duty, above: Duty, responsiblePostId: string | null): string | null {
  if (own.backupPostId !== null) return own.backupPostId
  return above.backupPostId === responsiblePostId ? null : above.backupPostId
}
