/**
 * Reading what is sensitive stands on record before it leaves: who, what, when, from where; never the content.
 *
 * A reading lies on the reader's own chain, beside the sign-ins: an item that many read stays free for those
 * who work on it. Looking again within ten minutes is the same reading.
 */
import { minuteMilliseconds } from '../../domain/identity/settings.ts'
import type { Call, Db, Platform } from './context.ts'
import { change, type Item, record } from './road.ts'

const oneReadingMinutes = 10

export type Reading = {
  /** `task.file-read`: one of the types in domain/audit/reading.ts. */
  readonly type: string
  /** What was read: its id, and its name where it has one. */
  readonly what: { readonly id: string } & Readonly<Record<string, string>>
  /** Where the reading is told, if not on the reader's chain. */
  readonly on?: Item
}

export async function noteReading(
  platform: Platform,
  { actor, by }: Call,
  { type, what, on }: Reading,
): Promise<void> {
  const item = on ?? { regionId: actor.regionId, kind: 'account', id: actor.accountId }
  const since = new Date(platform.clock.now().getTime() - oneReadingMinutes * minuteMilliseconds)
  if (await hasRead(platform.db, item, { type, id: what.id, accountId: actor.accountId, since })) return
  await change(platform, (tx) => record(platform, tx, by, { item, type, data: what }))
}

type Sought = {
  readonly type: string
  readonly id: string
  readonly accountId: string
  readonly since: Date
}

async function hasRead(db: Db, item: Item, { type, id, accountId, since }: Sought): Promise<boolean> {
  const found = await db
    .selectFrom('event')
    .select('data')
    .where('region_id', '=', item.regionId)
    .where('type', '=', type)
    .where('at', '>', since.toISOString())
    .where('item_id', '=', item.id)
    .where('account_id', '=', accountId)
    .execute()
  return found.some(({ data }) => typeof data === 'object' && data !== null && 'id' in data && data.id === id)
}
