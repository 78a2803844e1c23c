import type { Call } from '../../../platform/context.ts'
import { change, record } from '../../../platform/road.ts'
import type { Done, OrganizationDeps } from '../deps.ts'
import { insistMayEdit, insistSameVersion } from '../policy.ts'
import { getPersonForChange, savePerson } from '../store.ts'
import { kept } from './create-person.ts'

/** A phone of null stays as it is. The number itself never enters the record. */
export async function editPerson(
  deps: OrganizationDeps,
  { actor, by }: Call,
  input: {
    readonly id: string
    readonly version: number
    readonly name: string
    readonly phone: string | null
  },
): Promise<Done> {
  insistMayEdit({ actor, by })
  const { regionId } = actor
  return change(deps.platform, async (tx) => {
    const person = await getPersonForChange(tx, regionId, input.id)
    await insistSameVersion(tx, { regionId, id: person.id }, input.version, person.version)
    const phone = input.phone === null ? null : kept(deps, input.phone)
    const version = await savePerson(tx, regionId, {
      ...person,
      name: input.name,
      ...(phone ? { phoneSealed: phone.phone_sealed, phoneMasked: phone.phone_masked } : {}),
    })
    await record(deps.platform, tx, by, {
      item: { regionId, kind: 'person', id: person.id },
      type: 'organization.person-changed',
      data: { before: { name: person.name }, after: { name: input.name }, phoneChanged: phone !== null },
    })
    return { id: person.id, version }
  })
}
