/** Periods and filings as lists: how far the units are. */
import type { FilingPeriodView, FilingRow } from '../../../../contract/filing.ts'
import { dayAt } from '../../../../domain/calendar/day.ts'
import { isLate, periodAfter, periodCommands, periodKinds } from '../../../../domain/filing/period.ts'
import { usualRules } from '../../../../domain/filing/rules.ts'
import { nothing, sameValue, type Value } from '../../../../domain/filing/value.ts'
import { type Actor, may } from '../../../../domain/identity/rights.ts'
import { today } from '../../../platform/clock.ts'
import type { Db } from '../../../platform/context.ts'
import type { FilingDeps } from '../deps.ts'
import { filingsInScope, mechanismNow } from '../policy.ts'
import {
  type FilingRowStored,
  listFilings,
  listPeriods,
  listValues,
  type PeriodRow,
  type ValueRow,
} from '../store.ts'
import { approvedOf, filingStateNamed, periodStateNamed, rulesOf, sourcesOf, valueOf } from '../whole.ts'
import { listStandings } from './counts.ts'
import { listMeasured } from './sources.ts'

export async function periodsView(deps: FilingDeps, actor: Actor) {
  const { db } = deps.platform
  const { regionId } = actor
  const mechanism = await mechanismNow(deps, db, regionId)
  const scope = filingsInScope(actor, mechanism)
  const day = today(deps.platform.clock)
  const [rows, counts] = await Promise.all([
    listPeriods(db, regionId),
    listStandings(db, regionId, scope && [...scope.keys()]),
  ])
  const mayManage = mechanism !== null && may(actor, 'period.manage', { regionId, mechanismId: mechanism.id })
  return {
    rows: rows.map((row): FilingPeriodView => {
      const of = counts.filter(({ period_id }) => period_id === row.id)
      const sum = (wanted: (one: (typeof of)[number]) => boolean) => of.filter(wanted).length
      return {
        ...periodFacts(row),
        id: row.id,
        version: row.version,
        counts: {
          units: of.length,
          filling: sum(({ state }) => state === 'filling'),
          submitted: sum(({ state }) => state === 'submitted'),
          approved: sum(({ state }) => state === 'approved'),
          returned: sum(({ state }) => state === 'returned'),
          accepted: sum(({ state }) => state === 'accepted'),
          late: sum((one) => isLateFiling(one, row.closes_on, day)),
        },
        actions: mayManage
          ? periodCommands.map((command) => ({
              command,
              refusal:
                periodAfter(periodStateNamed(row.state), command) === null
                  ? { reason: 'not-in-this-state', facts: { state: row.state } }
                  : null,
            }))
          : [],
      }
    }),
    today: day,
    mayManage,
  }
}

export const periodFacts = (row: PeriodRow) => ({
  code: row.code,
  name: row.name,
  kind: periodKinds.find((known) => known === row.kind) ?? ('quarter' as const),
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  opensOn: row.opens_on,
  closesOn: row.closes_on,
  state: periodStateNamed(row.state),
})

type Filter = {
  readonly period?: string | undefined
  readonly state?: string | undefined
  readonly late?: 'yes' | 'no' | undefined
}

/** The newest period that is open, or else the newest that is not still planned. */
export async function filingsView(deps: FilingDeps, actor: Actor, filter: Filter) {
  const { db, clock } = deps.platform
  const day = today(clock)
  const { rows: periods } = await periodsView(deps, actor)
  const period =
    filter.period === undefined
      ? (periods.find(({ state }) => state === 'open') ??
        periods.find(({ state }) => state === 'closed') ??
        periods[0])
      : periods.find(({ code }) => code === filter.period)
  if (!period) return { period: null, rows: [], today: day }
  const mechanism = await mechanismNow(deps, db, actor.regionId)
  const scope = filingsInScope(actor, mechanism)
  const filings = (await listFilings(db, actor.regionId, period.id)).filter(
    ({ unit_id }) => scope === null || scope.has(unit_id),
  )
  const counting = await countingIn(deps, db, filings, period.id)
  const shown = ({ id, unit_id }: FilingRowStored) => {
    const codes = scope?.get(unit_id) ?? null
    return (counting.get(id) ?? []).filter(({ row }) => codes === null || codes.has(row.code))
  }
  const names = await deps.organization.units(
    db,
    actor.regionId,
    filings.map(({ unit_id }) => unit_id),
  )
  const order = new Map((mechanism?.units ?? []).map(({ id }, index) => [id, index]))
  const rows = filings
    .toSorted((one, other) => (order.get(one.unit_id) ?? 999) - (order.get(other.unit_id) ?? 999))
    .map((filing) =>
      rowView(filing, period, shown(filing), {
        unit: names.find(({ id }) => id === filing.unit_id)?.shortName ?? '',
        day,
      }),
    )
    .filter(({ state }) => filter.state === undefined || state === filter.state)
    .filter(({ late }) => filter.late === undefined || late === (filter.late === 'yes'))
  return { period, rows, today: day }
}

