import type { Call } from '../../../platform/context.ts'
import { change, record } from '../../../platform/road.ts'
import type { OrganizationDeps } from '../deps.ts'
import { insistMayEdit } from '../policy.ts'
import { getPersonForChange } from '../store.ts'

/** Shows a number in full; the reading stands in the person's record before the number leaves. */
export async function revealPhone(
  { platform, secrets }: OrganizationDeps,
  { actor, by }: Call,
  personId: string,
): Promise<{ phone: string }> {
  insistMayEdit({ actor, by })
  const { regionId } = actor
  return change(platform, async (tx) => {
    const person = await getPersonForChange(tx, regionId, personId)
    await record(platform, tx, by, {
      item: { regionId, kind: 'person', id: person.id },
      type: 'organization.phone-revealed',
      data: { name: person.name, phone: person.phoneMasked },
    })
    return { phone: person.phoneSealed === null ? '' : secrets.open(person.phoneSealed) }
  })
}
