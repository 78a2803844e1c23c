import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, addresses } from '../../../../domain/identity/rights.ts'
import type { Instant } from '../../../../domain/kernel.ts'
import type { Db } from '../../../platform/context.ts'

type Words = {
  readonly type: string
  readonly at: Instant
  readonly facts: Readonly<Record<string, string | number>>
}

/** What is unread about an item: its newest message, and the few before it, the newest first. */
export type UnreadMessage = Words & {
  readonly id: string
  readonly itemId: string | null
  readonly earlier: readonly Words[]
}

/** How many messages about an item are told in full; the record of the item has them all. */
const toldOfItem = 4

const factsShape = z.record(z.string(), z.union([z.string(), z.number()]))

/**
 * What the actor has not read, by item, newest first, and how many items that are: one filter. A message that
 * reached the actor at two addresses is there once.
 */
export async function listUnread(
  db: Db,
  actor: Actor,
  { page, size, now }: { readonly page: number; readonly size: number; readonly now: Instant },
): Promise<{ rows: readonly UnreadMessage[]; total: number }> {
  const at = addresses(actor)
  if (at.length === 0) return { rows: [], total: 0 }
  const ranked = db
    .selectFrom(unreadAt(db, actor, at, now).as('once'))
    .select(['id', 'type', 'created_at', 'item_id', 'facts', 'about'])
    .select(
      sql<number>`row_number() over (partition by about order by created_at desc, id desc)::integer`.as(
        'place',
      ),
    )
    .where('twin', '=', 1)
  const [heads, { total }] = await Promise.all([
    db
      .selectFrom(ranked.as('ranked'))
      .selectAll()
      .where('place', '=', 1)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(size)
      .offset((page - 1) * size)
      .execute(),
    db
      .selectFrom(unreadAt(db, actor, at, now).as('once'))
      .select((row) => row.fn.count<number>('about').distinct().as('total'))
      .executeTakeFirstOrThrow(),
  ])
  const rest =
    heads.length === 0
      ? []
      : await db
          .selectFrom(ranked.as('ranked'))
          .selectAll()
          .where('place', '>', 1)
          .where('place', '<=', toldOfItem)
          .where(
            'about',
            'in',
            heads.map(({ about }) => about),
          )
          .orderBy('place')
          .execute()
  const earlier = Map.groupBy(rest, ({ about }) => about)
  return {
    rows: heads.map((head) => ({
      id: head.id,
      itemId: head.item_id,
      ...wordsOf(head),
      earlier: (earlier.get(head.about) ?? []).map(wordsOf),
    })),
    total,
  }
}

const wordsOf = (row: {
  readonly type: string
  readonly created_at: string
  readonly facts: unknown
}): Words => ({ type: row.type, at: row.created_at, facts: factsShape.parse(row.facts) })

/** `about` is the item, or the message itself where it is about none; `twin` tells copies at other addresses apart. */
const unreadAt = (db: Db, actor: Actor, at: readonly string[], now: Instant) =>
  db
    .selectFrom('notification')
    .leftJoin('notification_read', (join) =>
      join
        .onRef('notification_read.region_id', '=', 'notification.region_id')
        .onRef('notification_read.notification_id', '=', 'notification.id')
        .on('notification_read.account_id', '=', actor.accountId),
    )
    .select([
      'notification.id',
      'notification.type',
      'notification.created_at',
      'notification.item_id',
      'notification.facts',
      sql<string>`coalesce(notification.item_id, notification.id)`.as('about'),
      sql<number>`row_number() over (
        partition by coalesce(notification.item_id, notification.id), notification.type, notification.created_at,
          notification.facts::text
        order by notification.id)::integer`.as('twin'),
    ])
    .where('notification.region_id', '=', actor.regionId)
    .where('notification.address', 'in', [...at])
    .where('notification.told_at', '<=', now)
    .where('notification_read.account_id', 'is', null)
