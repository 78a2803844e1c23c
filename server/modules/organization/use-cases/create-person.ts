import { maskPhone } from '../../../../domain/organization/phone.ts'
import type { Call } from '../../../platform/context.ts'
import { change, record } from '../../../platform/road.ts'
import type { Done, OrganizationDeps, Under } from '../deps.ts'
import { insistMayEdit } from '../policy.ts'
import { insertPerson } from '../store.ts'

export type NewPerson = { readonly name: string; readonly phone: string }

export async function createPerson(deps: OrganizationDeps, call: Call, input: NewPerson): Promise<Done> {
  insistMayEdit(call)
  const { regionId } = call.actor
  return change(deps.platform, (tx) => addPerson(deps, { tx, regionId, by: call.by }, input))
}

export async function addPerson(
  deps: OrganizationDeps,
  under: Under,
  { name, phone }: NewPerson,
): Promise<Done> {
  const { tx, regionId, by } = under
  const id = deps.platform.newId()
  await insertPerson(tx, { region_id: regionId, id, name, ...kept(deps, phone), version: 1 })
  await record(deps.platform, tx, by, {
    item: { regionId, kind: 'person', id },
    type: 'organization.person-added',
    data: { name },
  })
  return { id, version: 1 }
}

/** A number as it is kept: sealed, and masked for lists. */
export function kept({ secrets }: OrganizationDeps, phone: string) {
  return { phone_sealed: phone === '' ? null : secrets.seal(phone), phone_masked: maskPhone(phone) }
}
