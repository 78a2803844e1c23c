/** Who sits where, for the stories: posts by unit and kind, and their holders as signed-in people. */
import { minutesOf } from '../../domain/conference/agenda.ts'
import type { Day } from '../../domain/kernel.ts'
import type { Liandong } from '../compose.ts'
import { findTask } from '../modules/task/index.ts'
import type { SignedIn } from '../platform/bind.ts'
import type { Stage } from './demo-tasks.ts'

export type Casting = {
  readonly regionId: string
  /** The real today. */
  readonly day: Day
  /** Account ids by person. */
  readonly accountIds: ReadonlyMap<string, string>
}

export async function openStage(
  liandong: Liandong,
  { regionId, day, accountIds }: Casting,
  setClock: (day: Day, minutes: number) => void,
): Promise<Stage> {
  const { db, newId } = liandong.platform
  const mechanism = await liandong.mechanism.inForce(db, regionId, day)
  if (!mechanism) throw new Error('no mechanism in force to tell stories of')
  const calendar = await liandong.mechanism.calendar(db)
  const roots = new Map(mechanism.units.map(({ code, id }) => [code, id]))
  const units = await liandong.organization.unitsBelow(db, regionId, [...roots.values()])
  const posts = await liandong.organization.postsOfUnits(db, regionId, [...roots.values()], day)
  const people = new Map<string, SignedIn | null>()

  const unitId = (code: string): string => known(roots.get(code), code)
  const postOf = (unit: string, kind: string) =>
    posts.find((post) => post.unitId === unit && post.kind === kind && post.person !== null)

  async function signedIn(personId: string, name: string): Promise<SignedIn | null> {
    const accountId = accountIds.get(personId)
    if (accountId === undefined) return null
    const held = await liandong.organization.heldPosts(db, regionId, personId, day)
    const parts = await liandong.mechanism.partsOf(
      db,
      regionId,
      [...new Set(held.flatMap(({ unitId, rootUnitId }) => [unitId, rootUnitId]))],
      day,
    )
    return {
      actor: { accountId, personId, name, regionId, posts: held, parts, grants: [] },
      by: { accountId, name, post: held[0]?.title ?? null, unit: held[0]?.unit ?? null, ip: null },
      standing: 'good',
      tokenHash: '',
    }
  }

  return {
    routes: liandong.routes,
    newId,
    workday: (n) => (n === 0 ? day : calendar.addWorkdays(day, n)),
    setClock: (on, n) => setClock(on, n * 17),
    setTime: (on, time) => setClock(on, minutesOf(time) - minutesOf('08:30')),
    unitId,
    async versionOf(kind, id) {
      if (kind === 'filing') return liandong.filing.versionOf(regionId, id)
      return (await findTask(db, regionId, id))?.task.version ?? 0
    },
    sectionId: (code, name) =>
      known(units.find((unit) => unit.rootId === unitId(code) && unit.name === name)?.id, `${code}/${name}`),
    postId: (unit, kind) => known(postOf(unit, kind)?.postId, kind),
    async holder(unit, kind) {
      const post = postOf(unit, kind)
      if (!post?.personId) return null
      const found = people.get(post.personId) ?? (await signedIn(post.personId, post.person ?? ''))
      people.set(post.personId, found)
      return found
    },
  }
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the story names ${name}, which is not there`)
  return value
}
