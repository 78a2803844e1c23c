/**
 * Units and sections as one tree. Sections hang below a unit or another section; units stand at the top.
 * A section moves within its unit: work and duties are counted by unit, so a section that passes to
 * another unit is a new section there.
 */
import { allowed, refused, type Verdict } from '../kernel.ts'
import type { UnitKind } from './posts.ts'

export type TreeUnit = {
  readonly id: string
  readonly parentId: string | null
  readonly rootId: string
  readonly kind: UnitKind
}

/** Unit, section, and as many levels below as any bureau has. */
export const deepest = 6

export type MoveRefusal =
  | 'parent-unknown'
  | 'cycle'
  | 'unit-stays'
  | 'section-needs-unit'
  | 'other-unit'
  | 'too-deep'

export function moveVerdict(
  units: readonly TreeUnit[],
  unit: TreeUnit,
  parentId: string | null,
): Verdict<MoveRefusal> {
  if (parentId === unit.parentId) return allowed
  if (parentId !== null && within(units, unit.id, parentId)) return refused('cycle')
  if (unit.kind !== 'section') return refused('unit-stays')
  if (parentId === null) return refused('section-needs-unit')
  const parent = units.find(({ id }) => id === parentId)
  if (!parent) return refused('parent-unknown')
  if (parent.rootId !== unit.rootId) return refused('other-unit')
  if (depthOf(units, parent) + height(units, unit) >= deepest) return refused('too-deep', { deepest })
  return allowed
}

/** May a section be added below this unit? */
export function addVerdict(units: readonly TreeUnit[], parent: TreeUnit): Verdict<'too-deep'> {
  return depthOf(units, parent) + 1 >= deepest ? refused('too-deep', { deepest }) : allowed
}

/** 0 for a unit, 1 for its sections, and so on. A broken tree ends the count. */
export function depthOf(units: readonly TreeUnit[], unit: TreeUnit): number {
  const byId = new Map(units.map((one) => [one.id, one]))
  let depth = 0
  for (let at = unit; at.parentId !== null && depth <= units.length; depth += 1) {
    const parent = byId.get(at.parentId)
    if (!parent) break
    at = parent
  }
  return depth
}

/** Whether a unit is the one named or lies below it. */
function within(units: readonly TreeUnit[], top: string, id: string): boolean {
  const byId = new Map(units.map((one) => [one.id, one]))
  let at: string | null = id
  for (let steps = 0; at !== null && steps <= units.length; steps += 1) {
    if (at === top) return true
    at = byId.get(at)?.parentId ?? null
  }
  return false
}

/** Levels of a unit and everything below it. */
function height(units: readonly TreeUnit[], unit: TreeUnit): number {
  const below = units.filter((one) => one.parentId === unit.id)
  return 1 + Math.max(0, ...below.map((one) => height(units, one)))
}

/** Parents before their children, children in the order given. */
export function inTreeOrder<T extends TreeUnit>(
  units: readonly T[],
): readonly { readonly unit: T; readonly depth: number }[] {
  const below = Map.groupBy(units, (unit) => unit.parentId)
  const walk = (parentId: string | null, depth: number): { unit: T; depth: number }[] =>
    (below.get(parentId) ?? []).flatMap((unit) => [{ unit, depth }, ...walk(unit.id, depth + 1)])
  return walk(null, 0)
}
