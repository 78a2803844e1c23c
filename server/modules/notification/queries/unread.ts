import { z } from 'zod'
import { type Actor, addresses } from '../../../../domain/identity/rights.ts'
import type { Db } from '../../../platform/context.ts'

export type UnreadMessage = {
  readonly id: string
  readonly type: string
  readonly at: string
  readonly itemId: string | null
  readonly facts: Readonly<Record<string, string | number>>
}

const factsShape = z.record(z.string(), z.union([z.string(), z.number()]))

/** Unread messages at the actor's addresses, newest first, and how many there are in all. */
export async function listUnread(
  db: Db,
  actor: Actor,
  limit: number,
): Promise<{ rows: readonly UnreadMessage[]; total: number }> {
  const at = addresses(actor)
  if (at.length === 0) return { rows: [], total: 0 }
  const rows = await db
    .selectFrom('notification')
    .leftJoin('notification_read', (join) =>
      join
        .onRef('notification_read.region_id', '=', 'notification.region_id')
        .onRef('notification_read.notification_id', '=', 'notification.id')
        .on('notification_read.account_id', '=', actor.accountId),
    )
    .select((row) => [
      'notification.id',
      'notification.type',
      'notification.created_at',
      'notification.item_id',
      'notification.facts',
      row.fn.countAll<number>().over().as('total'),
    ])
    .where('notification.region_id', '=', actor.regionId)
    .where('notification.address', 'in', [...at])
    .where('notification_read.account_id', 'is', null)
    .orderBy('notification.created_at', 'desc')
    .limit(limit)
    .execute()
  return {
    rows: rows.map((row) => ({
      id: row.id,
      type: row.type,
      at: row.created_at,
      itemId: row.item_id,
      facts: factsShape.parse(row.facts),
    })),
    total: Number(rows[0]?.total ?? 0),
  }
}
