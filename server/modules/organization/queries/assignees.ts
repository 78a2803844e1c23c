import type { Day } from '../../../../domain/kernel.ts'
import type { Db } from '../../../platform/context.ts'
import { listPostHolders } from './post-holders.ts'
import { listUnitsBelow } from './units.ts'

/** Somebody to whom work can be given: a section as a body, or a post somebody holds. */
export type Assignee = {
  readonly unitId: string
  readonly unit: string
  readonly section: string | null
  readonly postId: string | null
  readonly post: string | null
  readonly person: string | null
}

/** Unit by unit: each body first, then its posts. */
export async function listAssignees(
  db: Db,
  regionId: string,
  rootUnitIds: readonly string[],
  day: Day,
): Promise<readonly Assignee[]> {
  const [units, posts] = await Promise.all([
    listUnitsBelow(db, regionId, rootUnitIds),
    listPostHolders(db, regionId, { rootUnitIds }, day),
  ])
  const rootNames = new Map(
    units.filter((unit) => unit.id === unit.rootId).map((unit) => [unit.id, unit.shortName]),
  )
  const postsOf = Map.groupBy(posts, ({ unitId }) => unitId)
  return units.flatMap((unit) => {
    const place = {
      unitId: unit.id,
      unit: rootNames.get(unit.rootId) ?? unit.shortName,
      section: unit.id === unit.rootId ? null : unit.name,
    }
    const held = (postsOf.get(unit.id) ?? []).filter(({ person }) => person !== null)
    return [
      { ...place, postId: null, post: null, person: null },
      ...held.map((post) => ({ ...place, postId: post.postId, post: post.title, person: post.person })),
    ]
  })
}
