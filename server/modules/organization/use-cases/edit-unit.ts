import { changesBetween } from '../../../../domain/audit/changes.ts'
import { moveVerdict } from '../../../../domain/organization/tree.ts'
import type { Call } from '../../../platform/context.ts'
import { insist, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import type { Done, OrganizationDeps, Under } from '../deps.ts'
import { insistMayEdit, insistSameVersion } from '../policy.ts'
import { listUnits, lockTree, saveUnit, type StoredUnit, type UnitChange } from '../store.ts'
import { insistNewName } from './create-unit.ts'

export async function editUnit(
  deps: OrganizationDeps,
  call: Call,
  input: UnitChange & { readonly id: string; readonly version: number },
): Promise<Done> {
  insistMayEdit(call)
  const { regionId } = call.actor
  return change(deps.platform, async (tx) => {
    await lockTree(tx, regionId)
    const units = await listUnits(tx, regionId)
    const unit = units.find(({ id }) => id === input.id)
    if (!unit) throw new Refused('not-found')
    await insistSameVersion(tx, { regionId, id: unit.id }, input.version, unit.version)
    insist(moveVerdict(units, unit, input.parentId))
    insistNewName(units, input, unit.id)
    return saveRenamed(deps, { tx, regionId, by: call.by }, units, unit, input)
  })
}

/** Saves name and place; a unit that stays as it is makes no event. */
export async function saveRenamed(
  { platform }: OrganizationDeps,
  { tx, regionId, by }: Under,
  units: readonly StoredUnit[],
  unit: StoredUnit,
  to: UnitChange,
): Promise<Done> {
  const { name, shortName, parentId } = unit
  if (name === to.name && shortName === to.shortName && parentId === to.parentId)
    return { id: unit.id, version: unit.version }
  const version = await saveUnit(tx, regionId, unit, to)
  await record(platform, tx, by, {
    item: { regionId, kind: 'unit', id: unit.id },
    type: 'organization.unit-changed',
    data: { name: to.name, changes: changesBetween(fieldsOf(units, unit), fieldsOf(units, to)) },
  })
  return { id: unit.id, version }
}

/** What people read of a unit; the one above it by the name it has now. */
function fieldsOf(units: readonly StoredUnit[], { name, shortName, parentId }: UnitChange) {
  return { name, shortName, parent: units.find(({ id }) => id === parentId)?.name ?? null }
}
