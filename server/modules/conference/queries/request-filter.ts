/** Which requests a list holds: what the reader may see, and the view asked for. */
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { RequestView } from '../../../../contract/coordination-request.ts'
import type { DB } from '../../../platform/schema.ts'
import type { Sight } from '../policy.ts'
import { seatedUnits } from './seated-with.ts'

type Row = ExpressionBuilder<DB, 'coordination_request'>

const asked = (row: Row) =>
  row
    .selectFrom('coordination_request_unit')
    .select('coordination_request_unit.unit_id')
    .whereRef('coordination_request_unit.region_id', '=', 'coordination_request.region_id')
    .whereRef('coordination_request_unit.request_id', '=', 'coordination_request.id')

const askedOfRoots = (row: Row, roots: readonly string[]) =>
  asked(row)
    .innerJoin('unit', (join) =>
      join
        .onRef('unit.region_id', '=', 'coordination_request_unit.region_id')
        .onRef('unit.id', '=', 'coordination_request_unit.unit_id'),
    )
    .where('unit.root_id', 'in', [...roots])

const ownedByRoots = (row: Row, roots: readonly string[]) =>
  row
    .selectFrom('deferral_condition')
    .select('deferral_condition.id')
    .whereRef('deferral_condition.region_id', '=', 'coordination_request.region_id')
    .whereRef('deferral_condition.request_id', '=', 'coordination_request.id')
    .where('deferral_condition.owner_root_unit_id', 'in', [...roots])

/** Who leads or assists in what was resolved. */
const givenToRoots = (row: Row, roots: readonly string[]) =>
  row
    .selectFrom('resolution')
    .innerJoin('unit', (join) => join.onRef('unit.region_id', '=', 'resolution.region_id'))
    .select('resolution.id')
    .whereRef('resolution.region_id', '=', 'coordination_request.region_id')
    .whereRef('resolution.request_id', '=', 'coordination_request.id')
    .where('unit.root_id', 'in', [...roots])
    .where(
      sql<boolean>`(unit.id = resolution.lead_unit_id or unit.id::text in
        (select jsonb_array_elements_text(resolution.assisting_unit_ids)))`,
    )

/** Who sits at a table that has it on its agenda, once the conference was convened. */
const seatedOfRoots = (row: Row, roots: readonly string[]) =>
  seatedUnits()
    .select('agenda_item.id')
    .where('agenda_item.region_id', '=', row.ref('coordination_request.region_id'))
    .where('agenda_item.request_id', '=', row.ref('coordination_request.id'))
    .where('unit.root_id', 'in', [...roots])

/** A draft is its unit's own; who is asked sees a request once the office has taken it up. */
export function inSight(row: Row, sight: Sight): Expression<SqlBool> {
  const { regionId, everything, rootUnitIds, draftUnitIds } = sight
  const nobody = sql<boolean>`false`
  const drafts =
    draftUnitIds.length === 0
      ? nobody
      : row.and([
          row('coordination_request.state', '=', 'draft'),
          row('coordination_request.unit_id', 'in', [...draftUnitIds]),
        ])
  const involved =
    rootUnitIds.length === 0
      ? nobody
      : row.or([
          row('coordination_request.root_unit_id', 'in', [...rootUnitIds]),
          row.and([
            row('coordination_request.state', '!=', 'submitted'),
            row.exists(askedOfRoots(row, rootUnitIds)),
          ]),
          row.exists(ownedByRoots(row, rootUnitIds)),
          row.exists(givenToRoots(row, rootUnitIds)),
          row.exists(seatedOfRoots(row, rootUnitIds)),
        ])
  return row.and([
    row('coordination_request.region_id', '=', regionId),
    row.or([
      drafts,
      row.and([row('coordination_request.state', '!=', 'draft'), everything ? sql<boolean>`true` : involved]),
    ]),
  ])
}

const open = ['submitted', 'consulting', 'ready', 'scheduled', 'deferred', 'referred'] as const

export function inView(row: Row, view: RequestView, { opineUnitIds }: Sight): Expression<SqlBool> {
  const state = (states: readonly string[]) => row('coordination_request.state', 'in', [...states])
  switch (view) {
    case 'open':
      return state(open)
    case 'to-opine':
      return opineUnitIds.length === 0
        ? sql<boolean>`false`
        : row.and([state(['consulting']), row.exists(silentOf(row, opineUnitIds))])
    case 'ready':
      return state(['ready'])
    case 'deferred':
      return state(['deferred'])
    case 'referred':
      return state(['referred'])
    case 'ended':
      return state(['resolved', 'withdrawn'])
    case 'drafts':
      return state(['draft'])
  }
}

/** Units asked that have said nothing in this round. */
const silentOf = (row: Row, unitIds: readonly string[]) =>
  asked(row)
    .where('coordination_request_unit.unit_id', 'in', [...unitIds])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('opinion')
            .select('opinion.round')
            .whereRef('opinion.region_id', '=', 'coordination_request.region_id')
            .whereRef('opinion.request_id', '=', 'coordination_request.id')
            .whereRef('opinion.round', '=', 'coordination_request.round')
            .whereRef('opinion.unit_id', '=', 'coordination_request_unit.unit_id'),
        ),
      ),
    )

/** Requests of a unit and those it is asked about. */
export const concerning = (row: Row, unitId: string): Expression<SqlBool> =>
  row.or([
    row('coordination_request.unit_id', '=', unitId),
    row.exists(asked(row).where('coordination_request_unit.unit_id', '=', unitId)),
  ])

export const like = (row: Row, text: string): Expression<SqlBool> => {
  const pattern = `%${text.replaceAll(/[\\%_]/g, (letter) => `\\${letter}`)}%`
  return row.or([
    row('coordination_request.title', 'like', pattern),
    row('coordination_request.number', 'like', pattern),
  ])
}
