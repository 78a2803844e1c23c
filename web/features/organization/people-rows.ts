import type { z } from 'zod'
import type { personRow } from '../../../contract/organization.ts'

export type PersonRow = z.infer<typeof personRow>

/** Posts held on a day, newest first. */
export function presentPosts(person: PersonRow, day: string): PersonRow['posts'] {
  return person.posts.filter(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || day <= endsOn))
}

/** By name, unit or post; every word must be found. */
export function findPeople(people: readonly PersonRow[], search: string): readonly PersonRow[] {
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean)
  return people.filter((person) => {
    const text = [person.name, ...person.posts.map(({ unit, title }) => `${unit} ${title}`)]
      .join(' ')
      .toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
