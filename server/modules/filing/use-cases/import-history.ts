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
import { type Present, presentHistory } from '../queries/history.ts'
import { insertFilings, listFilingsOf, listPeriods, type PeriodRow } from '../store.ts'
import { putPastValues, settleImported } from '../store/history.ts'
import { toldValue } from './fill.ts'
import { addPeriod, newFiling } from './periods.ts'

export type PastValue = Value & { readonly period: string; readonly code: string; readonly note: string }

type Under = { readonly tx: Tx; readonly regionId: string; readonly by: By | null }

/**
 * Takes values that have been judged, inside somebody else's change, all of them or none. A value goes where one of
 * its period and code stands already, whoever leads it today; else to the filing of the unit that leads it, made
 * for it as an imported one where there is none. Periods that are missing are made as closed ones.
 */
export async function importHistory(
  deps: FilingDeps,
  { tx, regionId, by }: Under,
  file: string,
  values: readonly PastValue[],
): Promise<number> {
  const at = instantOf(deps.platform)
  const codes = values.map(({ period }) => period)
  const present = await presentHistory(tx, regionId, codes)
  const periods = await ensurePeriods(deps, tx, regionId, values)
  const { made, placed } = await placeAll(deps, tx, regionId, { values, present, periods, at })
  await insertFilings(tx, made)
  const name = by?.name ?? ''
  for (let from = 0; from < placed.length; from += batch)
    await putPastValues(tx, regionId, placed.slice(from, from + batch), { by: name, at })
  const fresh = new Set(made.map(({ id }) => id))
  const touched = [...new Set(placed.map(({ filingId }) => filingId))].filter((id) => !fresh.has(id))
  const states = new Map(
    (await settleImported(tx, regionId, touched, at)).map(({ id, state }) => [id, state]),
  )
  const told = [...Map.groupBy(placed, ({ filingId }) => filingId)].map(([id, of]) => ({
    item: filingItem({ region_id: regionId, id }),
    type: 'filing.history-imported',
    data: {
      text: file,
      period: of[0]?.period ?? '',
      changes: of.map((one) => {
        const before = present.values.get(`${one.period} ${one.code}`)
        return { field: one.code, before: before ? toldValue(before) : null, after: toldValue(one) }
      }),
    },
  }))
  const begun = told.filter(({ item }) => fresh.has(item.id)).map((event) => ({ ...event, todos: [] }))
  await recordNew(deps.platform, tx, by, regionId, begun)
  for (const event of told)
    if (!fresh.has(event.item.id))
      await record(deps.platform, tx, by, {
        ...event,
        ...(states.get(event.item.id) === 'accepted' ? { todos: [] } : {}),
      })
  return values.length
}

/** Rows of one statement. */
const batch = 5000

type Placing = {
  readonly values: readonly PastValue[]
  readonly present: Present
  readonly periods: ReadonlyMap<string, PeriodRow>
  readonly at: string
}

/** Which filing each value goes to, and the filings that are made for them. */
async function placeAll(
  deps: FilingDeps,
  tx: Tx,
  regionId: string,
  { values, present, periods, at }: Placing,
) {
  const mechanism = await mechanismNow(deps, tx, regionId)
  if (!mechanism) throw new Refused('refused', { reason: 'no-mechanism-in-force' })
  const leads = new Map(allFields(mechanism).map(({ sub, leadUnitIds }) => [sub.code, leadUnitIds[0] ?? '']))
  const roots = new Map(mechanism.units.map(({ id, rootId }) => [id, rootId]))
  const periodIds = [...new Set(values.map(({ period }) => periods.get(period)?.id ?? ''))]
  const there = new Map(
    (await listFilingsOf(tx, regionId, periodIds)).map(({ id, period_id, unit_id }) => [
      `${period_id} ${unit_id}`,
      id,
    ]),
  )
  const made: Parameters<typeof insertFilings>[1][number][] = []
  const filingOf = (period: PeriodRow, unitId: string): string => {
    const key = `${period.id} ${unitId}`
    const found = there.get(key)
    if (found !== undefined) return found
    const id = deps.platform.newId()
    const rootUnitId = roots.get(unitId) ?? unitId
    made.push({
      ...newFiling(period, mechanism.id, { id, unitId, rootUnitId }),
      state: 'accepted',
      imported: true,
      accepted_at: at,
    })
    there.set(key, id)
    return id
  }
  const placed = values.map((one) => {
    const period = periods.get(one.period)
    if (!period) throw new Refused('internal', { reason: 'period-lost' })
    const stands = present.values.get(`${one.period} ${one.code}`)
    return {
      ...one,
      periodId: period.id,
      filingId: stands?.filingId ?? filingOf(period, leads.get(one.code) ?? ''),
    }
  })
  return { made, placed }
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
