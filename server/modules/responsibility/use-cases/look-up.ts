import type { Day } from '../../../../domain/kernel.ts'
import type { Known } from '../../../../domain/responsibility/assign.ts'
import type { Duty } from '../../../../domain/responsibility/duty.ts'
import { Refused } from '../../../platform/refused.ts'
import type { Under } from '../../organization/index.ts'
import type { ResponsibilityDeps } from '../deps.ts'

/** What the ids of some duties stand for in this region: three reads, however many there are. */
export async function lookUp(
  { organization }: ResponsibilityDeps,
  { tx, regionId }: Under,
  duties: readonly Duty[],
  day: Day,
) {
  const present = (ids: readonly (string | null)[]) => ids.filter((id) => id !== null)
  const postIds = present(
    duties.flatMap((d) => [d.leadershipMemberPostId, d.responsiblePostId, d.backupPostId]),
  )
  const posts = await organization.posts(tx, regionId, postIds, day)
  const sections = await organization.units(tx, regionId, present(duties.map(({ sectionId }) => sectionId)))
  const people = await organization.people(
    tx,
    regionId,
    present(duties.map((duty) => duty.responsiblePersonId)),
  )
  const post = (id: string | null) => posts.find(({ postId }) => postId === id)
  const section = (id: string | null) => sections.find((unit) => unit.id === id)
  const person = (id: string | null) => people.find((one) => one.id === id)

  const postName = (id: string | null) => {
    const found = post(id)
    return found ? [found.unit, found.section, found.title, found.person].filter(Boolean).join(' ') : null
  }

  return {
    /** A duty as its history tells it: posts with whoever holds them on the day. */
    fieldsOf: (duty: Duty & { readonly startsOn: Day }) => ({
      leadershipMember: postName(duty.leadershipMemberPostId),
      section: section(duty.sectionId)?.name ?? null,
      responsiblePost: postName(duty.responsiblePostId),
      responsiblePerson: person(duty.responsiblePersonId)?.name ?? null,
      backup: postName(duty.backupPostId),
      startsOn: duty.startsOn,
    }),
    known(duty: Duty): Known {
      if (duty.responsiblePersonId !== null && !person(duty.responsiblePersonId))
        throw new Refused('not-found', { reason: 'person-unknown' })
      return {
        leadershipMember: post(duty.leadershipMemberPostId),
        sectionRootId: section(duty.sectionId)?.rootId,
        responsibleRootId: post(duty.responsiblePostId)?.rootUnitId,
        backupRootId: post(duty.backupPostId)?.rootUnitId,
      }
    },
    /** Who answers, by name: the holder of the post, the person, or the section as a body. */
    nameOf(duty: Duty): string | null {
      if (duty.responsiblePostId !== null) return post(duty.responsiblePostId)?.person ?? null
      return person(duty.responsiblePersonId)?.name ?? section(duty.sectionId)?.name ?? null
    },
  }
}
