import { changesBetween } from '../../../../domain/audit/changes.ts'
import { secretChange } from '../../../../domain/audit/record-fields.ts'
import { maskPhone } from '../../../../domain/organization/phone.ts'
import type { Call } from '../../../platform/context.ts'
import { change, recordNew } from '../../../platform/road.ts'
import type { Done, OrganizationDeps, Under } from '../deps.ts'
import { insistMayEdit } from '../policy.ts'
import { insertPeople } from '../store.ts'

export type NewPerson = { readonly name: string; readonly phone: string }

export async function createPerson(deps: OrganizationDeps, call: Call, input: NewPerson): Promise<Done> {
  insistMayEdit(call)
  const { regionId } = call.actor
  return change(deps.platform, (tx) => addPerson(deps, { tx, regionId, by: call.by }, input))
}

export async function addPerson(deps: OrganizationDeps, under: Under, person: NewPerson): Promise<Done> {
  const [id = ''] = await addPeople(deps, under, [person])
  return { id, version: 1 }
}

/** Answers their ids, in the order given. */
export async function addPeople(
  { platform, ...deps }: OrganizationDeps,
  { tx, regionId, by }: Under,
  given: readonly NewPerson[],
): Promise<readonly string[]> {
  const people = given.map((person) => ({ id: platform.newId(), ...person }))
  await insertPeople(
    tx,
    people.map(({ id, name, phone }) => ({
      region_id: regionId,
      id,
      name,
      ...kept(deps, phone),
      version: 1,
    })),
  )
  await recordNew(
    platform,
    tx,
    by,
    regionId,
    people.map(({ id, name, phone }) => ({
      item: { regionId, kind: 'person', id },
      type: 'organization.person-added',
      data: { name, changes: changesBetween({}, { name, phone: secretChange(false, phone !== '').after }) },
      todos: [],
    })),
  )
  return people.map(({ id }) => id)
}

/** A number as it is kept: sealed, and masked for lists. */
export function kept({ secrets }: Pick<OrganizationDeps, 'secrets'>, phone: string) {
  return { phone_sealed: phone === '' ? null : secrets.seal(phone), phone_masked: maskPhone(phone) }
}
