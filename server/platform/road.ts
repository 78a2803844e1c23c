/**
 * The one road for every change.
 *
 * A use case authorises, loads, decides, saves its row, and records here, all in one transaction: one
 * append-only event on the item's hash chain, the item's open to-dos as a whole set, and the messages to
 * be delivered. Nothing else writes events, to-dos or messages.
 */
import { type OperationNodeSource, sql } from 'kysely'
import { canonical, eventHash } from '../../domain/audit/chain.ts'
import type { Todo } from '../../domain/task/todos.ts'
import type { By, Platform, Tx } from './context.ts'
import { isCollision } from './collision.ts'
import { Refused } from './refused.ts'

export type Item = { readonly regionId: string; readonly kind: string; readonly id: string }

export type Message = { readonly topic: string; readonly payload: Readonly<Record<string, unknown>> }

export type Change = {
  readonly item: Item
  /** `task.issued`: what happened, in the past tense. */
  readonly type: string
  /** Words, before and after: whatever the record needs to tell the story. No secrets. */
  readonly data: Readonly<Record<string, unknown>>
  /** The complete set of open to-dos of the item after the change; left out, they stay as they are. */
  readonly todos?: readonly Todo[]
  readonly messages?: readonly Message[]
  /** The end of the item's chain, where the caller holds its lock already. */
  readonly head?: Head
  /** The statement that saves the row, to be sent in one with the record of it. */
  readonly save?: OperationNodeSource
}

/** The end of an item's chain. */
export type Head = { readonly seq: number; readonly hash: string }

export type Recorded = { readonly seq: number; readonly hash: string; readonly at: string }

/**
 * Runs a change in one transaction and wakes the outbox once it is committed. Where two changes wait for each
 * other the database ends one of them: nothing of it has happened, and it is done once more.
 */
export async function change<T>(platform: Platform, work: (tx: Tx) => Promise<T>): Promise<T> {
  const once = () => platform.db.transaction().execute(work)
  const result = await once().catch((error: unknown) => {
    if (!isCollision(error)) throw error
    return once()
  })
  platform.wakeOutbox()
  return result
}

/** Appends the event, replaces the to-dos, queues the messages: one statement under the lock of the item's chain. */
export async function record(
  platform: Platform,
  tx: Tx,
  by: By | null,
  { item, type, data: told, todos, messages = [], head: held, save }: Change,
): Promise<Recorded> {
  const at = platform.clock.now().toISOString()
  const head = held ?? (await headOf(tx, item))
  const { event, hash } = linked(platform, { item, type, data: told, at }, by, head)
  const { data } = event
  const opened = todos ?? []
  await sql`
    with ${save ? sql`saved as (${save}), ` : sql``}appended as (
      insert into event (region_id, item_id, seq, id, item_kind, type, at,
        account_id, actor_name, actor_post, actor_unit, ip, data, hash)
      values (${event.regionId}, ${event.itemId}, ${event.seq}, ${platform.newId()}, ${event.itemKind}, ${type}, ${at},
        ${event.accountId}, ${event.actorName}, ${event.actorPost}, ${event.actorUnit}, ${event.ip}, ${canonical(data)}, ${hash})
    ), linked as (
      update chain set seq = ${event.seq}, hash = ${hash}
      where region_id = ${event.regionId} and item_id = ${event.itemId}
    ), done as (
      delete from todo
      where ${todos !== undefined}::boolean and region_id = ${event.regionId} and item_id = ${event.itemId}
      returning kind, address, opened_at
    ), opened as (
      -- What was asked before and is still asked has been open since then.
      insert into todo (region_id, id, item_kind, item_id, kind, work, address, due_on, opened_at)
      select ${event.regionId}, new.id, ${event.itemKind}, ${event.itemId}::uuid, new.kind, new.work, new.address, new.due_on,
        coalesce(
          (select min(done.opened_at) from done where done.kind = new.kind and done.address = new.address),
          ${at}::timestamptz)
      from unnest(
        ${opened.map(() => platform.newId())}::uuid[], ${opened.map(({ kind }) => kind)}::text[],
        ${opened.map(({ work }) => work)}::text[], ${opened.map(({ address }) => address)}::text[],
        ${opened.map(({ dueOn }) => dueOn)}::date[]
      ) as new (id, kind, work, address, due_on)
    )
    insert into outbox (id, region_id, topic, payload, created_at, delivered_at, attempts)
    select new.id, ${event.regionId}, new.topic, new.payload::jsonb, ${at}::timestamptz, null, 0
    from unnest(
      ${messages.map(() => platform.newId())}::uuid[], ${messages.map(({ topic }) => topic)}::text[],
      ${messages.map(({ payload }) => JSON.stringify(payload))}::text[]
    ) as new (id, topic, payload)`.execute(tx)
  return { seq: event.seq, hash, at }
}

/** What begins an item: it has no record before it and no to-dos. */
export type Beginning = Pick<Change, 'item' | 'type' | 'data' | 'messages'> & {
  readonly todos: readonly Todo[]
}

/**
 * Opens the chains of new items with their first events, to-dos and messages: one statement, however many
 * items of a region there are.
 */
