/** What the office chooses from when it plans a conference, and what a unit may ask. */
import type { Actor } from '../../../../domain/identity/rights.ts'
import { today } from '../../../platform/clock.ts'
import { usualConferenceRules } from '../../../../domain/conference/rules.ts'
import { chairOf } from '../chair.ts'
import type { ConferenceDeps } from '../deps.ts'
import { unitsOf } from '../policy.ts'
import { unitView } from './request-list.ts'

/** Posts of the leading group chair; where a mechanism has none, those of its office. */
export async function conferenceOptions(deps: ConferenceDeps, actor: Actor) {
  const { db, clock } = deps.platform
  const day = today(clock)
  const mechanism = await deps.mechanisms.inForce(db, actor.regionId, day)
  const rules = mechanism?.content.conference ?? usualConferenceRules
  const chairing = mechanism?.leadingGroupUnitId ?? mechanism?.officeUnitId
  const root = mechanism?.units.find(({ id }) => id === chairing)?.rootId ?? chairing
  const posts =
    root === undefined ? [] : await deps.organization.postsOfUnits(db, actor.regionId, [root], day)
  return {
    chairs: posts
      .filter(({ kind }) => kind !== 'liaison' && kind !== 'officer')
      .map((post) => ({
        postId: post.postId,
        person: chairOf(post).name,
        post: post.title,
        unit: post.unit,
      })),
    units: (mechanism?.units ?? []).map((unit) => ({ ...unitView(unit), part: unit.part })),
    ownUnits: mechanism ? unitsOf(actor, mechanism, 'conference.request').map(unitView) : [],
    usualMinutes: rules.usualMinutes,
    opinionWorkdays: rules.opinionWorkdays,
  }
}
