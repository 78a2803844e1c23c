/** A series of conferences is begun, changed, ended; and it plans what comes. */
import type { z } from 'zod'
import type { conferenceSeriesRoutes } from '../../../../contract/conference-series.ts'
import { rhythm as rhythmShape } from '../../../../contract/task-series.ts'
import { canonical } from '../../../../domain/audit/chain.ts'
import {
  type ConferenceSeries,
  conferenceSeriesVerdict,
  dueForPlanning,
} from '../../../../domain/conference/series.ts'
import { may } from '../../../../domain/identity/rights.ts'
import type { Day } from '../../../../domain/kernel.ts'
import { today } from '../../../platform/clock.ts'
import { type Call, instantOf, type Tx } from '../../../platform/context.ts'
import { badField, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import { speaking } from '../../../platform/speaking.ts'
import type { MechanismInForce } from '../../mechanism/index.ts'
import { insistSameVersion } from '../../organization/index.ts'
import { insistChair, insistSeats } from '../check-plan.ts'
import type { ConferenceDeps } from '../deps.ts'
import { seriesItem } from '../item.ts'
import { mechanismNow } from '../policy.ts'
import {
  getSeriesForChange,
  insertPeriod,
  insertSeries,
  listActiveSeries,
  listPeriods,
  type SeriesStored,
  updateSeries,
} from '../store/series.ts'
import { textsOf } from '../whole-request.ts'
import { planConference } from './plan-conference.ts'

type Plan = z.output<(typeof conferenceSeriesRoutes.create)['body']>

export async function beginSeries(deps: ConferenceDeps, call: Call, given: Plan) {
  const { platform } = deps
  const { regionId } = call.actor
  return change(platform, async (tx) => {
    const { by, mechanism } = await insistOffice(deps, tx, call)
    await insistPlan(deps, tx, mechanism, given, today(platform.clock))
    const key = { region_id: regionId, id: platform.newId() }
    const version = 1
    await insertSeries(tx, {
      ...key,
      ...columnsOf(given),
      mechanism_id: mechanism.id,
      state: 'active',
      created_at: instantOf(platform),
      version,
    })
    await record(platform, tx, by, {
      item: seriesItem(key),
      type: 'conference.series-begun',
      data: { title: given.title, rhythm: given.rhythm, startsOn: given.startsOn },
    })
    return { id: key.id, version }
  })
}

type Kept = { readonly id: string; readonly version: number }

export const editSeries = (deps: ConferenceDeps, call: Call, given: Plan & Kept) =>
  actOnSeries(deps, call, given, async (tx, row, mechanism) => {
    const day = today(deps.platform.clock)
    // It may have started long ago; it is not moved back before today.
    await insistPlan(deps, tx, mechanism, given, given.startsOn === row.starts_on ? row.starts_on : day)
    const after = columnsOf(given)
    const before = new Map(Object.entries(row))
    return {
      patch: after,
      event: 'series-edited',
      data: {
        changes: Object.entries(after)
          .filter(([field, value]) => plain(before.get(field)) !== plain(value))
          .map(([field, value]) => ({ field, before: plain(before.get(field)), after: plain(value) })),
      },
    }
  })

/** Lists and rhythms lie in the database as JSON; in the record they are words. */
const plain = (value: unknown): string => (typeof value === 'string' ? value : canonical(value))

export const endSeries = (deps: ConferenceDeps, call: Call, given: Kept & { readonly text: string }) =>
  actOnSeries(deps, call, given, async () => ({
    patch: { state: 'ended' },
    event: 'series-ended',
    data: { text: given.text },
  }))

type Outcome = {
  readonly patch: Parameters<typeof updateSeries>[2]
  readonly event: string
  readonly data: Readonly<Record<string, unknown>>
}

async function actOnSeries(
  deps: ConferenceDeps,
  call: Call,
  { id, version }: Kept,
  work: (tx: Tx, row: SeriesStored, mechanism: MechanismInForce) => Promise<Outcome>,
) {
  const { regionId } = call.actor
  return change(deps.platform, async (tx) => {
    const { by, mechanism } = await insistOffice(deps, tx, call)
    const row = await getSeriesForChange(tx, regionId, id)
    await insistSameVersion(tx, { regionId, id }, version, row.version)
    if (row.state !== 'active')
      throw new Refused('refused', { reason: 'not-in-this-state', facts: { state: row.state } })
    const { patch, event, data } = await work(tx, row, mechanism)
    await updateSeries(tx, row, patch)
    await record(deps.platform, tx, by, { item: seriesItem(row), type: `conference.${event}`, data })
    return { id, version: row.version + 1 }
  })
}

async function insistOffice(deps: ConferenceDeps, tx: Tx, call: Call) {
  const { regionId } = call.actor
  const mechanism = await mechanismNow(deps, tx, regionId)
  const target = { regionId, mechanismId: mechanism.id }
  if (!may(call.actor, 'conference.convene', target)) throw new Refused('forbidden', { reason: 'no-right' })
  return { mechanism, by: speaking(call, 'conference.convene', target).by }
}

async function insistPlan(
  deps: ConferenceDeps,
  tx: Tx,
  mechanism: MechanismInForce,
  given: Plan,
  earliest: Day,
): Promise<void> {
  await insistChair(deps, tx, mechanism, mechanism.content.region, given.chairPostId)
  insistSeats(mechanism, { attendingUnitIds: given.attendingUnitIds, observingUnitIds: [] })
  const calendar = await deps.mechanisms.calendar(tx)
  const verdict = conferenceSeriesVerdict(given, earliest, today(deps.platform.clock), calendar)
  if (!verdict.ok)
    throw badField(
      verdict.reason === 'never' ? 'body.rhythm' : 'body.startsOn',
      verdict.reason,
      verdict.facts,
    )
}

const columnsOf = (given: Plan) => ({
  title: given.title,
  rhythm: JSON.stringify(given.rhythm),
  starts_at: given.startsAt,
  place: given.place,
  chair_post_id: given.chairPostId,
  attending_unit_ids: JSON.stringify(given.attendingUnitIds),
  lead_workdays: given.leadWorkdays,
  starts_on: given.startsOn,
})

export const ruleOf = (row: SeriesStored): ConferenceSeries => ({
  rhythm: rhythmShape.parse(row.rhythm),
  startsOn: row.starts_on,
  leadWorkdays: row.lead_workdays,
})

/** By the clock: whatever has come near enough is planned, each series for itself. */
export async function planDue(deps: ConferenceDeps): Promise<void> {
  for (const { region_id: regionId, id } of await listActiveSeries(deps.platform.db))
    await change(deps.platform, async (tx) =>
      planAhead(deps, tx, await getSeriesForChange(tx, regionId, id)),
    ).catch((fault: unknown) => deps.onFault(fault, `conference-series ${id}`))
}

/** Under the lock of the series: run twice, by two servers, each period is planned once. */
async function planAhead(deps: ConferenceDeps, tx: Tx, row: SeriesStored): Promise<void> {
  if (row.state !== 'active') return
  const regionId = row.region_id
  const day = today(deps.platform.clock)
  const calendar = await deps.mechanisms.calendar(tx)
  const planned = new Set((await listPeriods(tx, regionId, [row.id])).map(({ period }) => period))
  for (const { period, on } of dueForPlanning(ruleOf(row), planned, day, calendar)) {
    const mechanism = await mechanismNow(deps, tx, regionId)
    // Whoever has left the mechanism since is not invited.
    const attendingUnitIds = textsOf(row.attending_unit_ids).filter((unitId) =>
      mechanism.units.some((unit) => unit.id === unitId),
    )
    const conference = await planConference(deps, tx, null, mechanism, {
      regionId,
      seriesId: row.id,
      heldOn: on,
      startsAt: row.starts_at,
      place: row.place,
      chairPostId: row.chair_post_id,
      notes: '',
      attendingUnitIds,
      observingUnitIds: [],
    })
    await insertPeriod(tx, row, period.key, conference.id)
    await record(deps.platform, tx, null, {
      item: seriesItem(row),
      type: 'conference.series-planned',
      data: { period: period.key, heldOn: on },
    })
  }
}
