/** Values of other sources: answers of questionnaires and surveys by the office, and what is measured elsewhere. */
import { readValue } from '../../../../domain/filing/read-value.ts'
import { scaleOf } from '../../../../domain/filing/rules.ts'
import { isFilled, nothing, type Source, type Value } from '../../../../domain/filing/value.ts'
import { targetOf } from '../../../../domain/filing/life-cycle.ts'
import { may } from '../../../../domain/identity/rights.ts'
import { type By, type Call, instantOf, type Tx } from '../../../platform/context.ts'
import { badField, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import { speaking } from '../../../platform/speaking.ts'
import { insistSameVersion } from '../../organization/index.ts'
import { recordFiling, visibleForChange } from '../act.ts'
import type { FilingDeps } from '../deps.ts'
import { allFields } from '../fields.ts'
import { periodItem } from '../item.ts'
import { mechanismNow } from '../policy.ts'
import { listMeasured } from '../queries/sources.ts'
import { findFilingOf, getFiling, getPeriod, updateFiling } from '../store.ts'
import { putMeasuredRow, removeMeasuredRow } from '../store/sources.ts'
import { valueOf } from '../whole.ts'
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
    await updateFiling(tx, row, {})
    await put(deps, tx, by, {
      regionId: row.region_id,
      periodId: period.id,
      code: given.code,
      source: given.source,
      value: reading?.value ?? nothing,
      note: given.note,
      by: by.name,
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
export async function putMeasured(deps: FilingDeps, tx: Tx, measured: Measured): Promise<void> {
  const { regionId, code } = measured
  const mechanism = await mechanismNow(deps, tx, regionId)
  if (!mechanism || !allFields(mechanism).some(({ sub }) => sub.code === code))
    throw new Refused('refused', { reason: 'code-unknown', facts: { code } })
  await put(deps, tx, null, measured)
}

export async function put(deps: FilingDeps, tx: Tx, by: By | null, measured: Measured): Promise<void> {
  const { regionId, periodId, code, source, value, note } = measured
  const period = await getPeriod(tx, regionId, periodId)
  const before = (await listMeasured(tx, regionId, periodId, [code])).find((one) => one.source === source)
  if (isFilled(value))
    await putMeasuredRow(tx, {
      region_id: regionId,
      period_id: periodId,
      code,
      source,
      ...value,
      note,
      put_by: measured.by,
      put_at: instantOf(deps.platform),
    })
  else await removeMeasuredRow(tx, { regionId, periodId, code, source })
  const told = {
    event: 'value-measured',
    data: {
      code,
      source,
      note,
      changes: [
        {
          field: `${code}.${source}`,
          before: before ? toldValue(valueOf(before)) : null,
          after: toldValue(value),
        },
      ],
    },
  }
  const filing = await findFilingOf(tx, regionId, periodId, code)
  if (filing) await recordFiling(deps, tx, by, await getFiling(tx, regionId, filing), told)
  else
    await record(deps.platform, tx, by, {
      item: periodItem(period),
      type: `filing.${told.event}`,
      data: told.data,
    })
}
