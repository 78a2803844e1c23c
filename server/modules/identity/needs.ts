import type { Actor, Part } from '../../../domain/identity/rights.ts'
import type { IdentitySettings } from '../../../domain/identity/settings.ts'
import type { Day } from '../../../domain/kernel.ts'
import type { Comparison } from '../../../domain/organization/comparison.ts'
import type { HeldPost } from '../../../domain/organization/posts.ts'
import type { By, Db, Tx } from '../../platform/context.ts'
import type { Secrets } from '../../platform/secrets.ts'
import type { Suite } from '../../platform/suite.ts'

/** A post with the name of the unit it belongs to, as a page shows it. */
export type NamedPost = HeldPost & { readonly unit: string }

export type MechanismChoice = {
  readonly folder: string
  readonly title: string
  readonly region: string
  readonly units: number
  readonly indicators: number
  readonly subIndicators: number
  readonly faults: number
}

export type LoadedMechanism = {
  readonly regionId: string
  readonly officeUnitId: string
  readonly title: string
  readonly units: number
  readonly indicators: number
  readonly subIndicators: number
}

/** A change under way, as the organization's functions take it. */
export type Under = { readonly tx: Tx; readonly regionId: string; readonly by: By | null }

/** What identity asks of the modules below it. */
export type IdentityNeeds = {
  readonly secrets: Secrets
  readonly settings: IdentitySettings
  readonly suite: Suite
  readonly heldPosts: (db: Db, regionId: string, personId: string, day: Day) => Promise<readonly NamedPost[]>
  /** Within the change that closes an account: what its person acts for is over. */
  readonly endActingsOf: (under: Under, personId: string) => Promise<void>
  /** Within the change that opens one: what others recorded for its person comes to the posts held. */
  readonly accountOpened: (under: Under, personId: string) => Promise<void>
  readonly partsOf: (
    db: Db,
    regionId: string,
    unitIds: readonly string[],
    day: Day,
  ) => Promise<readonly Part[]>
  /** The mechanism in force, for the head of every page and for words everybody knows. */
  readonly mechanismInForce: (
    db: Db,
    regionId: string,
    day: Day,
  ) => Promise<{
    readonly id: string
    readonly code: string
    readonly title: string
    readonly regionName: string
    readonly places: Comparison
  } | null>
  readonly countTodos: (actor: Actor) => Promise<number>
  readonly firstRun: {
    readonly listMechanisms: () => Promise<readonly MechanismChoice[]>
    /** Regions, working-day calendar and the mechanism of a folder that has no faults. */
    readonly load: (tx: Tx, folder: string) => Promise<LoadedMechanism>
    readonly addPerson: (
      under: Under,
      person: { readonly name: string; readonly phone: string },
    ) => Promise<{ readonly id: string }>
    readonly addPost: (
      under: Under,
      post: { readonly unitId: string; readonly kind: 'officer'; readonly title: string },
    ) => Promise<{ readonly id: string }>
    readonly fillPost: (
      under: Under,
      appointment: {
        readonly postId: string
        readonly personId: string
        readonly startsOn: Day
        readonly endsOn: Day | null
      },
    ) => Promise<unknown>
  }
}
