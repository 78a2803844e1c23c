import { z } from 'zod'
import type { Db } from '../../../platform/context.ts'

const reportShape = z.object({
  text: z.string(),
  problems: z.string().default(''),
  next: z.string().default(''),
})
export type LastReport = z.output<typeof reportShape>

/** The last report of each task; its event is the only place where it stands. */
export async function lastReports(
  db: Db,
  regionId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LastReport>> {
  if (ids.length === 0) return new Map()
  const last = db
    .selectFrom('event')
    .select((row) => ['item_id', row.fn.max('seq').as('seq')])
    .where('region_id', '=', regionId)
    .where('item_id', 'in', [...ids])
    .where('type', '=', 'task.progress-reported')
    .groupBy('item_id')
    .as('last')
  const rows = await db
    .selectFrom('event')
    .innerJoin(last, (join) =>
      join.onRef('last.item_id', '=', 'event.item_id').onRef('last.seq', '=', 'event.seq'),
    )
    .select(['event.item_id', 'event.data'])
    .where('event.region_id', '=', regionId)
    .execute()
  return new Map(rows.map(({ item_id, data }) => [item_id, reportShape.parse(data)]))
}
