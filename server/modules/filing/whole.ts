/** A filing with all that rules and pages ask about: period, fields, last values, other sources, findings. */
import type { Finding } from '../../../domain/filing/findings.ts'
import {
  isFilled,
  type Source,
  sources,
  type Value,
  type ValueMeaning,
  valueMeanings,
} from '../../../domain/filing/value.ts'
import { type FilingRules, findingsOf, inOrder, usualRules } from '../../../domain/filing/rules.ts'
import { type Filing, mayInField, type UnitPlace } from '../../../domain/filing/life-cycle.ts'
import { filingStates, periodStates, type ValueState, valueStates } from '../../../domain/filing/states.ts'
import type { Actor } from '../../../domain/identity/rights.ts'
import { today } from '../../platform/clock.ts'
import type { Db, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import type { MechanismInForce } from '../mechanism/index.ts'
import type { FilingDeps } from './deps.ts'
import { allFields, type FieldOf } from './fields.ts'
import { mechanismNow } from './policy.ts'
import { lastAccepted, listMeasured, listTargets, type MeasuredRow } from './queries/sources.ts'
import { type FilingRowStored, getPeriod, listValues, type PeriodRow, type ValueRow } from './store.ts'

/** What stands around a filing and is not changed by what is done with it. */
type Around = {
  readonly period: PeriodRow
  readonly filedUnder: MechanismInForce
  readonly now: MechanismInForce | null
  readonly last: Awaited<ReturnType<typeof lastAccepted>>
  readonly targets: Awaited<ReturnType<typeof listTargets>>
  readonly staff: number
}

export type Whole = {
  readonly row: FilingRowStored
  readonly around: Around
  readonly period: PeriodRow
  readonly mechanism: MechanismInForce
  /** Rights are those of the mechanism in force now. */
  readonly filing: Filing
  readonly fields: readonly WholeField[]
  readonly rules: FilingRules
}

export type WholeField = {
  readonly of: FieldOf
  readonly row: ValueRow
  readonly state: ValueState
  readonly value: Value
  readonly last: (Value & { readonly period: string; readonly source: Source }) | null
  readonly target: number | null
  /** Other sources and the filing itself, the one that counts first. */
  readonly sources: readonly SourceValue[]
  readonly enteredBy: readonly string[]
  readonly joint: readonly UnitPlace[]
  readonly findings: readonly Finding[]
}

export type SourceValue = Value & {
  readonly source: Source
  readonly note: string
  readonly by: string
  readonly at: string | null
}

async function loadAround(deps: FilingDeps, db: Db | Tx, row: FilingRowStored): Promise<Around> {
  const { region_id: regionId } = row
  const [period, now] = await Promise.all([
    getPeriod(db, regionId, row.period_id),
    mechanismNow(deps, db, regionId),
  ])
  const filedUnder =
    now?.id === row.mechanism_id ? now : await deps.mechanisms.byId(db, regionId, row.mechanism_id)
  const last = await lastAccepted(db, regionId, period)
  const targets = await listTargets(db, regionId)
  return { period, filedUnder, now, last, targets, staff: await countStaff(deps, db, row) }
}

/** `known` is what was read around the same filing earlier in the same change. */
export async function loadWhole(
  deps: FilingDeps,
  db: Db | Tx,
  row: FilingRowStored,
  known?: Around,
): Promise<Whole> {
  const { region_id: regionId } = row
  const around = known ?? (await loadAround(deps, db, row))
  const { period, filedUnder, now, last, targets, staff } = around
  const values = await listValues(db, regionId, [row.id])
  const codes = values.map(({ code }) => code)
  const measured = await listMeasured(db, regionId, period.id, codes)
  const rules = rulesOf(filedUnder)
  const definitions = new Map(allFields(filedUnder).map((field) => [field.sub.code, field]))
  const plain = values.flatMap((value) => {
    const of = definitions.get(value.code)
    return of === undefined ? [] : [{ of, value, others: measured.filter(({ code }) => code === value.code) }]
  })
  const findings = findingsOf(
    plain.map(({ of, value, others }) => ({
      code: value.code,
      indicator: of.indicator.code,
      kind: of.sub.kind,
      unit: of.sub.unit.zh,
      ...valueOf(value),
      last: last.get(value.code) ?? null,
      measured: others.map((other) => ({ ...valueOf(other), source: sourceNamed(other.source) })),
      evidence: value.evidence,
    })),
    rules,
  )
  const fields = plain.map(({ of, value, others }): WholeField => {
    const before = last.get(value.code)
    return {
      of,
      row: value,
      state: stateNamed(value.state),
      value: valueOf(value),
      last: before ?? null,
      target: targets.find((one) => one.code === value.code && one.at === period.code)?.value ?? null,
      sources: sourcesOf(value, others, rules),
      enteredBy: [value.filed_by_person, ...others.map((other) => other.put_by_person)].filter(
        (person) => person !== null,
      ),
      joint: of.leadUnitIds.slice(1).flatMap((id) => {
        const unit = filedUnder.units.find((one) => one.id === id)
        return unit ? [{ unitId: unit.id, rootUnitId: unit.rootId }] : []
      }),
      findings: findings.get(value.code) ?? [],
    }
  })
  const mechanism = now ?? filedUnder
  return {
    row,
    around,
    period,
    mechanism: filedUnder,
    fields,
    rules,
    filing: {
      regionId,
      mechanismId: mechanism.id,
      unitId: row.unit_id,
      rootUnitId: row.root_unit_id,
      state: filingStateNamed(row.state),
      period: periodStateNamed(period.state),
      submittedBefore: row.first_submitted_on !== null,
      approvedBefore: row.approved_at !== null,
      values: fields,
      errors: fields.filter((field) => isOpen(field) && field.findings.some(isError)).length,
      unexplained: fields.filter(isUnexplained).length,
      staff,
    },
  }
}

/** With those fields in which the actor holds the verb: units that lead together share what they lead together. */
export const withFieldsOf = (whole: Whole, actor: Actor, verb: 'filing.view' | 'filing.fill'): Whole => ({
  ...whole,
  fields: whole.fields.filter((field) => mayInField(whole.filing, field, actor, verb)),
})

const isError = ({ severity }: Finding): boolean => severity === 'error'

/** What was accepted is settled, whatever is noticed about it now. */
const isOpen = ({ state }: WholeField): boolean => state !== 'accepted'

/** A warning is answered by a note; why something is not there answers it as well. */
const isUnexplained = (field: WholeField): boolean =>
  isOpen(field) &&
  isFilled(field.value) &&
  field.findings.some(({ severity }) => severity === 'warning') &&
  field.row.note === '' &&
  field.row.reason === ''

/** The county's own rules where its mechanism has some. */
export const rulesOf = ({ content }: MechanismInForce): FilingRules => content.filing ?? usualRules

async function countStaff(deps: FilingDeps, db: Db | Tx, row: FilingRowStored): Promise<number> {
  const day = today(deps.platform.clock)
  const posts = await deps.organization.postsOfUnits(db, row.region_id, [row.root_unit_id], day)
  const here = row.unit_id === row.root_unit_id ? posts : posts.filter(({ unitId }) => unitId === row.unit_id)
  return new Set(here.flatMap(({ hasAccount, personId }) => (hasAccount && personId ? [personId] : []))).size
}

type Stored = { readonly value: number | null; readonly meaning: string | null }

export const valueOf = ({ value, meaning }: Stored): Value => ({ value, meaning: meaningNamed(meaning) })

export const meaningNamed = (text: string | null): ValueMeaning | null =>
  valueMeanings.find((known) => known === text) ?? null

/** What the unit approved, and what would have counted of it then; null where it approved nothing yet. */
export function approvedOf(row: ValueRow): { readonly filed: Value; readonly counted: Value } | null {
  if (row.approved_at === null) return null
  const filed = valueOf({ value: row.approved_value, meaning: row.approved_meaning })
  const counted = valueOf({ value: row.approved_count, meaning: row.approved_count_meaning })
  return { filed, counted: isFilled(counted) ? counted : filed }
}

/** What each source says, the one that counts first. */
export const sourcesOf = (value: ValueRow, others: readonly MeasuredRow[], rules: FilingRules) =>
  inOrder([...others.map(sourceOf), ...filingSource(value)], rules)

const sourceOf = (row: MeasuredRow): SourceValue => ({
  source: sourceNamed(row.source),
  ...valueOf(row),
  note: row.note,
  by: row.put_by,
  at: row.put_at,
})

const filingSource = (row: ValueRow): readonly SourceValue[] =>
  isFilled(valueOf(row))
    ? [{ source: 'filing', ...valueOf(row), note: row.note, by: row.filed_by ?? '', at: row.filed_at }]
    : []

export function sourceNamed(text: string): Source {
  return sources.find((known) => known === text) ?? unknown()
}

const stateNamed = (text: string): ValueState => valueStates.find((known) => known === text) ?? unknown()

export const filingStateNamed = (text: string) => filingStates.find((known) => known === text) ?? unknown()
export const periodStateNamed = (text: string) => periodStates.find((known) => known === text) ?? unknown()

function unknown(): never {
  throw new Refused('internal', { reason: 'unknown-state' })
}
