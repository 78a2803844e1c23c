/** What is to be noticed about past values, held against the period before and each other as in a form. */
import { setImmediate as afterOthers } from 'node:timers/promises'
import type { FilingImportRow } from '../../../../contract/filing-sheet.ts'
import type { Finding } from '../../../../domain/filing/findings.ts'
import { periodNamed } from '../../../../domain/filing/period.ts'
import { type FilingRules, findingsOf } from '../../../../domain/filing/rules.ts'
import { nothing, type Value } from '../../../../domain/filing/value.ts'
import type { Day } from '../../../../domain/kernel.ts'
import type { FieldOf } from '../fields.ts'
import type { Present } from '../queries/history.ts'
import type { Good } from './judge.ts'

export type HistoryFrame = {
  readonly today: Day
  readonly fields: ReadonlyMap<string, FieldOf>
  readonly rules: FilingRules
  /** Codes of the periods there are. */
  readonly periods: readonly string[]
  /** What is there of these periods. */
  readonly presentOf: (periods: readonly string[]) => Promise<Present>
}

export async function withHistoryWarnings(
  { fields, rules, periods: known, presentOf }: HistoryFrame,
  good: readonly Good[],
): Promise<readonly FilingImportRow[]> {
  const byPeriod = Map.groupBy(good, ({ row }) => row.period)
  const before = periodsBefore([...new Set([...known, ...byPeriod.keys()])])
  const { values } = await presentOf(
    [...byPeriod.keys()].flatMap((period) => [period, before.get(period) ?? period]),
  )
  const given = new Map(good.map(({ row }) => [`${row.period} ${row.code}`, row]))
  const valueIn = (period: string, code: string): Value => {
    const key = `${period} ${code}`
    const { value, meaning } = given.get(key) ?? values.get(key)?.accepted ?? nothing
    return { value, meaning }
  }
  const judged: FilingImportRow[] = []
  for (const [period, rows] of byPeriod) {
    const last = before.get(period)
    const found = findingsOf(
      [...fields.values()].map(({ sub, indicator }) => ({
        code: sub.code,
        indicator: indicator.code,
        kind: sub.kind,
        unit: sub.unit.zh,
        ...valueIn(period, sub.code),
        last: last === undefined ? null : valueIn(last, sub.code),
        measured: [],
        evidence: 0,
      })),
      // Of past values the source is told in words.
      { ...rules, evidence: null },
    )
    judged.push(...rows.map((one) => withWarnings(one, found.get(one.row.code) ?? [])))
    await afterOthers()
  }
  return judged.toSorted((one, other) => one.number - other.number)
}

const withWarnings = ({ row, cell }: Good, found: readonly Finding[]): FilingImportRow => ({
  ...row,
  warnings: found.map(({ code, facts }) => ({ cell, code, facts: { ...facts } })),
})

/** The period of the same kind before each. */
function periodsBefore(codes: readonly string[]): ReadonlyMap<string, string> {
  const named = codes.flatMap((code) => {
    const period = periodNamed(code)
    return period ? [{ code, period }] : []
  })
  return new Map(
    [...Map.groupBy(named, ({ period }) => period.kind).values()].flatMap((of) => {
      const inOrder = of.toSorted((one, other) => (one.period.from < other.period.from ? -1 : 1))
      return inOrder.flatMap(({ code }, index): [string, string][] => {
        const last = inOrder[index - 1]
        return last === undefined ? [] : [[code, last.code]]
      })
    }),
  )
}
