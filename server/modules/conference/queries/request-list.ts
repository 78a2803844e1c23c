/** Requests as lists and as counts on the tabs above them. */
import type { z } from 'zod'
import {
  type coordinationRequestRoutes,
  type RequestRow,
  type RequestView,
  requestViews,
} from '../../../../contract/coordination-request.ts'
import { conferenceName } from '../../../../domain/conference/name.ts'
import { countOpinions } from '../../../../domain/conference/opinion.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import { today } from '../../../platform/clock.ts'
import type { ConferenceDeps } from '../deps.ts'
import { sightOf } from '../policy.ts'
import { loadWholes, type WholeRequest } from '../whole-request.ts'
import { concerning, inSight, inView, like } from './request-filter.ts'

type Query = z.output<(typeof coordinationRequestRoutes.list)['query']>

export async function listRequests(deps: ConferenceDeps, actor: Actor, { view, unit, q, page, size }: Query) {
  const { db, clock } = deps.platform
  const sight = await sightOf(deps, db, actor)
  const found = db
    .selectFrom('coordination_request')
    .where((row) => row.and([inSight(row, sight), inView(row, view, sight)]))
    .$if(unit !== undefined, (query) => query.where((row) => concerning(row, unit ?? '')))
    .$if(q !== undefined && q !== '', (query) => query.where((row) => like(row, q ?? '')))
  const [rows, { total }] = await Promise.all([
    found
      .selectAll()
      .orderBy('submitted_on')
      .orderBy('id')
      .limit(size)
      .offset((page - 1) * size)
      .execute(),
    found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  const wholes = await loadWholes(deps, db, actor.regionId, rows)
  return { rows: wholes.map(rowView), total, today: today(clock) }
}

/** The count on every tab, by the same filter as the list behind it. */
export async function countRequests(
  deps: ConferenceDeps,
  actor: Actor,
): Promise<Record<RequestView, number>> {
  const { db } = deps.platform
  const sight = await sightOf(deps, db, actor)
  return db
    .selectFrom('coordination_request')
    .select((row) =>
      requestViews.map((view) =>
        row.fn
          .countAll<number>()
          .filterWhere(inView(row, view, sight))
          .as(view),
      ),
    )
    .where((row) => inSight(row, sight))
    .executeTakeFirstOrThrow()
}

export function rowView(whole: WholeRequest): RequestRow {
  const { row, request, mechanism, asked, items, unitOf } = whole
  const { points, state } = request
  const indicator = mechanism.indicators.find(({ code }) => code === row.indicator_code)
  const item = items.find(({ id }) => id === row.agenda_item_id)
  return {
    id: row.id,
    version: row.version,
    number: row.number,
    title: row.title,
    state,
    unit: unitView(unitOf(row.unit_id)),
    indicator: indicator ? { code: indicator.code, name: indicator.name } : null,
    opinions: countOpinions(
      asked.map(({ opinion }) => opinion?.stances ?? null),
      points,
    ),
    opinionsDueOn: row.opinions_due_on,
    attempts: row.attempts,
    wakesOn: state === 'deferred' ? row.wakes_on : null,
    openConditions: request.openConditions.length,
    conference: item ? { id: item.conferenceId, name: conferenceName(item), heldOn: item.heldOn } : null,
    referredTo: request.referredTo,
    court: [...courtOf(whole)],
    submittedOn: row.submitted_on,
    endedOn: row.ended_on,
  }
}

export const unitView = ({ id, name, shortName }: ReturnType<WholeRequest['unitOf']>) => ({
  id,
  name,
  shortName,
})

/** Whose act it waits for, by short names. */
function courtOf({ request, mechanism, asked, row, unitOf }: WholeRequest): readonly string[] {
  const office = mechanism.units.find(({ id }) => id === mechanism.officeUnitId)?.shortName ?? ''
  switch (request.state) {
    case 'draft':
      return [unitOf(row.unit_id).shortName]
    case 'consulting': {
      const silent = asked.filter((_, index) => !(request.asked[index]?.spoken ?? false))
      return silent.length === 0 || row.opinions_over ? [office] : silent.map(({ unit }) => unit.shortName)
    }
    case 'submitted':
    case 'ready':
    case 'scheduled':
      return [office]
    case 'deferred':
      return [...new Set(request.openConditions.map(({ unitId }) => unitOf(unitId).shortName))]
    case 'referred': {
      if (request.referredTo === 'above') return [row.referred_body === '' ? office : row.referred_body]
      const group = mechanism.units.find(({ id }) => id === mechanism.leadingGroupUnitId)
      return [group?.shortName ?? office]
    }
    case 'resolved':
    case 'withdrawn':
      return []
  }
}
