/** Values of other sources: answers of questionnaires and surveys by the office, and what is measured elsewhere. */
import { readNumber, readValue } from '../../../../domain/filing/read-value.ts'
import { scaleOf } from '../../../../domain/filing/rules.ts'
import { isFilled, nothing, type Source, type Value } from '../../../../domain/filing/value.ts'
import { targetOf } from '../../../../domain/filing/life-cycle.ts'
import { may } from '../../../../domain/identity/rights.ts'
import { type By, type Call, instantOf, type Tx } from '../../../platform/context.ts'
import { badField, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import { speaking } from '../../../platform/speaking.ts'
import type { MechanismInForce } from '../../mechanism/index.ts'
import { insistSameVersion } from '../../organization/index.ts'
import { recordFiling, visibleForChange } from '../act.ts'
import type { FilingDeps } from '../deps.ts'
import { allFields } from '../fields.ts'
import { periodItem } from '../item.ts'
import { mechanismNow } from '../policy.ts'
import { listMeasured } from '../queries/sources.ts'
import { findFilingOf, getFilingForChange, getPeriod, updateFiling } from '../store.ts'
import { putMeasuredRow, removeMeasuredRow } from '../store/sources.ts'
import { rulesOf, valueOf } from '../whole.ts'
import { measureOf, toldValue } from './fill.ts'

type Given = {
  readonly id: string
  readonly code: string
  readonly version: number
  readonly source: 'questionnaire' | 'survey'
  readonly input: string
  readonly note: string
}

export async function measure(deps: FilingDeps, call: Call, given: Given) {
  return change(deps.platform, async (tx) => {
    const whole = await visibleForChange(deps, tx, call.actor, given.id)
    const { row, filing, period } = whole
    const target = targetOf(filing, filing)
    if (!may(call.actor, 'filing.review', target)) throw new Refused('forbidden', { reason: 'no-right' })
    await insistSameVersion(tx, { regionId: row.region_id, id: row.id }, given.version, row.version)
    const field = whole.fields.find((one) => one.row.code === given.code)
    if (!field) throw new Refused('not-found')
    const reading = readValue(given.input, measureOf(field), scaleOf(whole.rules, field.row.code))
    if (reading?.ok === false) throw badField('body.input', reading.code, reading.facts)
    const { by } = speaking(call, 'filing.review', target)
    await put(deps, tx, by, {
      regionId: row.region_id,
      periodId: period.id,
      source: given.source,
      note: given.note,
      by: by.name,
      personId: call.actor.personId,
      values: [{ code: given.code, value: reading?.value ?? nothing }],
      at: 'body.input',
    })
    return { id: row.id, version: row.version + 1 }
  })
}

export type Measured = {
  readonly regionId: string
  readonly periodId: string
  readonly code: string
  readonly source: Exclude<Source, 'filing'>
  /** Neither number nor meaning takes the value away. */
  readonly value: Value
  /** The definition it was measured by. */
  readonly note: string
  /** Who or what measured it. */
  readonly by: string
}

/**
 * Puts what another source found beside the filing, inside somebody else's change: the caller has authorised.
 * A value that was accepted stays as it is: the difference shows, and the office unlocks it or not.
 */
export const putMeasured = (
  deps: FilingDeps,
  tx: Tx,
  { code, value, ...measured }: Measured,
): Promise<void> =>
  put(deps, tx, null, { ...measured, personId: null, values: [{ code, value }], at: 'value' })

type Put = Omit<Measured, 'code' | 'value'> & {
  /** Null where no person put it in. */
  readonly personId: string | null
  /** Of one filing. */
  readonly values: readonly Pick<Measured, 'code' | 'value'>[]
  /** Where the caller was given them: there a fault is told. */
  readonly at: string
}

/**
 * Values of one source under the limits of their fields. Whoever has the filing open has seen another one: its
 * version counts up.
 */
export async function put(deps: FilingDeps, tx: Tx, by: By | null, given: Put): Promise<void> {
  const { regionId, periodId, source, note, values } = given
  const period = await getPeriod(tx, regionId, periodId)
  const codes = values.map(({ code }) => code)
  const filingId = await findFilingOf(tx, regionId, periodId, codes[0] ?? '')
  const filing = filingId === null ? null : await getFilingForChange(tx, regionId, filingId)
  const mechanism =
    filing === null
      ? await mechanismNow(deps, tx, regionId)
      : await deps.mechanisms.byId(tx, regionId, filing.mechanism_id)
  const present = await listMeasured(tx, regionId, periodId, codes)
  const changes = []
  for (const { code, value } of values) {
    const before = present.find((one) => one.source === source && one.code === code)
    const after = allowedValue(mechanism, code, value, given.at)
    if (isFilled(after))
      await putMeasuredRow(tx, {
        region_id: regionId,
        period_id: periodId,
        code,
        source,
        ...after,
        note,
        put_by: given.by,
        put_by_person: given.personId,
        put_at: instantOf(deps.platform),
      })
    else await removeMeasuredRow(tx, { regionId, periodId, code, source })
    changes.push({
      field: `${code}.${source}`,
      before: before ? toldValue(valueOf(before)) : null,
      after: toldValue(after),
    })
  }
  const told = {
    event: source === 'case-study' ? 'case-study-saved' : 'value-measured',
    data: { source, note, changes },
  }
  if (filing === null)
    await record(deps.platform, tx, by, {
      item: periodItem(period),
      type: `filing.${told.event}`,
      data: told.data,
    })
  else {
    await updateFiling(tx, filing, {})
    await recordFiling(deps, tx, by, filing, told)
  }
}

function allowedValue(mechanism: MechanismInForce | null, code: string, value: Value, at: string): Value {
  const sub = mechanism && allFields(mechanism).find((one) => one.sub.code === code)?.sub
  if (!mechanism || !sub) throw new Refused('refused', { reason: 'code-unknown', facts: { code } })
  if (value.value === null) return value
  const measure = { kind: sub.kind, unit: sub.unit.zh }
  const reading = readNumber(value.value, measure, scaleOf(rulesOf(mechanism), code))
  if (!reading.ok) throw badField(at, reading.code, { ...reading.facts, code })
  return reading.value
}
