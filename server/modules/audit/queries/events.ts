import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely'
import type { z } from 'zod'
import type { auditEvent, auditRoutes } from '../../../../contract/audit.ts'
import { readings } from '../../../../domain/audit/reading.ts'
import { addDays } from '../../../../domain/calendar/day.ts'
import type { Day } from '../../../../domain/kernel.ts'
import type { Db } from '../../../platform/context.ts'
import type { DB } from '../../../platform/schema.ts'

type Query = z.output<typeof auditRoutes.list.query>
type EventView = z.output<typeof auditEvent>

/** Long trails are counted up to here and say so. */
const countedAtMost = 10_000

export type EventPage = {
  readonly rows: EventView[]
  readonly total: number
  readonly capped: boolean
  readonly types: string[]
}

/** The events of a region, newest first. */
export async function listEvents(db: Db, regionId: string, query: Query): Promise<EventPage> {
  const matches = matching(regionId, query)
  const rows = await db
    .selectFrom('event')
    .selectAll()
    .where(matches)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(query.size)
    .offset(Math.min((query.page - 1) * query.size, countedAtMost))
    .execute()
  const counted = await db
    .selectFrom((from) =>
      from
        .selectFrom('event')
        .select('event.id')
        .where(matches)
        .limit(countedAtMost + 1)
        .as('matching'),
    )
    .select((row) => row.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return {
    rows: rows.map((row) => {
      const facts = factsOf(row.data)
      return {
        id: row.id,
        at: row.at,
        itemKind: row.item_kind,
        itemId: row.item_id,
        seq: row.seq,
        type: row.type,
        actor: row.actor_name,
        unit: row.actor_unit,
        // Nobody is signed in yet when signing in fails: the address stands among the facts.
        ip: row.ip ?? (typeof facts['ip'] === 'string' ? facts['ip'] : null),
        facts,
        hash: row.hash,
      }
    }),
    total: Math.min(counted.total, countedAtMost),
    capped: counted.total > countedAtMost,
    types: await listTypes(db, regionId),
  }
}

function matching(regionId: string, { type, group, q, from, to }: Query) {
  return (event: ExpressionBuilder<DB, 'event'>): Expression<SqlBool> =>
    event.and([
      event('event.region_id', '=', regionId),
      ...(type ? [event('event.type', '=', type)] : []),
      ...(group === 'reading' ? [event('event.type', 'in', [...readings])] : []),
      ...(q ? [mentioning(event, q)] : []),
      ...(from ? [event('event.at', '>=', startOf(from))] : []),
      ...(to ? [event('event.at', '<', startOf(addDays(to, 1)))] : []),
    ])
}

/** A name, a unit, a type, an address, or the id of an item. */
function mentioning(event: ExpressionBuilder<DB, 'event'>, q: string): Expression<SqlBool> {
  const pattern = `%${q.replaceAll(/[\\%_]/g, '\\$&')}%`
  return event.or([
    event('event.actor_name', 'like', pattern),
    event('event.actor_unit', 'like', pattern),
    event('event.type', 'like', pattern),
    event('event.ip', 'like', pattern),
    ...(isId(q) ? [event('event.item_id', '=', q.toLowerCase())] : []),
  ])
}

const startOf = (day: Day): string => new Date(`${day}T00:00:00+08:00`).toISOString()
const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

/** Every type there is, by jumping from one to the next in the index. */
async function listTypes(db: Db, regionId: string): Promise<string[]> {
  const found = await sql<{ type: string }>`
    with recursive types (type) as (
      (select type from event where region_id = ${regionId} order by type limit 1)
      union all
      select (select event.type from event
        where event.region_id = ${regionId} and event.type > types.type order by event.type limit 1)
      from types where types.type is not null
    )
    select type from types where type is not null order by type`.execute(db)
  return found.rows.map(({ type }) => type)
}

function factsOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : { value: data }
}
