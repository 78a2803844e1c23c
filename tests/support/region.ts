/**
 * A county for one test: its region with a neighbour, a platform at a fixed moment, and actors to call
 * use cases with.
 */
import { randomBytes } from 'node:crypto'
import type { Actor, GrantedRole, Part } from '../../domain/identity/rights.ts'
import type { HeldPost } from '../../domain/organization/posts.ts'
import { organizationModule } from '../../server/modules/organization/index.ts'
import type { Call, Db, Platform } from '../../server/platform/context.ts'
import { sha256 } from '../../server/platform/hash.ts'
import { uuidv7 } from '../../server/platform/ids.ts'
import { change } from '../../server/platform/road.ts'
import { secretsWith } from '../../server/platform/secrets.ts'

export const county = '140423'
export const neighbour = '140425'

export function testPlatform(db: Db, at = '2026-03-02T01:00:00Z'): Platform & { setTime(at: string): void } {
  let now = new Date(at)
  return {
    db,
    clock: { now: () => now },
    newId: uuidv7,
    recordHash: sha256,
    wakeOutbox: () => undefined,
    setTime: (next) => {
      now = new Date(next)
    },
  }
}

/** The regions above and beside, and the organisation module over them. */
export async function testCounty(db: Db, at?: string) {
  const platform = testPlatform(db, at)
  const organization = organizationModule(platform, { secrets: secretsWith(randomBytes(32)) })
  await change(platform, (tx) =>
    organization.seedRegions(tx, [
      { code: '140000', name: '山西省', level: 'province', parent: null },
      { code: '140400', name: '长治市', level: 'city', parent: '140000' },
      { code: county, name: '襄垣县', level: 'county', parent: '140400' },
      { code: neighbour, name: '平顺县', level: 'county', parent: '140400' },
    ]),
  )
  return { platform, organization }
}

export type Standing = {
  readonly regionId?: string
  readonly posts?: readonly HeldPost[]
  readonly parts?: readonly Part[]
  readonly grants?: readonly GrantedRole[]
}

/** Somebody signed in, with the posts, parts and grants named. */
export function caller({ regionId = county, posts = [], parts = [], grants = [] }: Standing): Call {
  const actor: Actor = {
    accountId: uuidv7(),
    personId: uuidv7(),
    name: '测试员',
    regionId,
    posts,
    parts,
    grants,
  }
  return {
    actor,
    by: { accountId: actor.accountId, name: actor.name, post: posts[0]?.title ?? null, unit: null, ip: null },
  }
}

export const systemAdministrator = (regionId = county): Call =>
  caller({ regionId, grants: ['system-administrator'] })
