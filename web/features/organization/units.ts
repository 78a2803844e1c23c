/** The tree of units as the page shows it. */
import type { z } from 'zod'
import type { postView, unitNode } from '../../../contract/organization.ts'

export type UnitNode = z.infer<typeof unitNode>
export type PostView = z.infer<typeof postView>

export type Branch = {
  readonly unit: UnitNode
  /** Posts nobody holds, in the unit and everything below it. */
  readonly vacancies: number
  readonly sections: number
}

/** Units with what is vacant in them; sections only where their unit is open or the search names them. */
export function branchesOf(
  units: readonly UnitNode[],
  open: string | null,
  search: string,
): readonly Branch[] {
  const wanted = search.trim().toLowerCase()
  const named = (unit: UnitNode) => `${unit.name} ${unit.shortName}`.toLowerCase().includes(wanted)
  const opened = open === null ? null : topOf(units, open)
  return units
    .filter((unit) =>
      wanted === '' ? unit.kind !== 'section' || topOf(units, unit.id) === opened : named(unit),
    )
    .map((unit) => {
      const inside = units.filter(({ id }) => id === unit.id || isBelow(units, id, unit.id))
      return {
        unit,
        vacancies: inside.flatMap(({ posts }) => posts).filter(({ holder }) => holder === null).length,
        sections: inside.filter(({ id, kind }) => id !== unit.id && kind === 'section').length,
      }
    })
}

/** The unit a section belongs to; a unit belongs to itself. */
export function topOf(units: readonly UnitNode[], id: string): string {
  const unit = units.find((one) => one.id === id)
  return unit?.kind === 'section' && unit.parentId !== null ? topOf(units, unit.parentId) : id
}

/** `上级 / 科室`, from the unit down. */
export function wayTo(units: readonly UnitNode[], id: string): readonly UnitNode[] {
  const unit = units.find((one) => one.id === id)
  if (unit === undefined) return []
  return unit.kind === 'section' && unit.parentId !== null ? [...wayTo(units, unit.parentId), unit] : [unit]
}

/** Only what lies below through sections: the office is no section of the leading group. */
function isBelow(units: readonly UnitNode[], id: string, above: string): boolean {
  return wayTo(units, id)
    .slice(0, -1)
    .some((unit) => unit.id === above)
}

export function totalsOf(units: readonly UnitNode[]) {
  const posts = units.flatMap((unit) => unit.posts)
  return {
    units: units.filter(({ kind }) => kind !== 'section').length,
    sections: units.filter(({ kind }) => kind === 'section').length,
    posts: posts.length,
    vacancies: posts.filter(({ holder }) => holder === null).length,
  }
}
