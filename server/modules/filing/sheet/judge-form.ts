/** A filled form held against its filing: whose it is, then field by field. */
import type { FilingImportRow } from '../../../../contract/filing-sheet.ts'
import { isEditable } from '../../../../domain/filing/life-cycle.ts'
import { findingsOf, scaleOf } from '../../../../domain/filing/rules.ts'
import { type FormColumn, formTemplate } from '../../../../domain/filing/sheet.ts'
import { isFilled, sameValue, type Value } from '../../../../domain/filing/value.ts'
import { Refused } from '../../../platform/refused.ts'
import { cellText } from '../../../platform/spreadsheet/read-cell.ts'
import type { TemplateMark } from '../../../platform/spreadsheet/template-mark.ts'
import { measureOf } from '../use-cases/fill.ts'
import { sourceNamed, valueOf, type Whole, type WholeField } from '../whole.ts'
import { type Fault, faultAt, type Good, judgeText, judgeValue, type RowJudge, written } from './judge.ts'
import type { NamedRow } from './read-sheet.ts'

/** Another period's or another unit's form is refused as a whole, by name. */
export function insistOwnForm(mark: TemplateMark | null, { row, period }: Whole, unit: string): void {
  const refuse = (reason: string, facts: Readonly<Record<string, string | number>> = {}) => {
    throw new Refused('refused', { reason, facts })
  }
  if (mark === null || mark.id !== formTemplate.id) return refuse('not-our-form')
  if (mark.version !== formTemplate.version)
    return refuse('form-of-other-version', { version: String(mark.version), current: formTemplate.version })
  const of = {
    period: mark.more?.['period'] ?? '',
    unitId: mark.more?.['unitId'] ?? '',
    unit: mark.more?.['unit'] ?? '',
  }
  if (of.period !== period.code)
    return refuse('form-of-other-period', { period: of.period, expected: period.code })
  if (of.unitId !== row.unit_id) return refuse('form-of-other-unit', { unit: of.unit, expected: unit })
}

/** Good rows are one for a field at most: they wait until the form is seen as it would be with all of them. */
export function formJudge(whole: Whole): RowJudge<FormColumn> {
  const seen = new Set<string>()
  const good: Good[] = []
  const judge = (row: NamedRow<FormColumn>): readonly FilingImportRow[] => {
    const code = cellText(row.at('code').content) ?? ''
    const isEmpty = (['code', 'value', 'reason', 'note'] as const).every(
      (column) => row.at(column).content === null,
    )
    if (isEmpty) return []
    const one = judgeRow(whole, row, code, seen)
    seen.add(code)
    if (one.state !== 'good') return [one]
    good.push({ row: one, cell: row.at('value').cell })
    return []
  }
  return { judge: async (rows) => rows.flatMap(judge), rest: async () => withWarnings(whole, good) }
}

function judgeRow(
  whole: Whole,
  row: NamedRow<FormColumn>,
  code: string,
  seen: ReadonlySet<string>,
): FilingImportRow {
  const value = row.at('value')
  const base = {
    number: row.number,
    period: whole.period.code,
    code,
    name: cellText(row.at('name').content) ?? '',
    written: written(value),
    warnings: [],
  }
  const field = whole.fields.find((one) => one.row.code === code)
  if (!field || seen.has(code)) {
    const fault = code === '' ? 'code-missing' : field ? 'code-repeated' : 'not-in-this-filing'
    return {
      ...base,
      state: 'faulty',
      value: null,
      meaning: null,
      reason: '',
      note: '',
      before: '',
      faults: [faultAt(row.at('code'), fault, { code })],
    }
  }
  const read = judgeValue(value, measureOf(field), scaleOf(whole.rules, field.row.code))
  const reason = judgeText(row.at('reason'), 500)
  const note = judgeText(row.at('note'), 1000)
  const same =
    read.faults.length === 0 &&
    sameValue(read.value, field.value) &&
    note.text === field.row.note &&
    (read.value.meaning === null || reason.text === field.row.reason)
  const faults: Fault[] = [...read.faults, ...reason.faults, ...note.faults]
  if (!same && !isEditable(whole.filing.state, field.state))
    faults.push(faultAt(value, 'value-locked', { code }))
  if (read.value.meaning !== null && reason.text === '')
    faults.push(faultAt(row.at('reason'), 'reason-missing'))
  return {
    ...base,
    name: field.of.sub.name.zh,
    state: faults.length > 0 ? 'faulty' : same ? 'unchanged' : 'good',
    ...read.value,
    reason: read.value.meaning === null ? '' : reason.text,
    note: note.text,
    before: shownValue(field.value),
    faults,
  }
}

export const shownValue = ({ value, meaning }: Value): string =>
  value === null ? (meaning ?? '') : String(value)

/** Warnings as the form would show them with the good rows taken. */
function withWarnings(whole: Whole, good: readonly Good[]): readonly FilingImportRow[] {
  const given = new Map(good.map(({ row }) => [row.code, row]))
  const findings = findingsOf(
    whole.fields.map((field) => {
      const row = given.get(field.row.code)
      return fieldFor(field, row ? { value: row.value, meaning: row.meaning } : field.value)
    }),
    whole.rules,
  )
  return good.map(({ row, cell }) =>
    isFilled(row)
      ? {
          ...row,
          warnings: (findings.get(row.code) ?? [])
            .filter(({ code }) => code !== 'no-evidence')
            .map(({ code, facts }) => ({ cell, code, facts: { ...facts } })),
        }
      : row,
  )
}

const fieldFor = ({ of, row, last, sources }: WholeField, value: Value) => ({
  code: row.code,
  indicator: of.indicator.code,
  kind: of.sub.kind,
  unit: of.sub.unit.zh,
  ...value,
  last,
  measured: sources
    .filter(({ source }) => source !== 'filing')
    .map((one) => ({ ...valueOf(one), source: sourceNamed(one.source) })),
  evidence: row.evidence,
})
