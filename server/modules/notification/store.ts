import type { z } from 'zod'
import type { Instant } from '../../../domain/kernel.ts'
import { correctionBy } from '../../../domain/notification/taken-back.ts'
import type { Db, Platform, Tx } from '../../platform/context.ts'
import type { payloadShape } from './notify.ts'

export type Written = {
  readonly regionId: string
  readonly payload: z.infer<typeof payloadShape>
  readonly at: Instant
  readonly toldAt: Instant
}

/**
 * Puts messages to be told where they are read, in the order in which they were written. What a later one puts
 * right while the earlier one is held is not told. The key keeps a message that is delivered twice from being
 * told twice.
 */
export async function insertNotifications(
  { newId }: Pick<Platform, 'newId'>,
  tx: Tx,
  messages: readonly Written[],
): Promise<void> {
  let waiting: ReturnType<typeof rowsOf> = []
  const flush = async () => {
    if (waiting.length === 0) return
    await tx
      .insertInto('notification')
      .values(waiting)
      .onConflict((conflict) => conflict.columns(['region_id', 'dedupe_key']).doNothing())
      .execute()
    waiting = []
  }
  for (const message of messages) {
    const rows = rowsOf(message, newId)
    const correction = correctionBy(message.payload.type)
    if (correction === null) {
      waiting.push(...rows)
      continue
    }
    await flush()
    const gone = await removeUntold(tx, message, correction.instead)
    waiting.push(...rows.filter(({ address }) => !correction.undone || !gone.includes(address)))
  }
  await flush()
}

const rowsOf = ({ regionId, payload, at, toldAt }: Written, newId: Platform['newId']) =>
  payload.addresses.map((address) => ({
    region_id: regionId,
    id: newId(),
    address,
    type: payload.type,
    item_kind: payload.itemKind,
    item_id: payload.itemId,
    facts: JSON.stringify(payload.facts),
    dedupe_key: `${payload.key}:${address}`,
    created_at: at,
    told_at: toldAt,
  }))

/** Takes away messages about the same item that are still held; answers at which addresses. */
async function removeUntold(
  tx: Tx,
  { regionId, payload, at }: Written,
  types: readonly string[],
): Promise<readonly string[]> {
  const gone = await tx
    .deleteFrom('notification')
    .where('region_id', '=', regionId)
    .where('item_id', '=', payload.itemId)
    .where('told_at', '>', at)
    .where('type', 'in', [...types])
    .returning('address')
    .execute()
  return gone.map(({ address }) => address)
}

export type Reader = {
  readonly regionId: string
  readonly accountId: string
  readonly addresses: readonly string[]
}

/** Marks a message, and what came before it about its item, read by one account; null where it is not the reader's. */
export async function markRead(db: Db, reader: Reader, id: string, at: Instant): Promise<string | null> {
  const mine = db
    .selectFrom('notification')
    .where('region_id', '=', reader.regionId)
    .where('address', 'in', [...reader.addresses])
    .where('told_at', '<=', at)
  const found = await mine.select(['id', 'item_id', 'created_at']).where('id', '=', id).executeTakeFirst()
  if (!found) return null
  const read =
    found.item_id === null
      ? [found]
      : await mine
          .select('id')
          .where('item_id', '=', found.item_id)
          .where('created_at', '<=', found.created_at)
          .execute()
  await db
    .insertInto('notification_read')
    .values(
      read.map((one) => ({
        region_id: reader.regionId,
        notification_id: one.id,
        account_id: reader.accountId,
        read_at: at,
      })),
    )
    .onConflict((conflict) => conflict.columns(['region_id', 'notification_id', 'account_id']).doNothing())
    .execute()
  return id
}
