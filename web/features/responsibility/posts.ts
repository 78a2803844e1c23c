/** Which posts and sections a duty can be given to, and whose duties a person may give. */
import type { z } from 'zod'
import type { unitNode } from '../../../contract/organization.ts'

export type UnitNode = z.infer<typeof unitNode>
export type PostOption = {
  readonly id: string
  readonly kind: string
  readonly holder: string | null
  readonly place: string
}

/** The unit at the top: a section belongs to it. */
export function rootOf(units: readonly UnitNode[], id: string): string {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  let at = id
  for (let unit = byId.get(id); unit?.kind === 'section' && unit.parentId !== null; unit = byId.get(at))
    at = unit.parentId
  return at
}

/** Sections and posts of the units that lead. */
export function placesOf(units: readonly UnitNode[], leadIds: readonly string[]) {
  const roots = leadIds.map((id) => rootOf(units, id))
  const inside = units.filter(({ id }) => roots.includes(rootOf(units, id)))
  const posts = inside.flatMap((unit) =>
    unit.posts.map(
      (post): PostOption => ({
        id: post.id,
        kind: post.kind,
        holder: post.holder?.name ?? null,
        place: `${unit.shortName} ${post.title}`,
      }),
    ),
  )
  return {
    posts,
    leadership: posts.filter(({ kind }) => leadershipKinds.includes(kind)),
    working: posts.filter(({ kind }) => kind !== 'liaison'),
    sections: inside.filter(({ kind }) => kind === 'section'),
    /** The section a post stands in; null for posts of the unit itself. */
    sectionOf: (postId: string): string | null =>
      inside.find(({ kind, posts: own }) => kind === 'section' && own.some(({ id }) => id === postId))?.id ??
      null,
  }
}

const leadershipKinds = ['principal', 'deputy-in-charge', 'leadership-member']

/** Whether somebody of this name holds a post in one of the units that lead. The server decides; this only hides. */
export function sitsIn(units: readonly UnitNode[], leadIds: readonly string[], name: string): boolean {
  const roots = leadIds.map((id) => rootOf(units, id))
  return units.some(
    (unit) =>
      roots.includes(rootOf(units, unit.id)) && unit.posts.some(({ holder }) => holder?.name === name),
  )
}
