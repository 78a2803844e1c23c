import { changesBetween } from '../../../../domain/audit/changes.ts'
import { secretChange } from '../../../../domain/audit/record-fields.ts'
import type { Call } from '../../../platform/context.ts'
import { change, record } from '../../../platform/road.ts'
import type { Done, OrganizationDeps } from '../deps.ts'
import { insistMayEdit, insistSameVersion } from '../policy.ts'
import { getPersonForChange, savePerson, type StoredPerson } from '../store.ts'
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
    const phones = phoneFields(deps, person, input.phone)
    const version = await savePerson(tx, regionId, {
      ...person,
      name: input.name,
      ...(phone ? { phoneSealed: phone.phone_sealed, phoneMasked: phone.phone_masked } : {}),
    })
    await record(deps.platform, tx, by, {
      item: { regionId, kind: 'person', id: person.id },
      type: 'organization.person-changed',
      data: {
        name: input.name,
        changes: changesBetween(
          { name: person.name, ...phones.before },
          { name: input.name, ...phones.after },
        ),
      },
    })
    return { id: person.id, version }
  })
}

/** That the number is another one, and neither of the two. */
function phoneFields({ secrets }: OrganizationDeps, { phoneSealed }: StoredPerson, next: string | null) {
  const had = phoneSealed === null ? '' : secrets.open(phoneSealed)
  if (next === null || next === had) return { before: {}, after: {} }
  const { before, after } = secretChange(had !== '', next !== '')
  return { before: { phone: before }, after: { phone: after } }
}
