/** Series of conferences with what they planned and what comes. */
import type { ConferenceSeriesRow } from '../../../../contract/conference-series.ts'
import { conferenceName } from '../../../../domain/conference/name.ts'
import { comingOf, conferenceSeriesStates } from '../../../../domain/conference/series.ts'
import { type Actor, may } from '../../../../domain/identity/rights.ts'
import { today } from '../../../platform/clock.ts'
import { Refused } from '../../../platform/refused.ts'
import { chairOf } from '../chair.ts'
import type { ConferenceDeps } from '../deps.ts'
import { mechanismNow } from '../policy.ts'
import { listPeriods, listSeries } from '../store/series.ts'
import { ruleOf } from '../use-cases/conference-series.ts'
import { oneOf } from '../whole-conference.ts'
import { textsOf } from '../whole-request.ts'
import { unitView } from './request-list.ts'

/** How many days ahead a page shows. */
const ahead = 5

export async function listConferenceSeries(deps: ConferenceDeps, actor: Actor) {
  const { db, clock } = deps.platform
  const { regionId } = actor
  const mechanism = await mechanismNow(deps, db, regionId)
  if (!may(actor, 'conference.convene', { regionId, mechanismId: mechanism.id }))
    throw new Refused('forbidden', { reason: 'no-right' })
  const day = today(clock)
  const all = await listSeries(db, regionId)
  const [periods, chairs, calendar, units] = await Promise.all([
    listPeriods(
      db,
      regionId,
      all.map(({ id }) => id),
    ),
    deps.organization.posts(db, regionId, [...new Set(all.map(({ chair_post_id }) => chair_post_id))], day),
    deps.mechanisms.calendar(db),
    deps.organization.units(
      db,
      regionId,
      all.flatMap(({ attending_unit_ids }) => textsOf(attending_unit_ids)),
    ),
  ])
  const rows = all.map((row): ConferenceSeriesRow => {
    const own = periods.filter(({ seriesId }) => seriesId === row.id)
    const rule = ruleOf(row)
    return {
      id: row.id,
      version: row.version,
      state: oneOf(conferenceSeriesStates, row.state),
      title: row.title,
      rhythm: rule.rhythm,
      startsAt: row.starts_at,
      place: row.place,
      chairPostId: row.chair_post_id,
      chair: chairOf(chairs.find(({ postId }) => postId === row.chair_post_id)).name,
      attendingUnits: textsOf(row.attending_unit_ids)
        .flatMap((id) => units.find((unit) => unit.id === id) ?? [])
        .map(unitView),
      leadWorkdays: row.lead_workdays,
      next:
        row.state === 'active'
          ? comingOf(rule, new Set(own.map(({ period }) => period)), day, calendar, ahead).map(
              ({ on, falls, provisional }) => ({ on, falls, provisional }),
            )
          : [],
      conferences: own.map(({ id, year, ordinal, heldOn }) => ({
        id,
        name: conferenceName({ year, ordinal }),
        heldOn,
      })),
    }
  })
  return { rows, today: day }
}