export function rowView(
  filing: FilingRowStored,
  period: { readonly id: string; readonly code: string; readonly name: string; readonly closesOn: string },
  values: readonly Counting[],
  { unit, day }: { readonly unit: string; readonly day: string },
): FilingRow {
  const count = (wanted: (value: ValueRow) => boolean) => values.filter(({ row }) => wanted(row)).length
  return {
    id: filing.id,
    version: filing.version,
    period: { id: period.id, code: period.code, name: period.name, closesOn: period.closesOn },
    unit: { id: filing.unit_id, name: unit },
    state: filingStateNamed(filing.state),
    late: isLateFiling(filing, period.closesOn, day),
    fields: {
      total: values.length,
      filled: count(({ value, meaning }) => value !== null || meaning !== null),
      accepted: count(({ state }) => state === 'accepted'),
      returned: count(({ state }) => state === 'returned' || state === 'unlocked'),
      changed: values.filter(({ row, counts }) => isChanged(row, counts)).length,
      evidence: values.reduce((sum, { row }) => sum + row.evidence, 0),
    },
    submittedOn: filing.submitted_at === null ? null : dayAt(filing.submitted_at),
    approvedOn: filing.approved_at === null ? null : dayAt(filing.approved_at),
    acceptedOn: filing.accepted_at === null ? null : dayAt(filing.accepted_at),
    imported: filing.imported,
  }
}

/** Handed in after the closing day, or not handed in and the day is over. What was imported was never due. */
export const isLateFiling = (
  filing: Pick<FilingRowStored, 'imported' | 'first_submitted_on'>,
  closesOn: string,
  day: string,
): boolean => !filing.imported && isLate({ closesOn }, filing.first_submitted_on ?? day)

/** What is filed or what counts is not what the unit approved; once accepted it is settled. */
export function isChanged(row: ValueRow, counts: Value): boolean {
  const approved = row.state === 'accepted' ? null : approvedOf(row)
  return (
    approved !== null && !(sameValue(valueOf(row), approved.filed) && sameValue(counts, approved.counted))
  )
}

/** A field with what counts of it now: the first of its sources. */
type Counting = { readonly row: ValueRow; readonly counts: Value }

async function countingIn(
  { mechanisms }: FilingDeps,
  db: Db,
  filings: readonly FilingRowStored[],
  periodId: string,
): Promise<ReadonlyMap<string, readonly Counting[]>> {
  const regionId = filings[0]?.region_id ?? ''
  const ids = filings.map(({ id }) => id)
  const values = await listValues(db, regionId, ids)
  const codes = values.map(({ code }) => code)
  const measured = Map.groupBy(await listMeasured(db, regionId, periodId, codes), ({ code }) => code)
  const editions = [...new Set(filings.map(({ mechanism_id }) => mechanism_id))]
  const rules = new Map(
    await Promise.all(
      editions.map(async (id) => [id, rulesOf(await mechanisms.byId(db, regionId, id))] as const),
    ),
  )
  const of = Map.groupBy(values, ({ filing_id }) => filing_id)
  return new Map(
    filings.map(({ id, mechanism_id }) => [
      id,
      (of.get(id) ?? []).map((row) => {
        const [first] = sourcesOf(row, measured.get(row.code) ?? [], rules.get(mechanism_id) ?? usualRules)
        return { row, counts: first ?? nothing }
      }),
    ]),
  )
}
