import type { Day } from '../../../domain/kernel.ts'
import { deskAmong } from '../../../domain/organization/desk.ts'
import type { Db, Platform, Tx } from '../../platform/context.ts'
import type { OrganizationDeps, Under } from './deps.ts'
import { listActings, listPostsActedFor } from './queries/acting.ts'
import { listAssignees } from './queries/assignees.ts'
import { listHeldPosts, type NamedPost } from './queries/held-posts.ts'
import { listPeopleByIds } from './queries/people.ts'
import { listPostHolders } from './queries/post-holders.ts'
import { findRegionLevel, findRegionPath, listRegions } from './queries/regions.ts'
import { listUnitNames, listUnitsBelow } from './queries/units.ts'
import { listPostsRunningOut, listPostsTaken, listStaffedRegions, listTenures } from './queries/tenures.ts'
import { routesOf } from './routes.ts'
import { getPostForChange, upsertRegions, type RegionSeed } from './store.ts'
import { accountOf } from './store/acting.ts'
import { appointLiaison } from './use-cases/appoint-liaison.ts'
import { type Appointment, fillPost } from './use-cases/appoint.ts'
import { addPeople, addPerson, type NewPerson } from './use-cases/create-person.ts'
import { addPost, type NewPost } from './use-cases/create-post.ts'
import { addUnit, type NewUnit } from './use-cases/create-unit.ts'
import { vacate } from './use-cases/end-tenure.ts'
import { endActingsOf, endLapsedActings } from './use-cases/end-acting.ts'
import { succeed } from './use-cases/succeed.ts'
import { type CodedUnit, syncUnits } from './use-cases/sync-units.ts'

export type Organization = ReturnType<typeof organizationModule>

type Needs = Pick<OrganizationDeps, 'secrets' | 'holdersChanged'>

export function organizationModule(platform: Platform, { secrets, holdersChanged }: Needs) {
  const deps: OrganizationDeps = { platform, secrets, holdersChanged }
  return {
    routes: routesOf(deps),

    // Reading, always in one region.
    /** One's own posts first, then those whose work one does for others. */
    heldPosts: async (
      db: Db,
      regionId: string,
      personId: string,
      day: Day,
    ): Promise<readonly NamedPost[]> => {
      const own = await listHeldPosts(db, regionId, personId, day)
      if (own.length === 0) return own
      const others = await listPostsActedFor(db, regionId, personId, day)
      return [...own, ...others.map((post) => ({ ...post, unit: post.actingFor?.unit ?? '', section: null }))]
    },
    units: listUnitNames,
    tenures: listTenures,
    postsRunningOut: listPostsRunningOut,
    postsTaken: listPostsTaken,
    staffedRegions: listStaffedRegions,
    actings: listActings,
    accountOf,
    unitsBelow: listUnitsBelow,
    assignees: listAssignees,
    people: listPeopleByIds,
    region: findRegionPath,
    regions: listRegions,
    regionLevel: findRegionLevel,
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
    addPeople: (under: Under, people: readonly NewPerson[]) => addPeople(deps, under, people),
    fillPost: (under: Under, appointment: Appointment) => fillPost(deps, under, appointment),
    /** The post with its tenures, locked until the change ends. */
    lockPost: (tx: Tx, regionId: string, postId: string) => getPostForChange(tx, regionId, postId),
    vacate: (under: Under, end: { readonly id: string; readonly endsOn: Day }) => vacate(deps, under, end),
    /** A successor takes over on a day; the holder before ends the day before. */
    succeed: (under: Under, input: Omit<Appointment, 'endsOn'>) => succeed(deps, under, input),
    /** An account is closed: nobody acts through it any more. */
    endActingsOf: (under: Under, personId: string) => endActingsOf(deps, under, personId),
    endLapsedActings: (under: Under) => endLapsedActings(deps, under),
    appointLiaison: (under: Under, input: Parameters<typeof appointLiaison>[2]) =>
      appointLiaison(deps, under, input),
  }
}
