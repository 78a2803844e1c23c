/** A methodology and a table of values from files, scored: what `score` and `conformance` share. */
import { readFile } from 'node:fs/promises'
import type { Fault } from '../domain/mechanism/fault.ts'
import type { Methodology } from '../domain/scoring/methodology.ts'
import { type Place, readTable, scoreTable, type TableFault } from '../domain/scoring/table.ts'
import { readMethodology } from '../server/modules/mechanism/index.ts'
import { rowsOfCsv } from '../server/platform/spreadsheet/csv.ts'
import { faultText, type Language } from './fault-text.ts'

export type Scored = {
  readonly methodology: Methodology
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly places: readonly Place[]
  /** A row for each place, in the order of {@link nodesOf}. */
  readonly scores: readonly Float64Array[]
  readonly faults: readonly TableFault[]
}

export type ScoredReading =
  | { readonly ok: true; readonly scored: Scored }
  | { readonly ok: false; readonly faults: readonly string[] }

export async function scoredTable(
  methodologyPath: string,
  valuesPath: string,
  language: Language,
): Promise<ScoredReading> {
  const reading = await readMethodology(methodologyPath)
  if (!reading.ok)
    return { ok: false, faults: reading.faults.map((fault) => tellFault(methodologyPath, fault, language)) }
  const { methodology } = reading
  const bytes = await readFile(valuesPath).catch(() => null)
  if (bytes === null) return { ok: false, faults: [`${valuesPath}: ${words.unreadable[language]}`] }
  const [header = [], ...rows] = rowsOfCsv(bytes)
    .map(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? cell.trim() : '')))
    .filter((cells) => cells.some((cell) => cell !== ''))
  const { table, faults } = readTable(methodology, header, rows)
  const { scores } = scoreTable(methodology, table)
  return { ok: true, scored: { methodology, header, rows, places: table.places, scores, faults } }
}

const tellFault = (path: string, { line, column, code, facts }: Fault, language: Language): string =>
  `${[path, line, ...(column === undefined ? [] : [column])].join(':')}: ${faultText(code, facts, language)}`

const words = {
  unreadable: { zh: '文件不存在或无法读取', en: 'no such file, or it cannot be read' },
  columnMissing: { zh: '缺少列', en: 'the column is missing' },
  placeTwice: { zh: '同一期出现两次', en: 'twice in the same period' },
  placeUnnamed: { zh: '没有写是哪里', en: 'no place is named' },
  siteMissing: { zh: '缺少组成部分', en: 'is not in the table, and is a part of' },
  notANumber: { zh: '不是数字', en: 'not a number' },
} as const

export function tableFaultText(path: string, fault: TableFault, language: Language): string {
  switch (fault.code) {
    case 'column-missing':
      return `${path}: ${words.columnMissing[language]} “${fault.column}”`
    case 'place-twice':
      return `${path}:${fault.line}: ${fault.id} ${fault.period} ${words.placeTwice[language]}`
    case 'place-unnamed':
      return `${path}:${fault.line}: ${words.placeUnnamed[language]}`
    case 'site-missing':
      return language === 'zh'
        ? `${path}:${fault.line}: ${fault.id} ${fault.period} ${words.siteMissing.zh} ${fault.site}`
        : `${path}:${fault.line}: ${fault.site} ${words.siteMissing.en} ${fault.id} ${fault.period}`
    case 'not-a-number':
      return `${path}:${fault.line}: “${fault.column}” ${words.notANumber[language]}: ${fault.text.slice(0, 60)}`
  }
}
