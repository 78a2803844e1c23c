/** Periods and filings as lists: how far the units are. */
import type { FilingPeriodView, FilingRow } from '../../../../contract/filing.ts'
import { dayAt } from '../../../../domain/calendar/day.ts'
import { isLate, periodAfter, periodCommands, periodKinds } from '../../../../domain/filing/period.ts'
import { sameValue } from '../../../../domain/filing/value.ts'
import { type Actor, may } from '../../../../domain/identity/rights.ts'
import { today } from '../../../platform/clock.ts'
import type { FilingDeps } from '../deps.ts'
import { mechanismNow, unitsInScope } from '../policy.ts'
import {
  type FilingRowStored,
  listFilings,
  listPeriods,
  listValues,
  type PeriodRow,
  type ValueRow,
} from '../store.ts'
import { filingStateNamed, periodStateNamed, valueOf } from '../whole.ts'
import { listStandings } from './counts.ts'

export async function periodsView(deps: FilingDeps, actor: Actor) {
  const { db } = deps.platform
  const { regionId } = actor
  const mechanism = await mechanismNow(deps, db, regionId)
  const units = unitsInScope(actor, mechanism)
  const day = today(deps.platform.clock)
  const [rows, counts] = await Promise.all([listPeriods(db, regionId), listStandings(db, regionId, units)])
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
  const units = unitsInScope(actor, mechanism)
  const filings = (await listFilings(db, actor.regionId, period.id)).filter(
    ({ unit_id }) => units === null || units.includes(unit_id),
  )
  const values = await listValues(
    db,
    actor.regionId,
    filings.map(({ id }) => id),
  )
  const of = Map.groupBy(values, ({ filing_id }) => filing_id)
  const names = await deps.organization.units(
    db,
    actor.regionId,
    filings.map(({ unit_id }) => unit_id),
  )
  const order = new Map((mechanism?.units ?? []).map(({ id }, index) => [id, index]))
  const rows = filings
    .toSorted((one, other) => (order.get(one.unit_id) ?? 999) - (order.get(other.unit_id) ?? 999))
    .map((filing) =>
      rowView(filing, period, of.get(filing.id) ?? [], {
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
  values: readonly ValueRow[],
  { unit, day }: { readonly unit: string; readonly day: string },
): FilingRow {
  const count = (wanted: (value: ValueRow) => boolean) => values.filter(wanted).length
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
      changed: count(isChanged),
      evidence: values.reduce((sum, { evidence }) => sum + evidence, 0),
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

export const isChanged = (row: ValueRow): boolean =>
  row.approved_at !== null &&
  !sameValue(valueOf(row), valueOf({ value: row.approved_value, meaning: row.approved_meaning }))
