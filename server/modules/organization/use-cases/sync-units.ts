import type { UnitKind } from '../../../../domain/organization/posts.ts'
import { moveVerdict } from '../../../../domain/organization/tree.ts'
import { insist, Refused } from '../../../platform/refused.ts'
import type { OrganizationDeps, Under } from '../deps.ts'
import { listUnits, lockTree, type StoredUnit } from '../store.ts'
import { insistNewName, saveNewUnit } from './create-unit.ts'
import { saveRenamed } from './edit-unit.ts'

export type CodedUnit = {
  readonly code: string
  readonly kind: UnitKind
  readonly parentCode: string | null
  readonly name: string
  readonly shortName: string
}

/**
 * Brings the units a mechanism names in line with it, by code: new ones are added, others take the names
 * it gives. Nothing is ever removed: past work refers to it. Answers the id of every code.
 */
export async function syncUnits(
  deps: OrganizationDeps,
  under: Under,
  wanted: readonly CodedUnit[],
): Promise<ReadonlyMap<string, string>> {
  const { tx, regionId } = under
  await lockTree(tx, regionId)
  const units = [...(await listUnits(tx, regionId))]
  for (const unit of parentsFirst(wanted)) {
    const parent = units.find(({ code }) => code !== null && code === unit.parentCode) ?? null
    const present = units.find(({ code }) => code === unit.code)
    const to = { parentId: parent?.id ?? null, name: unit.name, shortName: unit.shortName }
    insistNewName(units, to, present?.id ?? null, 'refused')
    if (!present) {
      const added = coded(deps.platform.newId(), unit, parent, units.length + 1)
      units.push(added)
      await saveNewUnit(deps, under, added, parent)
      continue
    }
    if (present.kind !== unit.kind)
      throw new Refused('refused', { reason: 'unit-kind-changed', facts: { unit: unit.code } })
    insist(moveVerdict(units, present, to.parentId))
    await saveRenamed(deps, under, units, present, to)
  }
  return new Map(units.flatMap(({ code, id }) => (code === null ? [] : [[code, id]])))
}

function coded(id: string, unit: CodedUnit, parent: StoredUnit | null, ordinal: number): StoredUnit {
  return {
    id,
    parentId: parent?.id ?? null,
    // A body with a parent that is no section (an office beside its leading group) stands for itself.
    rootId: unit.kind === 'section' ? (parent?.rootId ?? id) : id,
    code: unit.code,
    kind: unit.kind,
    name: unit.name,
    shortName: unit.shortName,
    ordinal,
    version: 1,
  }
}

/** Codes whose parent is not among them count as known; a circle has been refused when the files were checked. */
function parentsFirst(units: readonly CodedUnit[]): readonly CodedUnit[] {
  const codes = new Set(units.map(({ code }) => code))
  const placed = new Set<string>()
  const order: CodedUnit[] = []
  for (let left = [...units]; left.length > 0; ) {
    const ready = left.filter(
      ({ parentCode }) => parentCode === null || placed.has(parentCode) || !codes.has(parentCode),
    )
    if (ready.length === 0) throw new Refused('refused', { reason: 'cycle' })
    for (const unit of ready) placed.add(unit.code)
    order.push(...ready)
    left = left.filter(({ code }) => !placed.has(code))
  }
  return order
}
