import type { Day } from '../../../domain/kernel.ts'
import { deskAmong } from '../../../domain/organization/desk.ts'
import type { Db, Platform, Tx } from '../../platform/context.ts'
import type { Secrets } from '../../platform/secrets.ts'
import type { OrganizationDeps, Under } from './deps.ts'
import { listAssignees } from './queries/assignees.ts'
import { listHeldPosts } from './queries/held-posts.ts'
import { listPeopleByIds } from './queries/people.ts'
import { listPostHolders } from './queries/post-holders.ts'
import { findRegionPath } from './queries/regions.ts'
import { listUnitNames, listUnitsBelow } from './queries/units.ts'
import { routesOf } from './routes.ts'
import { upsertRegions, type RegionSeed } from './store.ts'
import { appointLiaison } from './use-cases/appoint-liaison.ts'
import { type Appointment, fillPost } from './use-cases/appoint.ts'
import { addPerson, type NewPerson } from './use-cases/create-person.ts'
import { addPost, type NewPost } from './use-cases/create-post.ts'
import { addUnit, type NewUnit } from './use-cases/create-unit.ts'
import { succeed } from './use-cases/succeed.ts'
import { type CodedUnit, syncUnits } from './use-cases/sync-units.ts'

export type Organization = ReturnType<typeof organizationModule>

export function organizationModule(platform: Platform, { secrets }: { readonly secrets: Secrets }) {
  const deps: OrganizationDeps = { platform, secrets }
  return {
    routes: routesOf(deps),

    // Reading, always in one region.
    heldPosts: listHeldPosts,
    units: listUnitNames,
    unitsBelow: listUnitsBelow,
    assignees: listAssignees,
    people: listPeopleByIds,
    region: findRegionPath,
    posts: (db: Db, regionId: string, ids: readonly string[], day: Day) =>
      listPostHolders(db, regionId, { postIds: ids }, day),
    postsOfUnits: (db: Db, regionId: string, rootUnitIds: readonly string[], day: Day) =>
      listPostHolders(db, regionId, { rootUnitIds }, day),
    /** The post to which work for a unit or section is brought; null where nobody there has an account. */
    deskOf: async (db: Db, regionId: string, unitId: string, day: Day): Promise<string | null> =>
      deskAmong(await listPostHolders(db, regionId, { unitId }, day))?.postId ?? null,

    // Writing inside somebody else's change: the caller has authorised.
    seedRegions: (tx: Tx, regions: readonly RegionSeed[]) => upsertRegions(tx, regions),
    syncUnits: (under: Under, units: readonly CodedUnit[]) => syncUnits(deps, under, units),
    addUnit: (under: Under, unit: NewUnit) => addUnit(deps, under, unit),
    addPost: (under: Under, post: NewPost) => addPost(deps, under, post),
    addPerson: (under: Under, person: NewPerson) => addPerson(deps, under, person),
    fillPost: (under: Under, appointment: Appointment) => fillPost(deps, under, appointment),
    /** A successor takes over on a day; the holder before ends the day before. */
    succeed: (under: Under, input: Omit<Appointment, 'endsOn'>) => succeed(deps, under, input),
    appointLiaison: (under: Under, input: Parameters<typeof appointLiaison>[2]) =>
      appointLiaison(deps, under, input),
  }
}
