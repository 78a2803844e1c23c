/**
 * Names for the pages that are asked for most: remembered for three seconds in this process, and forgotten at
 * once where this process changes people, posts, units or the mechanism; other servers follow within those
 * seconds, as with rights (identity/sessions.ts).
 */
import type { Day } from '../../../../domain/kernel.ts'
import type { Db } from '../../../platform/context.ts'
import { fetchNames, type Names, namesIn, type PostNames, type UnitNames, type Wanted } from './names.ts'

const rememberMilliseconds = 3_000
const regionsAtMost = 500

type Kept = {
  readonly until: number
  readonly units: Map<string, UnitNames | null>
  readonly posts: Map<string, PostNames | null>
  readonly indicators: Map<string, string>
}

export type RememberedNames = {
  readonly read: (db: Db, regionId: string, wanted: Wanted, day: Day) => Promise<Names>
  readonly forget: () => void
}

export function rememberedNames(): RememberedNames {
  let kept = new Map<string, Kept>()

  function bucket(key: string): Kept {
    const there = kept.get(key)
    if (there && performance.now() < there.until) return there
    if (kept.size >= regionsAtMost) kept = new Map()
    const fresh: Kept = {
      until: performance.now() + rememberMilliseconds,
      units: new Map(),
      posts: new Map(),
      indicators: new Map(),
    }
    kept.set(key, fresh)
    return fresh
  }

  return {
    async read(db, regionId, wanted, day) {
      // Whoever forgets meanwhile starts anew: what is read now goes into the bucket of before, and with it.
      const own = bucket(`${regionId} ${day}`)
      const missing: Wanted = {
        unitIds: wanted.unitIds.filter((id) => !own.units.has(id)),
        postIds: wanted.postIds.filter((id) => id !== null && !own.posts.has(id)),
        indicators: wanted.indicators.filter(
          ({ mechanismId, code }) => code !== null && !own.indicators.has(`${mechanismId} ${code}`),
        ),
      }
      const found = await fetchNames(db, regionId, missing, day)
      for (const id of missing.unitIds) own.units.set(id, found.units.get(id) ?? null)
      for (const id of missing.postIds) if (id !== null) own.posts.set(id, found.posts.get(id) ?? null)
      for (const { mechanismId, code } of missing.indicators) {
        const key = `${mechanismId} ${code ?? ''}`
        own.indicators.set(key, found.indicators.get(key) ?? '')
      }
      return namesIn(own)
    },
    forget() {
      kept = new Map()
    },
  }
}