export async function recordNew(
  platform: Platform,
  tx: Tx,
  by: By | null,
  regionId: string,
  beginnings: readonly Beginning[],
): Promise<void> {
  if (beginnings.length === 0) return
  const at = platform.clock.now().toISOString()
  const events = beginnings.map(({ item, type, data }) =>
    linked(platform, { item, type, data, at }, by, nothing),
  )
  const opened = beginnings.flatMap(({ item, todos }) => todos.map((todo) => ({ item, todo })))
  const messages = beginnings.flatMap((beginning) => beginning.messages ?? [])
  const itemIds = events.map(({ event }) => event.itemId)
  const itemKinds = events.map(({ event }) => event.itemKind)
  const hashes = events.map(({ hash }) => hash)
  await sql`
    with chained as (
      insert into chain (region_id, item_id, item_kind, seq, hash, sealed_seq)
      select ${regionId}, new.id, new.kind, 1, new.hash, 0
      from unnest(${itemIds}::uuid[], ${itemKinds}::text[], ${hashes}::text[]) as new (id, kind, hash)
    ), appended as (
      insert into event (region_id, item_id, seq, id, item_kind, type, at,
        account_id, actor_name, actor_post, actor_unit, ip, data, hash)
      select ${regionId}, new.item_id, 1, new.id, new.item_kind, new.type, ${at}::timestamptz,
        ${by?.accountId ?? null}::uuid, ${by?.name ?? null}::text, ${by?.post ?? null}::text,
        ${by?.unit ?? null}::text, ${by?.ip ?? null}::text, new.data::jsonb, new.hash
      from unnest(
        ${itemIds}::uuid[], ${events.map(() => platform.newId())}::uuid[], ${itemKinds}::text[],
        ${events.map(({ event }) => event.type)}::text[],
        ${events.map(({ event }) => canonical(event.data))}::text[], ${hashes}::text[]
      ) as new (item_id, id, item_kind, type, data, hash)
    ), opened as (
      insert into todo (region_id, id, item_kind, item_id, kind, work, address, due_on, opened_at)
      select ${regionId}, new.id, new.item_kind, new.item_id, new.kind, new.work, new.address, new.due_on,
        ${at}::timestamptz
      from unnest(
        ${opened.map(() => platform.newId())}::uuid[], ${opened.map(({ item }) => item.kind)}::text[],
        ${opened.map(({ item }) => item.id)}::uuid[], ${opened.map(({ todo }) => todo.kind)}::text[],
        ${opened.map(({ todo }) => todo.work)}::text[], ${opened.map(({ todo }) => todo.address)}::text[],
        ${opened.map(({ todo }) => todo.dueOn)}::date[]
      ) as new (id, item_kind, item_id, kind, work, address, due_on)
    )
    insert into outbox (id, region_id, topic, payload, created_at, delivered_at, attempts)
    select new.id, ${regionId}, new.topic, new.payload::jsonb, ${at}::timestamptz, null, 0
    from unnest(
      ${messages.map(() => platform.newId())}::uuid[], ${messages.map(({ topic }) => topic)}::text[],
      ${messages.map(({ payload }) => JSON.stringify(payload))}::text[]
    ) as new (id, topic, payload)`.execute(tx)
}

/** Where a chain begins. */
const nothing: Head = { seq: 0, hash: '' }

/** An event as the next link of its chain. */
function linked(
  { recordHash }: Platform,
  { item, type, data, at }: Pick<Change, 'item' | 'type' | 'data'> & { readonly at: string },
  by: By | null,
  head: Head,
): { readonly event: EventContent; readonly hash: string } {
  const event = eventContent({
    regionId: item.regionId,
    itemId: item.id,
    itemKind: item.kind,
    seq: head.seq + 1,
    type,
    at,
    accountId: by?.accountId ?? null,
    actorName: by?.name ?? null,
    actorPost: by?.post ?? null,
    actorUnit: by?.unit ?? null,
    ip: by?.ip ?? null,
    data: by?.acting ? { ...data, acting: authorityOf(by.acting) } : data,
  })
  return { event, hash: eventHash(recordHash, event, head.hash) }
}

/** By what somebody acted in another's place. */
const authorityOf = ({ actingId, postId, personId }: NonNullable<By['acting']>) => ({
  actingId,
  postId,
  personId,
})

/** The end of the chain, locked until the transaction ends: two appends to one item queue up. */
async function headOf(tx: Tx, item: Item): Promise<Head> {
  const find = () =>
    tx
      .selectFrom('chain')
      .select(['seq', 'hash'])
      .where('region_id', '=', item.regionId)
      .where('item_id', '=', item.id)
      .forUpdate()
      .executeTakeFirst()
  const found = await find()
  if (found) return found
  // Whoever opened it holds it; where somebody was quicker, theirs is waited for and read.
  if (await openChain(tx, item)) return nothing
  const made = await find()
  if (!made) throw new Refused('internal', { reason: 'chain-lost' })
  return made
}

/**
 * The chain of a new item, before its first event; {@link record} opens it where nobody has. False where it is
 * there already.
 */
async function openChain(tx: Tx, item: Item): Promise<boolean> {
  const opened = await tx
    .insertInto('chain')
    .values({
      region_id: item.regionId,
      item_id: item.id,
      item_kind: item.kind,
      seq: 0,
      hash: '',
      sealed_seq: 0,
    })
    .onConflict((conflict) => conflict.columns(['region_id', 'item_id']).doNothing())
    .returning('seq')
    .executeTakeFirst()
  return opened !== undefined
}

export type EventContent = {
  readonly regionId: string
  readonly itemId: string
  readonly itemKind: string
  readonly seq: number
  readonly type: string
  readonly at: string
  readonly accountId: string | null
  readonly actorName: string | null
  readonly actorPost: string | null
  readonly actorUnit: string | null
  readonly ip: string | null
  readonly data: unknown
}

/** What is hashed: the whole event but its own hash. Written and verified with the same shape. */
export const eventContent = (content: EventContent): EventContent => content
