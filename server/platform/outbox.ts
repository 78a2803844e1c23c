/**
 * The outbox: messages written in the transaction of the change that causes them, delivered afterwards.
 *
 * Delivery claims messages with SKIP LOCKED, lets the reactions write, and marks them in the same
 * transaction: with several servers each message acts once, and a killed server leaves it waiting. When a
 * reaction fails, the claimed messages are delivered one by one: the one that fails is tried again, later
 * each time, and never stands in the way of the others.
 */
import { sql } from 'kysely'
import { anyOf } from './any-of.ts'
import type { Platform, Tx } from './context.ts'
import type { Log } from './log.ts'

export type Delivery = { readonly id: string; readonly regionId: string; readonly payload: unknown }
/** Reacts to messages of one topic, in the order in which they were written. */
export type Reaction = (tx: Tx, deliveries: readonly Delivery[]) => Promise<void>
export type Reactions = Readonly<Record<string, Reaction>>

export type Outbox = {
  readonly wake: () => void
  /** Delivers everything that waits; resolves when nothing is due any more. */
  readonly drain: () => Promise<void>
  readonly stop: () => Promise<void>
}

const pollMilliseconds = 5_000
/** What is written meanwhile goes out together. */
const gatherMilliseconds = 30
const together = 100

export function startOutbox(platform: Omit<Platform, 'wakeOutbox'>, reactions: Reactions, log: Log): Outbox {
  let running: Promise<void> | null = null
  let again = false
  let stopped = false

  async function drain(): Promise<void> {
    again = true
    if (running) return running
    running = (async () => {
      while (again && !stopped) {
        again = false
        while (!stopped && (await deliver(platform, reactions, log)) === together) continue
      }
    })().finally(() => {
      running = null
    })
    return running
  }
  const quietly = () => {
    drain().catch((error: unknown) => log.error({ error }, 'outbox'))
  }
  const timer = setInterval(quietly, pollMilliseconds)
  let gathering: NodeJS.Timeout | null = null
  return {
    wake() {
      gathering ??= setTimeout(() => {
        gathering = null
        quietly()
      }, gatherMilliseconds)
    },
    drain,
    async stop() {
      stopped = true
      clearInterval(timer)
      if (gathering) clearTimeout(gathering)
      await running?.catch(() => undefined)
    },
  }
}

type Where = Omit<Platform, 'wakeOutbox'>

/** Delivers what waits, up to {@link together}; answers how many messages it took in hand. */
async function deliver(platform: Where, reactions: Reactions, log: Log): Promise<number> {
  const claimed: string[] = []
  try {
    return await deliverClaimed(platform, reactions, together, claimed)
  } catch (error) {
    if (claimed.length === 0) throw error
    for (let n = 0; n < claimed.length; n++) await deliverOne(platform, reactions, log)
    return claimed.length
  }
}

async function deliverOne(platform: Where, reactions: Reactions, log: Log): Promise<void> {
  const claimed: string[] = []
  try {
    await deliverClaimed(platform, reactions, 1, claimed)
  } catch (error) {
    const [message] = claimed
    if (message === undefined) throw error
    log.error({ error, message }, 'a message could not be delivered')
    await platform.db
      .updateTable('outbox')
      .set((row) => ({ attempts: row('attempts', '+', 1) }))
      .where('id', '=', message)
      .execute()
  }
}

/** One transaction: claim, react, mark. The ids are told as soon as they are claimed. */
function deliverClaimed(
  { db, clock }: Where,
  reactions: Reactions,
  limit: number,
  claimed: string[],
): Promise<number> {
  const now = clock.now().toISOString()
  return db.transaction().execute(async (tx) => {
    const messages = await tx
      .selectFrom('outbox')
      .select(['id', 'region_id as regionId', 'topic', 'payload'])
      .where('delivered_at', 'is', null)
      // A failed message waits attempts² × 10 seconds before its next try.
      .where(sql<boolean>`created_at + attempts * attempts * interval '10 seconds' <= ${now}::timestamptz`)
      .orderBy('created_at')
      .orderBy('id')
      .limit(limit)
      .forUpdate()
      .skipLocked()
      .execute()
    if (messages.length === 0) return 0
    const ids = messages.map(({ id }) => id)
    claimed.push(...ids)
    for (const [topic, deliveries] of Map.groupBy(messages, (message) => message.topic))
      await reactions[topic]?.(tx, deliveries)
    await sql`update outbox set delivered_at = ${now}::timestamptz where id = ${anyOf(ids)}`.execute(tx)
    return messages.length
  })
}
