/**
 * What changed on a record, read from its own events: those that carry changes, newest first.
 *
 * The first events of the organisation kept two objects, before and after, instead; they are told as well.
 */
import { sql } from 'kysely'
import { z } from 'zod'
import type { FieldChangeView, historyEntry } from '../../contract/history.ts'
import { changesBetween } from '../../domain/audit/changes.ts'
import { type RecordFieldKind, type RecordKind, recordFields } from '../../domain/audit/record-fields.ts'
import type { Db } from './context.ts'
import type { Item } from './road.ts'

export type HistoryPage = { readonly page: number; readonly size: number }
export type RecordHistory = { readonly rows: z.input<typeof historyEntry>[]; readonly total: number }

const value = z.union([z.string(), z.number(), z.boolean(), z.null()])
const told = z.object({ changes: z.array(z.object({ field: z.string(), before: value, after: value })) })
const formerly = z.object({ before: z.record(z.string(), value), after: z.record(z.string(), value) })

export async function listRecordHistory(
  db: Db,
  { regionId, kind, id }: Item & { readonly kind: RecordKind },
  { page, size }: HistoryPage,
): Promise<RecordHistory> {
  const events = db
    .selectFrom('event')
    .where('region_id', '=', regionId)
    .where('item_id', '=', id)
    .where('item_kind', '=', kind)
    .where(
      sql<boolean>`(jsonb_array_length(coalesce(data -> 'changes', '[]')) > 0 or jsonb_typeof(data -> 'before') = 'object')`,
    )
  const [found, { total }] = await Promise.all([
    events
      .select(['seq', 'type', 'at', 'actor_name', 'actor_post', 'actor_unit', 'data', 'hash'])
      .orderBy('seq', 'desc')
      .limit(size)
      .offset((page - 1) * size)
      .execute(),
    events.select(({ fn }) => fn.countAll<string>().as('total')).executeTakeFirstOrThrow(),
  ])
  const rows = found.map((event) => ({
    type: event.type,
    seq: event.seq,
    hash: event.hash,
    at: event.at,
    actor:
      event.actor_name === null
        ? null
        : { name: event.actor_name, post: event.actor_post, unit: event.actor_unit },
    changes: changesOf(kind, event.data),
  }))
  return { rows, total: Number(total) }
}

function changesOf(record: RecordKind, data: unknown): FieldChangeView[] {
  const kinds = new Map<string, RecordFieldKind>(Object.entries(recordFields[record]))
  const early = formerly.safeParse(data).data
  const changes =
    told.safeParse(data).data?.changes ?? (early ? changesBetween(early.before, early.after) : [])
  return changes.flatMap(({ field, before, after }) => {
    const kind = kinds.get(field)
    return kind ? [{ field, kind, before, after, derived: false }] : []
  })
}
