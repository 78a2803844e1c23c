/**
 * The outbox: messages written in the transaction of the change that causes them, delivered afterwards.
 *
 * Delivery claims a message with SKIP LOCKED, lets its reaction write, and marks it in the same
 * transaction: with several servers each message acts once, and a killed server leaves it waiting. A
 * reaction that fails is tried again, later each time, and never stands in the way of the others.
 */
import { sql } from 'kysely'
import type { Platform, Tx } from './context.ts'
import type { Log } from './log.ts'

export type Delivery = { readonly id: string; readonly regionId: string; readonly payload: unknown }
export type Reaction = (tx: Tx, delivery: Delivery) => Promise<void>
export type Reactions = Readonly<Record<string, Reaction>>

export type Outbox = {
  readonly wake: () => void
  /** Delivers everything that waits; resolves when nothing is due any more. */
  readonly drain: () => Promise<void>
  readonly stop: () => Promise<void>
}

const pollMilliseconds = 5_000

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
        while (!stopped && (await deliverOne(platform, reactions, log))) continue
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
  return {
    wake: () => setImmediate(quietly),
    drain,
    async stop() {
      stopped = true
      clearInterval(timer)
      await running?.catch(() => undefined)
    },
  }
}

async function deliverOne(
  platform: Omit<Platform, 'wakeOutbox'>,
  reactions: Reactions,
  log: Log,
): Promise<boolean> {
  const now = platform.clock.now()
  const claimed: { id: string; topic: string }[] = []
  try {
    return await platform.db.transaction().execute(async (tx) => {
      const message = await tx
        .selectFrom('outbox')
        .select(['id', 'region_id', 'topic', 'payload', 'attempts'])
        .where('delivered_at', 'is', null)
        // A failed message waits attempts² × 10 seconds before its next try.
        .where(
          sql<boolean>`created_at + attempts * attempts * interval '10 seconds' <= ${now.toISOString()}::timestamptz`,
        )
        .orderBy('created_at')
        .orderBy('id')
        .limit(1)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst()
      if (!message) return false
      claimed.push({ id: message.id, topic: message.topic })
      const reaction = reactions[message.topic]
      if (reaction)
        await reaction(tx, { id: message.id, regionId: message.region_id, payload: message.payload })
      await tx
        .updateTable('outbox')
        .set({ delivered_at: now.toISOString() })
        .where('id', '=', message.id)
        .execute()
      return true
    })
  } catch (error) {
    const failed = claimed[0]
    if (!failed) throw error
    log.error({ error, topic: failed.topic, message: failed.id }, 'a message could not be delivered')
    await platform.db
      .updateTable('outbox')
      .set((row) => ({ attempts: row('attempts', '+', 1) }))
      .where('id', '=', failed.id)
      .execute()
    return true
  }
}
