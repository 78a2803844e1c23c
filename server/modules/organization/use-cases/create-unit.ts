import { changesBetween } from '../../../../domain/audit/changes.ts'
import { addVerdict } from '../../../../domain/organization/tree.ts'
import type { Call } from '../../../platform/context.ts'
import { insist, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import type { Done, OrganizationDeps, Under } from '../deps.ts'
import { insistMayEdit } from '../policy.ts'
import { insertUnit, listUnits, lockTree, type StoredUnit } from '../store.ts'

export type NewUnit = {
  readonly parentId: string | null
  readonly name: string
  readonly shortName: string
}

export async function createUnit(deps: OrganizationDeps, call: Call, input: NewUnit): Promise<Done> {
  insistMayEdit(call)
  const { regionId } = call.actor
  return change(deps.platform, (tx) => addUnit(deps, { tx, regionId, by: call.by }, input))
}

/** A section below a unit or section, a unit where no parent is named. */
export async function addUnit(deps: OrganizationDeps, under: Under, input: NewUnit): Promise<Done> {
  const { tx, regionId } = under
  await lockTree(tx, regionId)
  const units = await listUnits(tx, regionId)
  const parent = parentAmong(units, input.parentId)
  if (parent) insist(addVerdict(units, parent))
  insistNewName(units, input, null)
  const id = deps.platform.newId()
  const unit: StoredUnit = {
    id,
    parentId: input.parentId,
    rootId: parent?.rootId ?? id,
    code: null,
    kind: parent ? 'section' : 'member',
    name: input.name,
    shortName: input.shortName,
    ordinal: Math.max(0, ...units.map(({ ordinal }) => ordinal)) + 1,
    version: 1,
  }
  return saveNewUnit(deps, under, unit, parent)
}

export async function saveNewUnit(
  { platform }: OrganizationDeps,
  { tx, regionId, by }: Under,
  unit: StoredUnit,
  parent: StoredUnit | null,
): Promise<Done> {
  const { id, code, kind, name, ordinal, version } = unit
  await insertUnit(tx, {
    region_id: regionId,
    id,
    parent_id: unit.parentId,
    root_id: unit.rootId,
    code,
    kind,
    name,
    short_name: unit.shortName,
    ordinal,
    version,
  })
  await record(platform, tx, by, {
    item: { regionId, kind: 'unit', id },
    type: 'organization.unit-created',
    data: {
      name,
      changes: changesBetween({}, { kind, name, shortName: unit.shortName, parent: parent?.name ?? null }),
    },
  })
  return { id, version }
}

function parentAmong(units: readonly StoredUnit[], parentId: string | null): StoredUnit | null {
  if (parentId === null) return null
  const parent = units.find(({ id }) => id === parentId)
  if (!parent) throw new Refused('not-found', { reason: 'parent-unknown' })
  return parent
}

/** Below one parent every name stands once. */
export function insistNewName(
  units: readonly StoredUnit[],
  { parentId, name }: { readonly parentId: string | null; readonly name: string },
  self: string | null,
  code: 'already-exists' | 'refused' = 'already-exists',
): void {
  if (units.some((unit) => unit.id !== self && unit.parentId === parentId && unit.name === name))
    throw new Refused(code, { reason: 'unit-name', facts: { name } })
}
