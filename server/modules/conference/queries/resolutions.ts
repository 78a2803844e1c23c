/** The tracking board: every resolution with where its task stands and where minutes and task have come apart. */
import type { z } from 'zod'
import {
  type ResolutionRow,
  type ResolutionView,
  type resolutionRoutes,
} from '../../../../contract/resolution.ts'
import { numberOf } from '../../../../domain/calendar/day.ts'
import { conferenceName } from '../../../../domain/conference/name.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import type { Day } from '../../../../domain/kernel.ts'
import { isRunning } from '../../../../domain/task/states.ts'
import { today } from '../../../platform/clock.ts'
import type { TaskStanding } from '../../task/index.ts'
import type { ConferenceDeps } from '../deps.ts'
import { type Compared, compared } from '../compare-resolutions.ts'
import { sightOf } from '../policy.ts'
import { unitView } from './request-list.ts'
import { findResolutions, type FoundResolution, type ResolutionFilter } from './resolutions-found.ts'

type Query = z.output<(typeof resolutionRoutes.list)['query']>

export async function listResolutions(
  deps: ConferenceDeps,
  actor: Actor,
  { view, page, size, ...filter }: Query,
) {
  const rows = await boardRows(deps, actor, view, filter)
  return {
    rows: rows.slice((page - 1) * size, page * size),
    total: rows.length,
    today: today(deps.platform.clock),
  }
}

/** One view of the board, whole, in its order. */
export async function boardRows(
  deps: ConferenceDeps,
  actor: Actor,
  view: ResolutionView,
  filter: ResolutionFilter,
): Promise<ResolutionRow[]> {
  const day = today(deps.platform.clock)
  const board = await loadBoard(deps, actor, filter)
  return board
    .filter((one) => inView(one, view, day))
    .toSorted(openFirst)
    .map((one) => rowOf(one, day))
}

/** The count on every tab, by the same rule as the list behind it. */
export async function countResolutions(
  deps: ConferenceDeps,
  actor: Actor,
): Promise<Record<ResolutionView, number>> {
  const day = today(deps.platform.clock)
  const board = await loadBoard(deps, actor, {})
  const count = (view: ResolutionView) => board.filter((one) => inView(one, view, day)).length
  return {
    running: count('running'),
    overdue: count('overdue'),
    closed: count('closed'),
    differing: count('differing'),
    all: count('all'),
  }
}

async function loadBoard(
  deps: ConferenceDeps,
  actor: Actor,
  filter: ResolutionFilter,
): Promise<readonly Compared[]> {
  const { db } = deps.platform
  const sight = await sightOf(deps, db, actor)
  return compared(deps, db, actor.regionId, await findResolutions(db, sight, filter))
}

const isOpen = ({ task }: Compared): boolean =>
  task !== null && task.state !== 'closed' && task.state !== 'cancelled'

const isOverdue = ({ task }: Compared, day: Day): boolean =>
  task !== null && isRunning(task.state) && task.due.dueOn < day

function inView(one: Compared, view: ResolutionView, day: Day): boolean {
  switch (view) {
    case 'running':
      return isOpen(one)
    case 'overdue':
      return isOverdue(one, day)
    case 'closed':
      return one.task?.state === 'closed'
    case 'differing':
      return one.differences.length > 0
    case 'all':
      return true
  }
}

/** What is open first, the oldest first; then what is over, the newest first. */
function openFirst(one: Compared, other: Compared): number {
  const [open, otherOpen] = [isOpen(one), isOpen(other)]
  if (open !== otherOpen) return open ? -1 : 1
  const order = numberOf(one.found.decided_on) - numberOf(other.found.decided_on)
  return open ? order : -order
}

function rowOf({ found, task, differences, units }: Compared, day: Day): ResolutionRow {
  const closedOn = task?.closedOn ?? null
  return {
    id: found.id,
    ordinal: found.ordinal,
    text: found.title,
    conference: placeOf(found),
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
