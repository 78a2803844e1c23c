/**
 * Reads a file and judges its rows, in one transaction: another server finds the work taken, and a server that is
 * killed leaves it as it was, to be read again. The import itself is not held: whoever cancels it waits for
 * nobody, and what was judged by then is not kept.
 */
import { buffer } from 'node:stream/consumers'
import { maxImportRows } from '../../../../contract/task-sheet.ts'
import type { Directory, Field } from '../../../../domain/task/import-row.ts'
import {
  type ImportedColumn,
  isImported,
  requiredColumns,
  type SheetColumn,
  sheetTemplate,
} from '../../../../domain/task/sheet.ts'
import type { CellWarning } from '../../../../domain/task/sheet-faults.ts'
import { masked, maskedContact, plain } from '../../../../domain/task/sheet-words.ts'
import { instantOf, type Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import { addressOf, type Range } from '../../../platform/spreadsheet/address.ts'
import { findTable } from '../../../platform/spreadsheet/find-table.ts'
import type { Header } from '../../../platform/spreadsheet/header.ts'
import { openWorkbook } from '../../../platform/spreadsheet/open-workbook.ts'
import { cellDay, cellError, cellText } from '../../../platform/spreadsheet/read-cell.ts'
import { type SheetRow, UnreadableWorkbook } from '../../../platform/spreadsheet/sheet.ts'
import { readMark } from '../../../platform/spreadsheet/template-mark.ts'
import type { TaskDeps } from '../deps.ts'
import { runningByTitle } from '../queries/imports.ts'
import { knownHeadings } from '../sheet/headings.ts'
import {
  claimWork,
  findImport,
  type ImportPatch,
  type ImportStored,
  insertImportRows,
  type NewImportRow,
  removeImportRows,
  settleChecking,
} from '../store/imports.ts'
import { issuingFrame } from '../use-cases/frame.ts'
import type { Frame } from '../use-cases/new-task.ts'
import { callOf } from './caller.ts'
import { openDirectory } from './directory.ts'
import { type Judged, judgeRow } from './judge-row.ts'
import type { Notes } from './shapes.ts'

/** Columns a ledger may have. */
const maxColumns = 200

/** A file without what every row needs. */
class UnusableSheet extends Error {
  readonly reason: string
  readonly facts: Readonly<Record<string, string | number>>

  constructor(reason: string, facts: Readonly<Record<string, string | number>> = {}) {
    super(reason)
    this.reason = reason
    this.facts = facts
  }
}

export async function checkImport(deps: TaskDeps, regionId: string, id: string): Promise<void> {
  const judged = deps.platform.db.transaction().execute(async (tx) => {
    if ((await claimWork(tx, regionId, id)) === undefined) return
    const row = await findImport(tx, regionId, id)
    if (row?.state !== 'checking') return
    try {
      await judgeFile(deps, tx, row)
    } catch (error) {
      const trouble = troubleOf(error)
      if (trouble === null) throw error
      // Rows written before the trouble was met go with it.
      await removeImportRows(tx, row)
      await endChecking(tx, row, {
        state: 'refused',
        trouble: JSON.stringify(trouble),
        finished_at: instantOf(deps.platform),
      })
    }
  })
  await judged.catch((error: unknown) => {
    if (!(error instanceof Over)) throw error
  })
}

/** Cancelled while it was read: the transaction ends, and nothing of it stays. */
class Over extends Error {}

async function endChecking(tx: Tx, row: ImportStored, outcome: ImportPatch): Promise<void> {
  if (!(await settleChecking(tx, row, outcome))) throw new Over()
}

function troubleOf(error: unknown) {
  if (error instanceof UnreadableWorkbook) return { reason: error.fault, facts: error.facts }
  if (error instanceof UnusableSheet) return { reason: error.reason, facts: error.facts }
  if (error instanceof Refused && error.code !== 'internal')
    return { reason: error.reason ?? error.code, facts: error.facts ?? {} }
  return null
}

async function judgeFile(deps: TaskDeps, tx: Tx, row: ImportStored): Promise<void> {
  const call = await callOf(deps, row)
  const frame = await issuingFrame(deps, tx, call)
  const directory = await openDirectory(deps, tx, row.region_id, frame)
  const bytes = await buffer(deps.files.read(row.sha256))
  const kind = row.file_kind === 'csv' ? 'csv' : 'xlsx'
  const workbook = await openWorkbook(bytes, { kind, maxRows: maxImportRows, maxColumns })
  try {
    const mark = await readMark(workbook)
    const table = await findTable(workbook, knownHeadings)
    if (table === null) throw new UnusableSheet('no-headings')
    const { sheet, header } = table
    const missing = requiredColumns.filter((column) => !header.columns.has(column))
    if (missing.length > 0) throw new UnusableSheet('columns-missing', { columns: missing.join(' ') })
    if (header.repeated.length > 0)
      throw new UnusableSheet('column-repeated', {
        cell: header.repeated[0]?.cell ?? '',
        heading: header.repeated[0]?.heading ?? '',
      })
    const merges = await workbook.merges(sheet)
    const tally = newTally()
    for await (const batch of workbook.rows(sheet)) {
      if ((await findImport(tx, row.region_id, row.id))?.state !== 'checking') throw new Over()
      await judgeBatch(deps, tx, { row, frame, directory, header, merges, tally }, batch)
    }
    if (tally.total === 0) throw new UnusableSheet('no-rows')
    const notes: Notes = {
      sheet: workbook.sheets[sheet]?.name ?? '',
      headingRow: header.row,
      notTaken: [...tally.notTaken].map(([, place]) => place),
      unknown: [...header.unknown],
      template:
        mark?.id !== sheetTemplate.id
          ? 'none'
          : mark.version === sheetTemplate.version
            ? 'current'
            : 'other-version',
      units: [...tally.units].map(([unitId, tasks]) => ({ id: unitId, tasks })),
      due: tally.first === null || tally.last === null ? null : { first: tally.first, last: tally.last },
    }
    await endChecking(tx, row, {
      state: 'checked',
      mechanism_id: frame.mechanism.id,
      notes: JSON.stringify(notes),
      rows_total: tally.total,
      rows_good: tally.good,
      rows_faulty: tally.total - tally.good,
      rows_warned: tally.warned,
      tasks_planned: tally.tasks,
    })
  } finally {
    await workbook.close()
  }
}

type Tally = {
  total: number
  good: number
  warned: number
  tasks: number
  first: string | null
  last: string | null
  readonly units: Map<string, number>
  readonly notTaken: Map<SheetColumn, { cell: string; column: SheetColumn }>
  /** Title and unit → the row where they came first. */
  readonly seen: Map<string, number>
}

const newTally = (): Tally => ({
  total: 0,
  good: 0,
  warned: 0,
  tasks: 0,
  first: null,
  last: null,
  units: new Map(),
  notTaken: new Map(),
  seen: new Map(),
})

type Judging = {
  readonly row: ImportStored
  readonly frame: Frame
  readonly directory: Directory
  readonly header: Header<SheetColumn>
  readonly merges: readonly Range[]
  readonly tally: Tally
}

async function judgeBatch(
  deps: TaskDeps,
  tx: Tx,
  judging: Judging,
  batch: readonly SheetRow[],
): Promise<void> {
  const { row, frame, directory, header, tally } = judging
  const rows = batch.filter((sheetRow) => sheetRow.number > header.row && isFilled(sheetRow, header))
  if (tally.total + rows.length > maxImportRows)
    throw new UnusableSheet('too-many-rows', { maxRows: maxImportRows })
  const judged = rows.map((sheetRow) => ({
    sheetRow,
    judged: judgeRow((column) => fieldOf(column, sheetRow, judging), directory, frame),
  }))
  const titles = [...new Set(judged.flatMap((one) => one.judged.given?.title ?? []))]
  const running = await runningByTitle(tx, row.region_id, frame.mechanism.id, titles)
  const runningAs = new Map(running.map(({ title, unit_id, number }) => [keyOf(title, unit_id), number]))
  const stored = judged.map(({ sheetRow, judged: one }) => {
    const warnings = [...one.warnings, ...doubles(one, sheetRow, judging, runningAs)]
    count(tally, one, warnings, sheetRow, header)
    return rowToStore(deps, row, sheetRow, header, one, warnings)
  })
  await insertImportRows(tx, stored)
}

/** Some column that makes a task has something in it: rows with only a serial number are none. */
const isFilled = ({ cells }: SheetRow, header: Header<SheetColumn>): boolean =>
  [...header.columns].some(([column, place]) => isImported(column) && (cells[place] ?? null) !== null)

function fieldOf(column: ImportedColumn, { cells, number }: SheetRow, { header, merges }: Judging): Field {
  const place = header.columns.get(column)
  if (place === undefined) {
    // What has no column is told at the row's title.
    const at = header.columns.get('title') ?? 0
    return { cell: addressOf(at + 1, number), text: null, day: null, error: null, merged: false }
  }
  const cell = cells[place]
  const inside = ({ firstRow, lastRow, firstColumn, lastColumn }: Range) =>
    firstRow <= number && number <= lastRow && firstColumn <= place + 1 && place + 1 <= lastColumn
  return {
    cell: addressOf(place + 1, number),
    text: cellText(cell),
    day: cellDay(cell),
    error: cellError(cell),
    merged: (cell ?? null) === null && merges.some(inside),
  }
}

const keyOf = (title: string, unitId: string): string => `${plain(title)} ${unitId}`

function doubles(
  { given }: Judged,
  sheetRow: SheetRow,
  { header, tally }: Judging,
  runningAs: ReadonlyMap<string, string>,
): readonly CellWarning[] {
  if (given === null) return []
  const cell = addressOf((header.columns.get('title') ?? 0) + 1, sheetRow.number)
  return given.leadUnitIds.flatMap((unitId): CellWarning[] => {
    const key = keyOf(given.title, unitId)
    const before = tally.seen.get(key)
    if (before === undefined) tally.seen.set(key, sheetRow.number)
    const number = runningAs.get(key)
    return [
      ...(before === undefined
        ? []
        : [{ cell, column: 'title' as const, code: 'twice-in-sheet' as const, facts: { row: before } }]),
      ...(number === undefined
        ? []
        : [{ cell, column: 'title' as const, code: 'already-running' as const, facts: { number } }]),
    ]
  })
}

function count(
  tally: Tally,
  { given, plan }: Judged,
  warnings: readonly CellWarning[],
  { cells }: SheetRow,
  header: Header<SheetColumn>,
): void {
  tally.total += 1
  for (const [column, place] of header.columns)
    if (
      !isImported(column) &&
      column !== 'serial' &&
      (cells[place] ?? null) !== null &&
      !tally.notTaken.has(column)
    )
      tally.notTaken.set(column, { cell: addressOf(place + 1, header.row), column })
  if (given === null || plan === null) return
  tally.good += 1
  if (warnings.length > 0) tally.warned += 1
  tally.tasks += given.leadUnitIds.length
  for (const unitId of given.leadUnitIds) tally.units.set(unitId, (tally.units.get(unitId) ?? 0) + 1)
  if (tally.first === null || plan.dueOn < tally.first) tally.first = plan.dueOn
  if (tally.last === null || plan.dueOn > tally.last) tally.last = plan.dueOn
}

function rowToStore(
  { platform }: TaskDeps,
  row: ImportStored,
  { number, cells }: SheetRow,
  header: Header<SheetColumn>,
  { given, plan, faults }: Judged,
  warnings: readonly CellWarning[],
): NewImportRow {
  const kept = [...header.columns].flatMap(([column, place]): [string, string][] => {
    const cell = cells[place]
    const text = cellError(cell) ?? cellText(cell)
    return text === null
      ? []
      : [[column, storable(column === 'liaison' ? maskedContact(text) : masked(text))]]
  })
  const title = given?.title ?? kept.find(([column]) => column === 'title')?.[1] ?? ''
  return {
    region_id: row.region_id,
    import_id: row.id,
    number,
    id: platform.newId(),
    state: given === null ? 'faulty' : 'good',
    cells: JSON.stringify(Object.fromEntries(kept)),
    title: [...title].slice(0, 200).join(''),
    given: given === null ? null : JSON.stringify(given),
    faults: JSON.stringify(faults),
    warnings: JSON.stringify(given === null ? [] : warnings),
    warned: given !== null && warnings.length > 0,
    due_on: plan?.dueOn ?? null,
    due_provisional: plan?.provisional ?? false,
  }
}

/** The database holds no zero character and no half of a pair. */
const storable = (text: string): string => text.toWellFormed().replaceAll('\u0000', '')
