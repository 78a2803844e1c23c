/** Values of past periods: accepted as they were imported, with the source they came from. */
import { addDays } from '../../../../domain/calendar/day.ts'
import { periodNamed } from '../../../../domain/filing/period.ts'
import type { Value } from '../../../../domain/filing/value.ts'
import { type By, instantOf, type Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import { record, recordNew } from '../../../platform/road.ts'
import type { FilingDeps } from '../deps.ts'
import { allFields } from '../fields.ts'
import { filingItem } from '../item.ts'
import { mechanismNow } from '../policy.ts'
import { presentHistory } from '../queries/history.ts'
import {
  insertFilings,
  insertValues,
  listFilings,
  listPeriods,
  type PeriodRow,
  updateValues,
} from '../store.ts'
import { toldValue } from './fill.ts'
import { addPeriod, newFiling, newValue } from './periods.ts'

export type PastValue = Value & { readonly period: string; readonly code: string; readonly note: string }

type Under = { readonly tx: Tx; readonly regionId: string; readonly by: By | null }

/**
 * Takes values that have been judged, inside somebody else's change. Periods that are missing are made as closed
 * ones; a unit's values of a period become one filing, marked as imported.
 */
export async function importHistory(
  deps: FilingDeps,
  { tx, regionId, by }: Under,
  file: string,
  values: readonly PastValue[],
): Promise<number> {
  const mechanism = await mechanismNow(deps, tx, regionId)
  if (!mechanism) throw new Refused('refused', { reason: 'no-mechanism-in-force' })
  const leads = new Map(allFields(mechanism).map(({ sub, leadUnitIds }) => [sub.code, leadUnitIds[0] ?? '']))
  const roots = new Map(mechanism.units.map(({ id, rootId }) => [id, rootId]))
  const at = instantOf(deps.platform)
  const present = await presentHistory(
    tx,
    regionId,
    values.map(({ period }) => period),
  )
  const periods = await ensurePeriods(deps, tx, regionId, values)
  const name = by?.name ?? ''
  for (const [code, ofPeriod] of Map.groupBy(values, ({ period }) => period)) {
    const period = periods.get(code)
    if (!period) throw new Refused('internal', { reason: 'period-lost' })
    const there = new Map((await listFilings(tx, regionId, period.id)).map((row) => [row.unit_id, row]))
    const units = Map.groupBy(ofPeriod, (one) => leads.get(one.code) ?? '')
    const made = [...units.keys()]
      .filter((unitId) => !there.has(unitId))
      .map((unitId) => ({
        ...newFiling(period, mechanism.id, {
          id: deps.platform.newId(),
          unitId,
          rootUnitId: roots.get(unitId) ?? unitId,
        }),
        state: 'accepted' as const,
        imported: true,
        accepted_at: at,
      }))
    await insertFilings(tx, made)
    const filings = new Map([...there, ...made.map((row) => [row.unit_id, row] as const)])
    const added = ofPeriod.filter((one) => !present.values.has(`${code} ${one.code}`))
    const columns = ({ value, meaning, note }: PastValue) => ({
      state: 'accepted',
      value,
      meaning,
      note,
      filed_by: name,
      filed_at: at,
      accepted_value: value,
      accepted_meaning: meaning,
      accepted_source: 'filing',
      accepted_by: name,
      accepted_at: at,
    })
    await insertValues(
      tx,
      added.map((one) => ({
        ...newValue(filings.get(leads.get(one.code) ?? '')?.id ?? '', period, one.code),
        ...columns(one),
      })),
    )
    for (const one of ofPeriod.filter((given) => !added.includes(given))) {
      const filing = filings.get(leads.get(one.code) ?? '')
      if (filing) await updateValues(tx, filing, [one.code], columns(one))
    }
    const told = [...units].flatMap(([unitId, taken]) => {
      const filing = filings.get(unitId)
      if (!filing) return []
      const changes = taken.map((one) => {
        const before = present.values.get(`${code} ${one.code}`)
        return { field: one.code, before: before ? toldValue(before) : null, after: toldValue(one) }
      })
      return {
        fresh: !there.has(unitId),
        item: filingItem(filing),
        type: 'filing.history-imported',
        data: { text: file, period: code, changes },
      }
    })
    const begun = told.filter(({ fresh }) => fresh).map(({ fresh: _, ...event }) => ({ ...event, todos: [] }))
    await recordNew(deps.platform, tx, by, regionId, begun)
    for (const { fresh, ...event } of told) if (!fresh) await record(deps.platform, tx, by, event)
  }
  return values.length
}

/** Days between the end of a past period and the closing of its window. */
const windowDays = 15

async function ensurePeriods(
  deps: FilingDeps,
  tx: Tx,
  regionId: string,
  values: readonly PastValue[],
): Promise<ReadonlyMap<string, PeriodRow>> {
  const there = new Map((await listPeriods(tx, regionId)).map((row) => [row.code, row]))
  for (const code of new Set(values.map(({ period }) => period))) {
    const span = periodNamed(code)
    if (there.has(code) || !span) continue
    const window = { opensOn: span.to, closesOn: addDays(span.to, windowDays) }
    const made = await addPeriod(deps, tx, regionId, code, window, 'closed')
    if (made) there.set(code, made)
  }
  return there
}
