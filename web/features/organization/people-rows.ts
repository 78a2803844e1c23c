import type { z } from 'zod'
import type { personRow } from '../../../contract/organization.ts'
import { type UnitNode, wayTo } from './units.ts'

export type PersonRow = z.infer<typeof personRow>

/** Posts held on a day, newest first. */
export function presentPosts(person: PersonRow, day: string): PersonRow['posts'] {
  return person.posts.filter(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || day <= endsOn))
}

/** Posts held by each person, as `行政审批局 登记注册科 科长`. */
export function heldBy(units: readonly UnitNode[]): ReadonlyMap<string, readonly string[]> {
  const held = new Map<string, string[]>()
  for (const unit of units) {
    const place = wayTo(units, unit.id).map(({ shortName }) => shortName)
    for (const { title, holder } of unit.posts) {
      if (holder === null) continue
      held.set(holder.personId, [...(held.get(holder.personId) ?? []), [...place, title].join(' ')])
    }
  }
  return held
}

/** By name, unit or post; every word must be found. */
export function findPeople(
  people: readonly PersonRow[],
  search: string,
  held: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly PersonRow[] {
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean)
  return people.filter((person) => {
    const posts = person.posts.map(({ unit, title }) => `${unit} ${title}`)
    const text = [person.name, ...posts, ...(held.get(person.id) ?? [])].join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
