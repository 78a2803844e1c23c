/** What happened to a request or a conference, newest first; a long life is told by its last 300 entries. */
import type { z } from 'zod'
import type { timelineEntry } from '../../../../contract/task.ts'
import type { Db } from '../../../platform/context.ts'
import type { RequestStored } from '../store/requests.ts'

export async function timelineOf(
  db: Db,
  row: Pick<RequestStored, 'region_id' | 'id' | 'number'>,
): Promise<z.input<typeof timelineEntry>[]> {
  const events = await db
    .selectFrom('event')
    .select(['seq', 'type', 'at', 'actor_name', 'actor_post', 'actor_unit', 'data', 'hash'])
    .where('region_id', '=', row.region_id)
    .where('item_id', '=', row.id)
    .orderBy('seq', 'desc')
    .limit(300)
    .execute()
  return events.map(({ seq, type, at, actor_name, actor_post, actor_unit, data, hash }) => ({
    seq,
    type,
    at,
    actor: actor_name === null ? null : { name: actor_name, post: actor_post, unit: actor_unit },
    itemNumber: row.number ?? '',
    facts: typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data)) : {},
    hash,
  }))
}
