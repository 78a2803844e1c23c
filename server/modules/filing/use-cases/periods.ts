import { addDays } from '../../../../domain/calendar/day.ts'
import {
  periodAfter,
  type PeriodCommand,
  periodName,
  periodNamed,
  type Window,
  windowVerdict,
} from '../../../../domain/filing/period.ts'
import { today } from '../../../platform/clock.ts'
import { type By, type Call, instantOf, type Tx } from '../../../platform/context.ts'
import { badField, insist, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import { speaking } from '../../../platform/speaking.ts'
import { insistSameVersion } from '../../organization/index.ts'
import type { FilingDeps } from '../deps.ts'
import { fieldsOf, filingUnits } from '../fields.ts'
import { periodItem } from '../item.ts'
import { insistOffice, mechanismNow } from '../policy.ts'
import {
  getPeriodForChange,
  insertFilings,
  insertPeriod,
  insertValues,
  listFilings,
  listRunning,
  type PeriodRow,
  updatePeriod,
} from '../store.ts'
import { recordFiling } from '../act.ts'
import { periodStateNamed } from '../whole.ts'

type Given = Window & { readonly code: string }

export async function createPeriod(deps: FilingDeps, call: Call, given: Given) {
  const { platform } = deps
  return change(platform, async (tx) => {
    const mechanism = await insistOffice(deps, tx, call.actor, 'period.manage')
    const { by } = speaking(call, 'period.manage', {
      regionId: call.actor.regionId,
      mechanismId: mechanism.id,
    })
    const span = periodNamed(given.code)
    if (!span) throw badField('body.code', 'not-a-period')
    const day = today(platform.clock)
    insist(windowVerdict(span, given, day))
    const row = await addPeriod(deps, tx, call.actor.regionId, given.code, given, 'planned')
    if (row === null)
      throw new Refused('already-exists', { reason: 'period-exists', facts: { code: given.code } })
    await record(platform, tx, by, {
      item: periodItem(row),
      type: 'filing.period-planned',
      data: { code: row.code, opensOn: row.opens_on, closesOn: row.closes_on },
    })
    if (row.opens_on <= day) await open(deps, tx, row, by)
    const after = await getPeriodForChange(tx, row.region_id, row.id)
    return { id: after.id, version: after.version }
  })
}

/** Null where the region has it already. */
export async function addPeriod(
  deps: FilingDeps,
  tx: Tx,
  regionId: string,
  code: string,
  { opensOn, closesOn }: Window,
  state: 'planned' | 'closed',
): Promise<PeriodRow | null> {
  const span = periodNamed(code)
  if (!span) throw badField('body.code', 'not-a-period')
  const row = {
    region_id: regionId,
    id: deps.platform.newId(),
    code,
    name: periodName(code),
    kind: span.kind,
    starts_on: span.from,
    ends_on: span.to,
    opens_on: opensOn,
    closes_on: closesOn,
    state,
    created_at: instantOf(deps.platform),
    reminded_on: null,
    version: 1,
  }
  return (await insertPeriod(tx, row)) ? row : null
}

type Change = { readonly id: string; readonly version: number }

export const editPeriod = (deps: FilingDeps, call: Call, given: Change & Window) =>
  actOnPeriod(deps, call, 'edit', given, async (tx, row, by) => {
    const { opensOn, closesOn } = given
    const day = today(deps.platform.clock)
    insist(windowVerdict({ key: row.code, from: row.starts_on, to: row.ends_on }, given, day))
    await updatePeriod(tx, row, { opens_on: opensOn, closes_on: closesOn })
    await record(deps.platform, tx, by, {
      item: periodItem(row),
      type: 'filing.period-edited',
      data: {
        code: row.code,
        changes: [
          { field: 'opensOn', before: row.opens_on, after: opensOn },
          { field: 'closesOn', before: row.closes_on, after: closesOn },
        ].filter(({ before, after }) => before !== after),
      },
    })
    // Whoever still has to fill is asked for the new day.
    if (row.state === 'open' && row.closes_on !== closesOn) await askAnew(deps, tx, row, by, closesOn)
    if (row.state === 'planned' && opensOn <= day)
      await open(deps, tx, await getPeriodForChange(tx, row.region_id, row.id), by)
  })

export const openPeriod = (deps: FilingDeps, call: Call, given: Change) =>
  actOnPeriod(deps, call, 'open', given, (tx, row, by) => open(deps, tx, row, by))

export const closePeriod = (deps: FilingDeps, call: Call, given: Change) =>
  actOnPeriod(deps, call, 'close', given, (tx, row, by) => close(deps, tx, row, by))

async function actOnPeriod(
  deps: FilingDeps,
  call: Call,
  command: PeriodCommand,
  given: Change,
  work: (tx: Tx, row: PeriodRow, by: By | null) => Promise<void>,
): Promise<Change> {
  const { regionId } = call.actor
  return change(deps.platform, async (tx) => {
    const mechanism = await insistOffice(deps, tx, call.actor, 'period.manage')
    const { by } = speaking(call, 'period.manage', { regionId, mechanismId: mechanism.id })
    const row = await getPeriodForChange(tx, regionId, given.id)
    await insistSameVersion(tx, { regionId, id: row.id }, given.version, row.version)
    if (periodAfter(periodStateNamed(row.state), command) === null)
      throw new Refused('refused', { reason: 'not-in-this-state', facts: { state: row.state } })
    await work(tx, row, by)
    const after = await getPeriodForChange(tx, regionId, given.id)
    return { id: after.id, version: after.version }
  })
}

/** Every unit that leads a sub-indicator gets its form, and whoever fills it a to-do. */
async function open(deps: FilingDeps, tx: Tx, row: PeriodRow, by: By | null): Promise<void> {
  const mechanism = await mechanismNow(deps, tx, row.region_id)
  if (!mechanism) throw new Refused('refused', { reason: 'no-mechanism-in-force' })
  await updatePeriod(tx, row, { state: 'open' })
  const there = new Set((await listFilings(tx, row.region_id, row.id)).map(({ unit_id }) => unit_id))
  const made = filingUnits(mechanism)
    .filter(({ id }) => !there.has(id))
    .map((unit) => ({
      ...newFiling(row, mechanism.id, {
        id: deps.platform.newId(),
        unitId: unit.id,
        rootUnitId: unit.rootId,
      }),
      state: 'filling' as const,
    }))
  await insertFilings(tx, made)
  await insertValues(
    tx,
    made.flatMap((filing) =>
      fieldsOf(mechanism, filing.unit_id).map(({ sub }) => newValue(filing.id, row, sub.code)),
    ),
  )
  await record(deps.platform, tx, by, {
    item: periodItem(row),
    type: 'filing.period-opened',
    data: { code: row.code, closesOn: row.closes_on, units: made.length },
  })
  for (const filing of made)
    await recordFiling(deps, tx, by, filing, {
      event: 'opened',
      data: { period: row.code, closesOn: row.closes_on },
      news: { closesOn: row.closes_on },
    })
}

export const newFiling = (
  period: Pick<PeriodRow, 'region_id' | 'id'>,
  mechanismId: string,
  { id, unitId, rootUnitId }: { readonly id: string; readonly unitId: string; readonly rootUnitId: string },
) => ({
  region_id: period.region_id,
  id,
  period_id: period.id,
  mechanism_id: mechanismId,
  unit_id: unitId,
  root_unit_id: rootUnitId,
  imported: false,
  submitted_at: null,
  submitted_by: null,
  submitted_text: '',
  first_submitted_on: null,
  approved_at: null,
  approved_by: null,
  approved_text: '',
  sent_back_at: null,
  sent_back_by: null,
  sent_back_text: '',
  accepted_at: null,
  version: 1,
})

const newValue = (filingId: string, period: Pick<PeriodRow, 'region_id' | 'id'>, code: string) => ({
  region_id: period.region_id,
  filing_id: filingId,
  code,
  period_id: period.id,
  state: 'empty',
  reason: '',
  note: '',
  evidence: 0,
})

/** For good: who never handed anything in is asked no more. */
async function close(deps: FilingDeps, tx: Tx, row: PeriodRow, by: By | null): Promise<void> {
  await updatePeriod(tx, row, { state: 'closed' })
  const filings = await listFilings(tx, row.region_id, row.id)
  const missing = filings.filter(
    ({ state, first_submitted_on }) => state === 'filling' && first_submitted_on === null,
  )
  await record(deps.platform, tx, by, {
    item: periodItem(row),
    type: 'filing.period-closed',
    data: { code: row.code, units: filings.length, missing: missing.length },
  })
  for (const filing of missing)
    await recordFiling(deps, tx, by, filing, { event: 'left-unfiled', data: { period: row.code } })
}

async function askAnew(
  deps: FilingDeps,
  tx: Tx,
  row: PeriodRow,
  by: By | null,
  closesOn: string,
): Promise<void> {
  const filings = await listFilings(tx, row.region_id, row.id)
  for (const filing of filings.filter(({ state }) => state !== 'accepted'))
    await recordFiling(deps, tx, by, filing, {
      event: 'window-moved',
      data: { period: row.code, changes: [{ field: 'closesOn', before: row.closes_on, after: closesOn }] },
    })
}

/** By the day: windows open; a period whose closing day is over and whose filings are all accepted closes. */
export async function runPeriods(deps: FilingDeps): Promise<void> {
  const day = today(deps.platform.clock)
  for (const { region_id, id } of await listRunning(deps.platform.db))
    await change(deps.platform, async (tx) => {
      const row = await getPeriodForChange(tx, region_id, id)
      if (row.state === 'planned' && row.opens_on <= day) await open(deps, tx, row, null)
      else if (row.state === 'open' && addDays(row.closes_on, 1) <= day) {
        const filings = await listFilings(tx, region_id, id)
        if (filings.every(({ state }) => state === 'accepted')) await close(deps, tx, row, null)
      }
    }).catch((error: unknown) => deps.onFault(error, `filing period ${id}`))
}
