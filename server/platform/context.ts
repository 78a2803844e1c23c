/** What every use case is given: where things are kept, what time it is, who acts. */
import type { Kysely, Transaction } from 'kysely'
import type { Hash } from '../../domain/audit/chain.ts'
import type { Instant } from '../../domain/kernel.ts'
import type { Actor } from '../../domain/identity/rights.ts'
import type { Clock } from './clock.ts'
import type { DB } from './schema.ts'

export type Db = Kysely<DB>
export type Tx = Transaction<DB>

/** Who acts, as it is written into the record. Null is the platform itself: timers and reactions. */
export type By = {
  readonly accountId: string
  readonly name: string
  readonly post: string | null
  readonly unit: string | null
  readonly ip: string | null
  /** Done in somebody else's place: `name`, `post` and `unit` say so (speaking.ts). */
  readonly acting?: {
    readonly own: By
    /** The written authority; null for a backup of a vacant post. */
    readonly actingId: string | null
    readonly postId: string
    readonly personId: string | null
  }
}

export type Platform = {
  readonly db: Db
  readonly clock: Clock
  readonly newId: () => string
  /** Chains and seals the record. */
  readonly recordHash: Hash
  /** Wakes the outbox after a commit; messages wait in the database if nobody listens. */
  readonly wakeOutbox: () => void
}

/** One call by a signed-in person. */
export type Call = { readonly actor: Actor; readonly by: By }

export const instantOf = (platform: Pick<Platform, 'clock'>): Instant => platform.clock.now().toISOString()
