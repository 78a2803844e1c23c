/**
 * The one road for every change.
 *
 * A use case authorises, loads, decides, saves its row, and records here, all in one transaction: one
 * append-only event on the item's hash chain, the item's open to-dos as a whole set, and the messages to
 * be delivered. Nothing else writes events, to-dos or messages.
 */
import { canonical, eventHash } from '../../domain/audit/chain.ts'
import type { Todo } from '../../domain/task/todos.ts'
import type { By, Platform, Tx } from './context.ts'
import { sha256 } from './hash.ts'
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
}

export type Recorded = { readonly seq: number; readonly hash: string; readonly at: string }

/** Runs a change in one transaction and wakes the outbox once it is committed. */
export async function change<T>(platform: Platform, work: (tx: Tx) => Promise<T>): Promise<T> {
  const result = await platform.db.transaction().execute(work)
  platform.wakeOutbox()
  return result
}

/** Appends the event, replaces the to-dos, queues the messages. */
export async function record(platform: Platform, tx: Tx, by: By | null, entry: Change): Promise<Recorded> {
  const at = platform.clock.now().toISOString()
  const recorded = await append(platform, tx, by, entry, at)
  if (entry.todos) await replaceTodos(platform, tx, entry.item, entry.todos, at)
  if (entry.messages && entry.messages.length > 0)
    await tx
      .insertInto('outbox')
      .values(
        entry.messages.map((message) => ({
          id: platform.newId(),
          region_id: entry.item.regionId,
          topic: message.topic,
          payload: JSON.stringify(message.payload),
          created_at: at,
          delivered_at: null,
          attempts: 0,
        })),
      )
      .execute()
  return recorded
}

async function append(
  platform: Platform,
  tx: Tx,
  by: By | null,
  { item, type, data }: Change,
  at: string,
): Promise<Recorded> {
  const head = await headOf(tx, item)
  const seq = head.seq + 1
  const content = eventContent({
    regionId: item.regionId,
    itemId: item.id,
    itemKind: item.kind,
    seq,
    type,
    at,
    accountId: by?.accountId ?? null,
    actorName: by?.name ?? null,
    actorPost: by?.post ?? null,
    actorUnit: by?.unit ?? null,
    ip: by?.ip ?? null,
    data,
  })
  const hash = eventHash(sha256, content, head.hash)
  await tx
    .insertInto('event')
    .values({
      region_id: item.regionId,
      item_id: item.id,
      seq,
      id: platform.newId(),
      item_kind: item.kind,
      type,
      at,
      account_id: content.accountId,
      actor_name: content.actorName,
      actor_post: content.actorPost,
      actor_unit: content.actorUnit,
      ip: content.ip,
      data: canonical(data),
      hash,
    })
    .execute()
  await tx
    .updateTable('chain')
    .set({ seq, hash })
    .where('region_id', '=', item.regionId)
    .where('item_id', '=', item.id)
    .execute()
  return { seq, hash, at }
}

/** The end of the chain, locked until the transaction ends: two appends to one item queue up. */
async function headOf(tx: Tx, item: Item): Promise<{ seq: number; hash: string }> {
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
  await tx
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
    .execute()
  const made = await find()
  if (!made) throw new Refused('internal', { reason: 'chain-lost' })
  return made
}

async function replaceTodos(
  platform: Platform,
  tx: Tx,
  item: Item,
  todos: readonly Todo[],
  at: string,
): Promise<void> {
  const before = await tx
    .deleteFrom('todo')
    .where('region_id', '=', item.regionId)
    .where('item_id', '=', item.id)
    .returning(['kind', 'address', 'opened_at'])
    .execute()
  if (todos.length === 0) return
  await tx
    .insertInto('todo')
    .values(
      todos.map((todo) => ({
        region_id: item.regionId,
        id: platform.newId(),
        item_kind: item.kind,
        item_id: item.id,
        kind: todo.kind,
        work: todo.work,
        address: todo.address,
        due_on: todo.dueOn,
        // What was asked before and is still asked has been open since then.
        opened_at:
          before.find((old) => old.kind === todo.kind && old.address === todo.address)?.opened_at ?? at,
      })),
    )
    .execute()
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
