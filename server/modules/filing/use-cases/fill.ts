import { changesBetween, type FieldValue, type FieldValues } from '../../../../domain/audit/changes.ts'
import { isEditable } from '../../../../domain/filing/life-cycle.ts'
import { readValue } from '../../../../domain/filing/read-value.ts'
import { scaleOf } from '../../../../domain/filing/rules.ts'
import {
  isFilled,
  nothing,
  sameValue,
  type Value,
  type ValueMeaning,
} from '../../../../domain/filing/value.ts'
import type { By, Call, Tx } from '../../../platform/context.ts'
import { type FieldFault, Refused } from '../../../platform/refused.ts'
import { actOnFiling } from '../act.ts'
import type { FilingDeps } from '../deps.ts'
import { updateValues } from '../store.ts'
import type { Whole, WholeField } from '../whole.ts'

export type Given = {
  readonly code: string
  readonly input: string
  readonly meaning: ValueMeaning | null
  readonly reason: string
  readonly note: string
}

/** What is to stand in a field. */
export type Entry = {
  readonly field: WholeField
  readonly value: Value
  readonly reason: string
  readonly note: string
}

/** Fills fields: all of them or, where one cannot be read, none. */
export async function fill(
  deps: FilingDeps,
  call: Call,
  given: { readonly id: string; readonly version: number; readonly values: readonly Given[] },
) {
  return actOnFiling(deps, call, 'fill', given, async ({ tx, whole, by, at }) => ({
    state: whole.filing.state,
    event: 'values-filed',
    data: {
      changes: await enter(tx, whole, readAll(whole, given.values), { by, at, person: call.actor.personId }),
    },
  }))
}

function readAll(whole: Whole, given: readonly Given[]): readonly Entry[] {
  const faults: FieldFault[] = []
  const seen = new Set<string>()
  const entries = given.flatMap((one, index): Entry[] => {
    const at = `body.values.${index}`
    const field = whole.fields.find(({ row }) => row.code === one.code)
    if (!field) {
      faults.push({ path: `${at}.code`, code: 'not-in-this-filing', facts: { code: one.code } })
      return []
    }
    if (seen.has(one.code))
      faults.push({ path: `${at}.code`, code: 'code-repeated', facts: { code: one.code } })
    seen.add(one.code)
    if (!isEditable(whole.filing.state, field.state))
      faults.push({ path: `${at}.code`, code: 'value-locked', facts: { code: one.code } })
    const reading =
      one.meaning === null
        ? readValue(one.input, measureOf(field), scaleOf(whole.rules, field.row.code))
        : null
    if (one.meaning !== null && one.input !== '')
      faults.push({ path: `${at}.input`, code: 'value-beside-meaning', facts: { code: one.code } })
    if (reading?.ok === false)
      faults.push({ path: `${at}.input`, code: reading.code, facts: { ...reading.facts, code: one.code } })
    const value =
      one.meaning === null ? (reading?.ok ? reading.value : nothing) : { value: null, meaning: one.meaning }
    if (value.meaning !== null && one.reason === '')
      faults.push({ path: `${at}.reason`, code: 'reason-missing', facts: { code: one.code } })
    return [{ field, value, reason: value.meaning === null ? '' : one.reason, note: one.note }]
  })
  if (faults.length > 0) throw new Refused('bad-input', { fields: faults })
  return entries
}

export const measureOf = ({ of: { sub } }: WholeField) => ({ kind: sub.kind, unit: sub.unit.zh })

/** Writes entries that differ from what stands there, or from who stands by it; what changed, field by field. */
export async function enter(
  tx: Tx,
  whole: Whole,
  entries: readonly Entry[],
  { by, at, person }: { readonly by: By; readonly at: string; readonly person: string },
) {
  const changes = []
  for (const { field, value, reason, note } of entries) {
    const { row } = field
    const revised = field.state === 'returned' || field.state === 'unlocked'
    const same = sameValue(value, field.value) && reason === row.reason && note === row.note
    const isEmpty = !isFilled(value)
    // Who sends what another entered stands by it from now on.
    if (same && !revised && (isEmpty || row.filed_by_person === person)) continue
    await updateValues(tx, whole.row, [row.code], {
      ...value,
      reason,
      note,
      // What was returned stays open until something stands there again.
      state: isEmpty ? (revised ? field.state : 'empty') : 'filled',
      filed_by_person: isEmpty ? null : person,
      filed_by: isEmpty ? null : by.name,
      filed_at: isEmpty ? null : at,
    })
    changes.push(...changesBetween(told(row.code, field.value, row), told(row.code, value, { reason, note })))
  }
  return changes
}

/** Field names of the history: 01.2, 01.2.reason, 01.2.note. */
const told = (
  code: string,
  value: Value,
  { reason, note }: { readonly reason: string; readonly note: string },
): FieldValues => ({ [code]: toldValue(value), [`${code}.reason`]: reason, [`${code}.note`]: note })

export const toldValue = ({ value, meaning }: Value): FieldValue => value ?? meaning
