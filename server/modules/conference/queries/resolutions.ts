/** The tracking board: every resolution with where its task stands and where minutes and task have come apart. */
import type { z } from 'zod'
import {
  type ResolutionRow,
  type resolutionRoutes,
  type ResolutionView,
  resolutionViews,
} from '../../../../contract/resolution.ts'
import { numberOf } from '../../../../domain/calendar/day.ts'
import { conferenceName } from '../../../../domain/conference/name.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import type { Day } from '../../../../domain/kernel.ts'
import { today } from '../../../platform/clock.ts'
import type { TaskStanding } from '../../task/index.ts'
import type { ConferenceDeps } from '../deps.ts'
import { type Compared, compared } from '../compare-resolutions.ts'
import { sightOf } from '../policy.ts'
import { refereeNamed } from '../whole-request.ts'
import { unitView } from './request-list.ts'
import { countViews, type FoundResolution, listView, type Viewed } from './resolutions-found.ts'

type Query = z.output<(typeof resolutionRoutes.list)['query']>

export async function listResolutions(deps: ConferenceDeps, actor: Actor, { page, size, ...view }: Query) {
  const { clock } = deps.platform
  const viewed = { ...view, today: today(clock) }
  return {
    rows: await boardRows(deps, actor, viewed, { offset: (page - 1) * size, limit: size }),
    total: await countView(deps, actor, viewed),
    today: viewed.today,
  }
}

/** A stretch of one view of the board, in its order. */
export async function boardRows(
  deps: ConferenceDeps,
  actor: Actor,
  viewed: Viewed,
  stretch: { readonly offset: number; readonly limit: number },
): Promise<ResolutionRow[]> {
  const { db } = deps.platform
  const found = await listView(db, await sightOf(deps, db, actor), viewed, stretch)
  const all = await compared(deps, db, actor.regionId, found)
  return all.map((one) => rowOf(one, viewed.today))
}

export async function countView(
  deps: ConferenceDeps,
  actor: Actor,
  { view, ...filter }: Viewed,
): Promise<number> {
  const { db } = deps.platform
  const counts = await countViews(db, await sightOf(deps, db, actor), { ...filter, views: [view] })
  return counts[view]
}

/** The count on every tab, by the same rule as the list behind it. */
export async function countResolutions(
  deps: ConferenceDeps,
  actor: Actor,
): Promise<Record<ResolutionView, number>> {
  const { db, clock } = deps.platform
  const sight = await sightOf(deps, db, actor)
  return countViews(db, sight, { views: resolutionViews, today: today(clock) })
}

function rowOf({ found, task, differences, units }: Compared, day: Day): ResolutionRow {
  const closedOn = task?.closedOn ?? null
  return {
    id: found.id,
    ordinal: found.ordinal,
    text: found.title,
    conference: placeOf(found),
    referee: refereeNamed(found.referred_to),
    body: found.referred_body ?? '',
    item: found.item,
    minutesNumber: found.minutes_number,
    leadUnit: unitView(units.lead),
    assistingUnits: units.assisting.map(unitView),
    decidedOn: found.decided_on,
    dueOn: found.due_on,
    task: task === null ? null : taskView(task),
    days: numberOf(closedOn ?? day) - numberOf(found.decided_on),
    closedOn,
    differences: differences.map(({ shown }) => shown),
  }
}

const placeOf = ({
  conference_id: id,
  year,
  conference_ordinal: ordinal,
  held_on: heldOn,
}: FoundResolution) =>
  id === null || year === null || heldOn === null
    ? null
    : { id, name: conferenceName({ year, ordinal }), heldOn }

const taskView = ({ id, number, title, state, light, progress, due, holder }: TaskStanding) => ({
  id,
  number,
  title,
  state,
  light,
  progress,
  dueOn: due.dueOn,
  holder,
})
