/** A file of the province's bulletin → columns and rows with their faults at their cells. Nothing is kept here. */
import {
  type BulletinColumn,
  type BulletinFault,
  type BulletinWarning,
  headingsOf,
  readCell,
} from '../../../domain/scoring/bulletin.ts'
import type { placeFinder } from '../../../domain/scoring/bulletin-place.ts'
import { leavesOf, type Methodology, nodesOf } from '../../../domain/scoring/methodology.ts'
import { Refused } from '../../platform/refused.ts'
import { addressOf } from '../../platform/spreadsheet/address.ts'
import { findTable } from '../../platform/spreadsheet/find-table.ts'
import { type Header, normalHeading } from '../../platform/spreadsheet/header.ts'
import type { Workbook } from '../../platform/spreadsheet/open-workbook.ts'
import { cellError, cellText } from '../../platform/spreadsheet/read-cell.ts'
import type { Cell, SheetRow } from '../../platform/spreadsheet/sheet.ts'
import { readMark } from '../../platform/spreadsheet/template-mark.ts'
import type { Line, Reading } from './store/bulletins.ts'

/** As many as a sheet of filing has; all the counties of the country are 2,844. */
export const bulletinLimits = { maxRows: 100_000, maxColumns: 500 } as const
const maxFaultsOfRow = 50

export const bulletinForm = { id: 'scoring-bulletin', version: 1 } as const

/** Headings of the two columns that say which place a row is. */
const placeHeadings: Readonly<Record<'place-code' | 'place-name', readonly string[]>> = {
  'place-code': ['行政区划代码', '区划代码', '代码', 'code', 'region code'],
  'place-name': [
    '县（市、区）',
    '县(市、区)',
    '县市区',
    '县区',
    '县',
    '地市',
    '地区',
    '名称',
    'county',
    'place',
    'name',
  ],
}

/** The period a form of ours was made for; null where the file is none. */
export async function formPeriodOf(workbook: Workbook): Promise<string | null> {
  const mark = await readMark(workbook)
  return mark?.id === bulletinForm.id ? (mark.more?.['period'] ?? null) : null
}

type PlaceOf = ReturnType<typeof placeFinder>

export type BulletinJudge = {
  readonly sheet: number
  readonly judge: (rows: readonly SheetRow[]) => readonly Line[]
  /** What was found in the rows judged so far. */
  readonly reading: () => Omit<Reading, 'formPeriod' | 'sentFor' | 'scoringHash'>
}

/** @throws Refused for what is no bulletin */
export async function bulletinJudge(
  workbook: Workbook,
  methodology: Methodology,
  placeOf: PlaceOf,
): Promise<BulletinJudge> {
  const { known, columnOf } = knownHeadings(methodology)
  const table = await findTable(
    workbook,
    known,
    ({ columns }) => columns.has('place-code') || columns.has('place-name'),
  )
  if (table === null) throw new Refused('file-not-allowed', { reason: 'no-header' })
  const { sheet, header, headings } = table
  const nameOf = new Map(nodesOf(methodology.tree).map(({ code, name }): [string, string] => [code, name.zh]))
  const columns = [...header.columns].flatMap(([key, at]) => {
    const column = columnOf.get(key)
    if (!column) return []
    const cell = addressOf(at + 1, header.row)
    return [
      { ...column, at, cell, heading: cellText(headings[at]) ?? '', name: nameOf.get(column.code) ?? '' },
    ]
  })
  if (columns.length === 0) throw new Refused('file-not-allowed', { reason: 'columns-missing' })
  const repeated = header.repeated[0]
  if (repeated)
    throw new Refused('file-not-allowed', {
      reason: 'column-repeated',
      facts: { cell: repeated.cell, heading: repeated.heading },
    })
  const judge = rowJudge(methodology, placeOf, header, columns)
  const counts = { total: 0, good: 0, faulty: 0, warned: 0 }
  return {
    sheet,
    judge(rows) {
      const lines = rows.filter(({ number }) => number > header.row).flatMap((row) => judge(row) ?? [])
      for (const { state, warnings } of lines) {
        counts.total += 1
        counts[state] += 1
        if (warnings.length > 0) counts.warned += 1
      }
      return lines
    },
    reading: () => ({
      sheet: workbook.sheets[sheet]?.name ?? '',
      columns: columns.map(({ at: _, ...column }) => column),
      unknown: [...header.unknown],
      rows: { ...counts },
    }),
  }
}

/** Headings of a methodology's columns and of the two that say which place a row is. */
function knownHeadings(methodology: Methodology) {
  const known = new Map<string, string>()
  const columnOf = new Map<string, BulletinColumn>()
  for (const [heading, column] of headingsOf(methodology)) {
    const key = `${column.as} ${column.code}`
    known.set(normalHeading(heading), key)
    columnOf.set(key, column)
  }
  for (const [key, names] of Object.entries(placeHeadings))
    for (const name of names) known.set(normalHeading(name), key)
  return { known, columnOf }
}

type Column = BulletinColumn & { readonly at: number }

function rowJudge(
  methodology: Methodology,
  placeOf: PlaceOf,
  header: Header<string>,
  columns: readonly Column[],
): (row: SheetRow) => Line | null {
  const leafOf = new Map(leavesOf(methodology.tree).map((leaf) => [leaf.code, leaf]))
  const seen = new Map<string, number>()
  const codeAt = header.columns.get('place-code')
  const nameAt = header.columns.get('place-name')
  return ({ number, cells }) => {
    const at = (index: number | undefined): Cell | undefined =>
      index === undefined ? undefined : cells[index]
    if (cells.every((cell) => (cellText(cell) ?? '') === '' && cellError(cell) === null)) return null
    const faults: Line['faults'] = []
    const warnings: Line['warnings'] = []
    const blame = (cell: string, code: BulletinFault, facts: Record<string, string | number> = {}) => {
      if (faults.length < maxFaultsOfRow) faults.push({ cell, code, facts })
    }
    const warn = (cell: string, code: BulletinWarning) => warnings.push({ cell, code, facts: {} })
    const placeCell = addressOf((codeAt ?? nameAt ?? 0) + 1, number)
    const place = placeOf(cellText(at(codeAt)) ?? '', cellText(at(nameAt)) ?? '')
    if (place.fault !== null) blame(placeCell, place.fault, place.facts)
    else if (place.code === null) warn(placeCell, 'place-without-code')
    const key = place.code ?? place.name
    const before = seen.get(key)
    if (place.fault === null && before !== undefined) blame(placeCell, 'place-twice', { line: before })
    seen.set(key, before ?? number)
    const read = columns.flatMap(({ code, as, at: index }): Line['cells'] => {
      const cell = addressOf(index + 1, number)
      const broken = cellError(cells[index])
      if (broken !== null) {
        blame(cell, 'formula-error', { error: broken })
        return []
      }
      const reading = readCell(cellText(cells[index]) ?? '', as, leafOf.get(code) ?? null, methodology.texts)
      if (reading === null) return []
      if (!reading.ok) {
        blame(cell, reading.code, reading.facts)
        return []
      }
      for (const warning of reading.warnings) warn(cell, warning)
      return [{ code, as, value: reading.value, meaning: reading.meaning }]
    })
    if (faults.length === 0 && read.length === 0) blame(placeCell, 'nothing-in-row')
    return {
      line: number,
      state: faults.length === 0 ? 'good' : 'faulty',
      code: place.code,
      name: place.name,
      cells: read,
      faults,
      warnings,
    }
  }
}
