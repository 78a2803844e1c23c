import { sql } from 'kysely'
import { z } from 'zod'
import type { FieldChangeView } from '../../../../contract/history.ts'
import type { taskHistoryRoutes } from '../../../../contract/task-history.ts'
import type { FieldValue } from '../../../../domain/audit/changes.ts'
import { type FieldKind, taskFields } from '../../../../domain/task/fields.ts'
import type { Db } from '../../../platform/context.ts'
import type { Mechanism, TaskDeps } from '../deps.ts'
import { fieldOfColumn } from '../history/columns.ts'
import type { Loaded } from '../store.ts'

type Page = z.output<(typeof taskHistoryRoutes.list)['response']>

/** More than anybody reads; what lies before stays in the audit trail. */
const most = 2_000

const value = z.union([z.string(), z.number(), z.boolean(), z.null()])
const change = z.object({ field: z.string(), before: value, after: value })
const told = z.object({
  changes: z.array(change).default([]),
  derived: z.array(change.extend({ id: z.string() })).default([]),
})

const kinds: ReadonlyMap<string, FieldKind> = new Map(Object.entries(taskFields))
/** The first edits of drafts named columns. */
const formerly: ReadonlyMap<string, string | null> = new Map(Object.entries(fieldOfColumn))

/** Field by field, before and after: from the task's own events, and from those of parts that moved it. */
export async function listHistory(
  deps: TaskDeps,
  { task, row }: Loaded,
  { page, size }: { readonly page: number; readonly size: number },
): Promise<Page> {
  const { db } = deps.platform
  const events = await eventsOf(db, task.regionId, { ...row, id: task.id })
  const mechanism = await deps.mechanisms.byId(db, task.regionId, task.mechanismId)
  const rows = events.flatMap((event): Page['rows'] => {
    const data = told.safeParse(event.data).data
    const own = event.item_id === task.id ? (data?.changes ?? []) : []
    const followed = (data?.derived ?? []).filter(({ id }) => id === task.id)
    const changes = [
      ...own.flatMap((one) => viewOf(one, false, mechanism)),
      ...followed.flatMap((one) => viewOf(one, true, mechanism)),
    ]
    if (changes.length === 0) return []
    const actor = { name: event.actor_name ?? '', post: event.actor_post, unit: event.actor_unit }
    return [
      {
        type: event.type,
        seq: event.seq,
        hash: event.hash,
        at: event.at,
        actor: event.actor_name === null ? null : actor,
        itemNumber: event.number,
        changes,
      },
    ]
  })
  return { rows: rows.slice((page - 1) * size, page * size), total: rows.length }
}

type Place = {
  readonly id: string
  readonly root_id: string
  readonly part_path: string
  readonly depth: number
}

function eventsOf(db: Db, regionId: string, { id, root_id, part_path, depth }: Place) {
  return (
    db
      .selectFrom('event')
      .innerJoin('task', (join) =>
        join.onRef('task.region_id', '=', 'event.region_id').onRef('task.id', '=', 'event.item_id'),
      )
      .select([
        'event.item_id',
        'event.seq',
        'event.type',
        'event.at',
        'event.actor_name',
        'event.actor_post',
        'event.actor_unit',
        'event.data',
        'event.hash',
        'task.number',
      ])
      .where('task.region_id', '=', regionId)
      .where('task.root_id', '=', root_id)
      .where((row) =>
        row.or([
          row.and([row('task.id', '=', id), sql<boolean>`event.data -> 'changes' is not null`]),
          row.and([
            row('task.depth', '>', depth),
            row('task.part_path', 'like', `${part_path}%`),
            sql<boolean>`event.data -> 'derived' is not null`,
          ]),
        ]),
      )
      .orderBy('event.at', 'desc')
      // Of the same instant, the one written later; ids are ordered by time.
      .orderBy('event.id', 'desc')
      .limit(most)
      .execute()
  )
}

type Told = z.output<typeof change>

function viewOf(
  { field: name, before, after }: Told,
  derived: boolean,
  mechanism: Mechanism,
): FieldChangeView[] {
  const field = kinds.has(name) ? name : (formerly.get(name) ?? name)
  const kind = kinds.get(field)
  if (!kind) return []
  const read = (stored: FieldValue) => inWords(kind, stored, mechanism)
  return [{ field, kind, before: read(before), after: read(after), derived }]
}

/** Codes of the mechanism by their names in both languages; an id from the first days by nothing. */
function inWords(kind: FieldKind, stored: FieldValue, mechanism: Mechanism): FieldChangeView['before'] {
  if (typeof stored !== 'string') return stored
  if (kind === 'name') return isId(stored) ? '…' : stored
  if (kind === 'indicator') {
    const found = mechanism.indicators.find(({ code }) => code === stored)
    return found ? { zh: `${stored} ${found.name}`, en: `${stored} ${found.nameEn}` } : stored
  }
  if (kind === 'clock') return mechanism.clocks.find(({ code }) => code === stored)?.name ?? stored
  return stored
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
