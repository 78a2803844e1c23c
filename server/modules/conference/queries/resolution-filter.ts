/** Which resolutions a list holds: what the reader may see, what is asked for, and the view. */
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { ResolutionView } from '../../../../contract/resolution.ts'
import type { Day } from '../../../../domain/kernel.ts'
import { runningStates } from '../../../../domain/task/states.ts'
import type { DB } from '../../../platform/schema.ts'
import type { Sight } from '../policy.ts'

export type ResolutionFilter = {
  readonly id?: string | undefined
  /** Leads or assists. */
  readonly unit?: string | undefined
  readonly conference?: string | undefined
  readonly q?: string | undefined
}

export type ResolutionSight = Pick<Sight, 'regionId' | 'everything' | 'rootUnitIds'>

type Row = ExpressionBuilder<DB, 'resolution' | 'coordination_request' | 'unit' | 'task'>

/** Those the own units lead or assist, and those of conferences they sat in. */
export function inSight(
  row: Row,
  { regionId, everything, rootUnitIds }: ResolutionSight,
): Expression<SqlBool> {
  const region = row('resolution.region_id', '=', regionId)
  if (everything) return region
  if (rootUnitIds.length === 0) return sql<boolean>`false`
  const ofRoots = row
    .selectFrom('unit as own')
    .select('own.id')
    .whereRef('own.region_id', '=', 'resolution.region_id')
    .where('own.root_id', 'in', [...rootUnitIds])
  return row.and([
    region,
    row.or([
      row('resolution.lead_root_unit_id', 'in', [...rootUnitIds]),
      row.exists(
        ofRoots.where(sql<boolean>`position(own.id::text in resolution.assisting_unit_ids::text) > 0`),
      ),
      row.exists(
        row
          .selectFrom('conference_seat')
          .select('conference_seat.unit_id')
          .whereRef('conference_seat.region_id', '=', 'resolution.region_id')
          .whereRef('conference_seat.conference_id', '=', 'resolution.conference_id')
          .where('conference_seat.unit_id', 'in', ofRoots),
      ),
    ]),
  ])
}

export function asked(row: Row, { id, unit, conference, q = '' }: ResolutionFilter): Expression<SqlBool> {
  return row.and([
    ...(id === undefined ? [] : [row('resolution.id', '=', id)]),
    ...(unit === undefined ? [] : [row.or([row('resolution.lead_unit_id', '=', unit), assists(unit)])]),
    ...(conference === undefined ? [] : [row('resolution.conference_id', '=', conference)]),
    ...(q === '' ? [] : [like(row, q)]),
  ])
}

/** Ids are of one length: one is never part of another. */
const assists = (unitId: string): Expression<SqlBool> =>
  sql<boolean>`position(${unitId} in resolution.assisting_unit_ids::text) > 0`

function like(row: Row, text: string): Expression<SqlBool> {
  const pattern = `%${text.replaceAll(/[\\%_]/g, (letter) => `\\${letter}`)}%`
  return row.or([
    row('resolution.title', 'like', pattern),
    row('coordination_request.title', 'like', pattern),
    row('unit.short_name', 'like', pattern),
    sql<boolean>`minutes.document_number like ${pattern}`,
  ])
}

/** Somebody still works on it, or may again. */
export const isOpen = (row: Row): Expression<SqlBool> => row('task.state', 'not in', ['closed', 'cancelled'])

export function inView(row: Row, view: ResolutionView, today: Day): Expression<SqlBool> {
  switch (view) {
    case 'running':
      return isOpen(row)
    case 'overdue':
      return row.and([row('task.state', 'in', [...runningStates]), row('task.due_on', '<', today)])
    case 'closed':
      return row('task.state', '=', 'closed')
    case 'differing':
      return differs(row)
    case 'all':
      return sql<boolean>`true`
  }
}

/** Where minutes and task have come apart: the rule of `domain/conference/difference.ts`, for a list to be counted by. */
export const differs = (row: Row): Expression<SqlBool> =>
  row.or([
    row('task.title', '!=', row.ref('resolution.title')),
    row('task.due_on', '!=', row.ref('resolution.due_on')),
    row('task.state', '=', 'cancelled'),
    sql<boolean>`case when task.depth = 0 then task.unit_id else task.root_unit_id end != resolution.lead_unit_id`,
    sql<boolean>`(select count(*) from task_unit
      where task_unit.region_id = task.region_id and task_unit.task_id = task.id and task_unit.part = 'assisting')
      != jsonb_array_length(resolution.assisting_unit_ids)`,
    sql<boolean>`exists (select 1 from task_unit
      where task_unit.region_id = task.region_id and task_unit.task_id = task.id and task_unit.part = 'assisting'
        and position(task_unit.unit_id::text in resolution.assisting_unit_ids::text) = 0)`,
  ])
