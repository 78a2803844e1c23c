/** Rows of past periods held against the mechanism and what is there already. */
import type { FilingImportRow } from '../../../../contract/filing-sheet.ts'
import { periodNamed } from '../../../../domain/filing/period.ts'
import { scaleOf } from '../../../../domain/filing/rules.ts'
import type { HistoryColumn } from '../../../../domain/filing/sheet.ts'
import { isFilled, sameValue } from '../../../../domain/filing/value.ts'
import { cellText } from '../../../platform/spreadsheet/read-cell.ts'
import type { Present, PresentValue } from '../queries/history.ts'
import { type HistoryFrame, withHistoryWarnings } from './history-warnings.ts'
import { type Fault, faultAt, type Good, judgeText, judgeValue, type RowJudge, written } from './judge.ts'
import { shownValue } from './judge-form.ts'
import type { NamedRow } from './read-sheet.ts'

/** Good rows wait for the last one: what is odd about a value shows beside others, which may stand further down. */
export function historyJudge(frame: HistoryFrame): RowJudge<HistoryColumn> {
  const seen = new Set<string>()
  const good: Good[] = []
  const presentOf = remembered(frame.presentOf)
  return {
    async judge(rows) {
      // A form comes with the codes in place: rows with nothing else are not meant.
      const given = rows.filter((row) =>
        (['period', 'value', 'source'] as const).some((column) => row.at(column).content !== null),
      )
      const present = await presentOf(given.map(periodIn).filter((period) => periodNamed(period) !== null))
      return given.flatMap((row) => {
        const one = judgeRow(row, frame, present, seen)
        seen.add(`${one.period} ${one.code}`)
        if (one.state !== 'good') return [one]
        good.push({ row: one, cell: row.at('value').cell })
        return []
      })
    },
    rest: () => withHistoryWarnings({ ...frame, presentOf }, good),
  }
}

/** Each period is asked for once. */
function remembered(ask: HistoryFrame['presentOf']): HistoryFrame['presentOf'] {
  const asked = new Set<string>()
  const periods = new Map<string, string>()
  const values = new Map<string, PresentValue>()
  return async (wanted) => {
    const fresh = [...new Set(wanted)].filter((period) => !asked.has(period))
    if (fresh.length > 0) {
      const more = await ask(fresh)
      for (const period of fresh) asked.add(period)
      for (const [period, state] of more.periods) periods.set(period, state)
      for (const [key, value] of more.values) values.set(key, value)
    }
    return { periods, values }
  }
}

const periodIn = (row: NamedRow<HistoryColumn>): string =>
  (cellText(row.at('period').content) ?? '').normalize('NFKC').toUpperCase().replaceAll(/\s/g, '')

function judgeRow(
  row: NamedRow<HistoryColumn>,
  { today, fields, rules }: HistoryFrame,
  present: Present,
  seen: ReadonlySet<string>,
): FilingImportRow {
  const [periodAt, codeAt, valueAt] = [row.at('period'), row.at('code'), row.at('value')]
  const period = periodIn(row)
  const code = (cellText(codeAt.content) ?? '').normalize('NFKC').trim()
  const source = judgeText(row.at('source'), 1000)
  const field = fields.get(code)
  const span = periodNamed(period)
  const standing = present.periods.get(period)
  const before = present.values.get(`${period} ${code}`)
  const faults: Fault[] = [...source.faults]
  if (period === '') faults.push(faultAt(periodAt, 'period-missing'))
  else if (!span) faults.push(faultAt(periodAt, 'period-unknown', { written: written(periodAt) }))
  else if (span.to >= today) faults.push(faultAt(periodAt, 'period-not-over', { period, to: span.to }))
  else if (standing !== undefined && standing !== 'closed')
    faults.push(faultAt(periodAt, 'period-being-filed', { period }))
  else if (field && before?.filed) faults.push(faultAt(codeAt, 'already-filed', { period, code }))
  if (code === '') faults.push(faultAt(codeAt, 'code-missing'))
  else if (!field) faults.push(faultAt(codeAt, 'code-unknown', { code }))
  else if (seen.has(`${period} ${code}`)) faults.push(faultAt(codeAt, 'code-repeated', { code, period }))
  const read = field
    ? judgeValue(valueAt, { kind: field.sub.kind, unit: field.sub.unit.zh }, scaleOf(rules, code))
    : { value: { value: null, meaning: null }, faults: [] }
  faults.push(...read.faults)
  if (field && read.faults.length === 0 && !isFilled(read.value))
    faults.push(faultAt(valueAt, 'value-missing'))
  if (source.text === '' && source.faults.length === 0)
    faults.push(faultAt(row.at('source'), 'source-missing'))
  const same =
    before !== undefined &&
    before.accepted !== null &&
    sameValue(before.accepted, read.value) &&
    before.note === source.text
  return {
    number: row.number,
    state: faults.length > 0 ? 'faulty' : same ? 'unchanged' : 'good',
    period,
    code,
    name: field?.sub.name.zh ?? cellText(row.at('name').content) ?? '',
    written: written(valueAt),
    ...read.value,
    reason: '',
    note: source.text,
    before: before === undefined || !isFilled(before) ? '' : shownValue(before),
    faults,
    warnings: [],
  }
}
