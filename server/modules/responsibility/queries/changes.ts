import { z } from 'zod'
import type { responsibilityRoutes } from '../../../../contract/responsibility.ts'
import { day } from '../../../../contract/text.ts'
import type { Db } from '../../../platform/context.ts'

export type ChangeRow = z.input<(typeof responsibilityRoutes.changes)['response']>['rows'][number]

const kinds: Readonly<Record<string, ChangeRow['kind']>> = {
  'organization.post-filled': 'appointed',
  'organization.post-vacated': 'ended',
  'organization.liaison-appointed': 'liaison',
  'organization.liaison-changed': 'liaison',
  'organization.responsibility-assigned': 'assigned',
}

const dutyType = 'organization.responsibility-assigned'
const postTypes = Object.keys(kinds).filter((type) => type !== dutyType)

/** What those events say of themselves. */
const told = z.object({
  on: day,
  before: z.string().nullable(),
  after: z.string().nullable(),
  title: z.string().optional(),
  name: z.string().optional(),
})

export type Duties = {
  /** Short name of the unit in the lead, by the id of the duty's chain. */
  readonly units: ReadonlyMap<string, string>
  readonly rootUnitId: string | undefined
}

/** Who took over which post or duty from whom, newest first. */
export async function listChanges(
  db: Db,
  regionId: string,
  { units, rootUnitId }: Duties,
  limit: number,
): Promise<ChangeRow[]> {
  const [posts, duties] = await Promise.all([
    listPostEvents(db, regionId, rootUnitId, limit),
    listDutyEvents(db, regionId, [...units.keys()], limit),
  ])
  return [...posts, ...duties.map((event) => ({ ...event, unit: units.get(event.itemId) ?? '' }))]
    .toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1))
    .slice(0, limit)
    .flatMap((event) => {
      const data = told.safeParse(event.data).data
      const kind = kinds[event.type]
      if (!data || !kind) return []
      return [
        {
          id: event.id,
          at: event.at,
          on: data.on,
          unit: event.unit,
          duty: data.title ?? data.name ?? '',
          kind,
          before: data.before,
          after: data.after,
          by: event.by ?? '',
        },
      ]
    })
}

function listPostEvents(db: Db, regionId: string, rootUnitId: string | undefined, limit: number) {
  return db
    .selectFrom('event')
    .innerJoin('post', (join) =>
      join.onRef('post.region_id', '=', 'event.region_id').onRef('post.id', '=', 'event.item_id'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.region_id', '=', 'post.region_id').onRef('unit.id', '=', 'post.unit_id'),
    )
    .innerJoin('unit as root', (join) =>
      join.onRef('root.region_id', '=', 'unit.region_id').onRef('root.id', '=', 'unit.root_id'),
    )
    .select(['event.id', 'event.type', 'at', 'data', 'actor_name as by', 'root.short_name as unit'])
    .where('event.region_id', '=', regionId)
    .where('event.type', 'in', postTypes)
    .$if(rootUnitId !== undefined, (query) => query.where('unit.root_id', '=', rootUnitId ?? ''))
    .orderBy('at', 'desc')
    .orderBy('event.id', 'desc')
    .limit(limit)
    .execute()
}

async function listDutyEvents(db: Db, regionId: string, itemIds: readonly string[], limit: number) {
  if (itemIds.length === 0) return []
  return db
    .selectFrom('event')
    .select(['id', 'item_id as itemId', 'type', 'at', 'data', 'actor_name as by'])
    .where('region_id', '=', regionId)
    .where('item_id', 'in', itemIds)
    .where('type', '=', dutyType)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}
