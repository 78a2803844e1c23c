import type { z } from 'zod'
import type { Db, Platform, Tx } from '../../platform/context.ts'
import type { payloadShape } from './notify.ts'

/** The key keeps a message that is delivered twice from being told twice. */
export async function insertNotifications(
  platform: Pick<Platform, 'clock' | 'newId'>,
  tx: Tx,
  regionId: string,
  payload: z.infer<typeof payloadShape>,
): Promise<void> {
  if (payload.addresses.length === 0) return
  await tx
    .insertInto('notification')
    .values(
      payload.addresses.map((address) => ({
        region_id: regionId,
        id: platform.newId(),
        address,
        type: payload.type,
        item_kind: payload.itemKind,
        item_id: payload.itemId,
        facts: JSON.stringify(payload.facts),
        dedupe_key: `${payload.key}:${address}`,
        created_at: platform.clock.now().toISOString(),
      })),
    )
    .onConflict((conflict) => conflict.columns(['region_id', 'dedupe_key']).doNothing())
    .execute()
}

/** Marks a message read by one account; null where it is not addressed to any of these addresses. */
export async function markRead(
  db: Db,
  reader: { regionId: string; accountId: string; addresses: readonly string[] },
  id: string,
  at: string,
): Promise<string | null> {
  const found = await db
    .selectFrom('notification')
    .select('id')
    .where('region_id', '=', reader.regionId)
    .where('id', '=', id)
    .where('address', 'in', [...reader.addresses])
    .executeTakeFirst()
  if (!found) return null
  await db
    .insertInto('notification_read')
    .values({ region_id: reader.regionId, notification_id: id, account_id: reader.accountId, read_at: at })
    .onConflict((conflict) => conflict.columns(['region_id', 'notification_id', 'account_id']).doNothing())
    .execute()
  return id
}
