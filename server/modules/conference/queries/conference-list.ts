/** Conferences of a year that the reader may see, and which years there are. */
import type { z } from 'zod'
import type { conferenceRoutes } from '../../../../contract/conference.ts'
import { yearOf } from '../../../../domain/calendar/day.ts'
import { conferenceName } from '../../../../domain/conference/name.ts'
import { type Actor, listScope, may } from '../../../../domain/identity/rights.ts'
import type { Day } from '../../../../domain/kernel.ts'
import { today } from '../../../platform/clock.ts'
import type { Db } from '../../../platform/context.ts'
import { chairOf } from '../chair.ts'
import type { ConferenceDeps } from '../deps.ts'
import { listAgenda } from '../store/agenda.ts'
import { findMinutesOf } from '../store/conferences.ts'
import { listSeats } from '../store/seats.ts'
import { seriesTitles } from '../store/series.ts'
import { rowView } from './conference-row.ts'

type Given = z.output<(typeof conferenceRoutes.list)['query']>

export async function listConferences(deps: ConferenceDeps, actor: Actor, { year, state }: Given) {
  const { db, clock } = deps.platform
  const { regionId } = actor
  const day = today(clock)
  const mechanism = await deps.mechanisms.inForce(db, regionId, day)
  const sight = sightOf(actor, mechanism?.id ?? null)
  const asked = year ?? yearOf(day)
  const rows = await seen(db, regionId, sight)
    .selectAll('conference')
    .where('held_on', '>=', `${asked}-01-01`)
    .where('held_on', '<=', `${asked}-12-31`)
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? ''))
    .orderBy('held_on', 'desc')
    .orderBy('starts_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const days = await seen(db, regionId, sight).select('held_on').distinct().execute()
  const ids = rows.map(({ id }) => id)
  const [seats, agenda, minutes, titles, chairs] = await Promise.all([
    listSeats(db, regionId, ids),
    listAgenda(db, regionId, ids),
    findMinutesOf(db, regionId, ids),
    seriesTitles(
      db,
      regionId,
      rows.flatMap(({ series_id }) => series_id ?? []),
    ),
    deps.organization.posts(db, regionId, [...new Set(rows.map(({ chair_post_id }) => chair_post_id))], day),
  ])
  const of = <T extends { readonly conference_id: string }>(all: readonly T[], id: string) =>
    all.filter(({ conference_id }) => conference_id === id)
  return {
    rows: rows.map((row) => {
      const post = chairs.find(({ postId }) => postId === row.chair_post_id)
      const [written] = of(minutes, row.id)
      return rowView(row, {
        seats: of(seats, row.id),
        agenda: of(agenda, row.id),
        chair: chairOf(post),
        minutes: written ? { state: written.state, number: written.document_number } : null,
        series: titles.get(row.series_id ?? '') ?? null,
      })
    }),
    years: [...new Set([yearOf(day), ...days.map(({ held_on }) => yearOf(held_on))])].toSorted(
      (a, b) => b - a,
    ),
    mayConvene:
      mechanism !== null && may(actor, 'conference.convene', { regionId, mechanismId: mechanism.id }),
    today: day,
  }
}

/** Conferences of a few days that were convened and that the reader may see, in their order. */
export async function listConferencesBetween(
  deps: ConferenceDeps,
  actor: Actor,
  { from, to }: { readonly from: Day; readonly to: Day },
) {
  const { db, clock } = deps.platform
  const mechanism = await deps.mechanisms.inForce(db, actor.regionId, today(clock))
  const rows = await seen(db, actor.regionId, sightOf(actor, mechanism?.id ?? null))
    .selectAll('conference')
    .where('held_on', '>=', from)
    .where('held_on', '<=', to)
    .where('ordinal', 'is not', null)
    .where('state', '<>', 'cancelled')
    .orderBy('held_on')
    .orderBy('starts_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    title: conferenceName(row),
    day: row.held_on,
    time: row.starts_at,
  }))
}

/** Root units whose invitations may be seen; null: everything. */
type Sight = readonly string[] | null

function sightOf(actor: Actor, mechanismId: string | null): Sight {
  const { everything, mechanismIds, unitIds } = listScope(actor, 'conference.view')
  return everything || (mechanismId !== null && mechanismIds.includes(mechanismId)) ? null : unitIds
}

/** Units see conferences that were convened and in which they have a seat. */
function seen(db: Db, regionId: string, sight: Sight) {
  const all = db.selectFrom('conference').where('conference.region_id', '=', regionId)
  if (sight === null) return all
  if (sight.length === 0) return all.where((row) => row.lit(false))
  return all.where('ordinal', 'is not', null).where((row) =>
    row.exists(
      row
        .selectFrom('conference_seat')
        .innerJoin('unit', (join) =>
          join
            .onRef('unit.region_id', '=', 'conference_seat.region_id')
            .onRef('unit.id', '=', 'conference_seat.unit_id'),
        )
        .select('unit.id')
        .whereRef('conference_seat.region_id', '=', 'conference.region_id')
        .whereRef('conference_seat.conference_id', '=', 'conference.id')
        .where('unit.root_id', 'in', [...sight]),
    ),
  )
}
