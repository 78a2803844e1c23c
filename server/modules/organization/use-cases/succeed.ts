import { succeedVerdict } from '../../../../domain/organization/tenure.ts'
import { addDays } from '../../../../domain/calendar/day.ts'
import { holdsOn } from '../../../../domain/organization/posts.ts'
import { insist } from '../../../platform/refused.ts'
import type { Done, OrganizationDeps, Under } from '../deps.ts'
import { getPostForChange, saveTenureEnd } from '../store.ts'
import { type Appointment, saveHolder } from './appoint.ts'

/** A successor takes a post over on a day; whoever holds it then ends the day before and stays on record. */
export async function succeed(
  deps: OrganizationDeps,
  under: Under,
  input: Omit<Appointment, 'endsOn'>,
): Promise<Done> {
  const { tx, regionId } = under
  const { post, tenures } = await getPostForChange(tx, regionId, input.postId)
  insist(succeedVerdict(tenures, input))
  const present = tenures.find((tenure) => holdsOn(tenure, input.startsOn))
  if (!present) return saveHolder(deps, under, post, tenures, { ...input, endsOn: null })
  const formerEndsOn = addDays(input.startsOn, -1)
  await saveTenureEnd(tx, regionId, present.id, formerEndsOn)
  return saveHolder(deps, under, post, tenures, { ...input, endsOn: null, formerEndsOn })
}
