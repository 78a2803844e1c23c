/** How sheets of filing are read: a unit's form field by field, values of past periods row by row. */
import type { FilingImportRow } from '../../../../contract/filing-sheet.ts'
import { historyTemplate } from '../../../../domain/filing/sheet.ts'
import { today } from '../../../platform/clock.ts'
import { Refused } from '../../../platform/refused.ts'
import { record } from '../../../platform/road.ts'
import type { Judging, SheetKind } from '../../../platform/sheet-reading/reader.ts'
import type { Header } from '../../../platform/spreadsheet/header.ts'
import type { Workbook } from '../../../platform/spreadsheet/open-workbook.ts'
import { readMark } from '../../../platform/spreadsheet/template-mark.ts'
import type { FilingDeps } from '../deps.ts'
import { allFields } from '../fields.ts'
import { importItem } from '../item.ts'
import { mechanismNow } from '../policy.ts'
import { presentHistory } from '../queries/history.ts'
import { getFiling, listPeriods } from '../store.ts'
import {
  findImport,
  type ImportStored,
  insertRows,
  removeImport,
  removeRows,
  updateImport,
} from '../store/imports.ts'
import { loadWhole, rulesOf } from '../whole.ts'
import type { RowJudge } from './judge.ts'
import { formJudge, insistOwnForm } from './judge-form.ts'
import { historyJudge } from './judge-history.ts'
import { type Notes, notesShape } from './notes.ts'
import { insistTable, namedRows, sheetLimits } from './read-sheet.ts'
import { knownForm, knownHistory } from './words.ts'

export function filingSheets(deps: FilingDeps): SheetKind {
  return {
    name: 'filing',
    limits: sheetLimits,
    async begin(workbook, { regionId, id }) {
      const row = await findImport(deps.platform.db, regionId, id)
      if (!row) throw new Refused('not-found')
      return row.filing_id === null
        ? beginHistory(deps, workbook, row)
        : beginForm(deps, workbook, row, row.filing_id)
    },
    clear: (tx, { regionId, id }) => removeRows(tx, { region_id: regionId, id }),
    forget: (tx, { regionId, id }) => removeImport(tx, { region_id: regionId, id }),
    fail: (tx, { regionId, id }, trouble) =>
      updateImport(
        tx,
        { region_id: regionId, id },
        trouble === null ? { state: 'interrupted' } : { state: 'refused', trouble: JSON.stringify(trouble) },
      ),
  }
}

async function beginForm(
  deps: FilingDeps,
  workbook: Workbook,
  row: ImportStored,
  filingId: string,
): Promise<Judging> {
  const { db } = deps.platform
  const mark = await readMark(workbook)
  const { sheet, header } = await insistTable(workbook, knownForm, ['code', 'value'])
  const { codes } = notesShape.parse(row.notes)
  const filing = await loadWhole(deps, db, await getFiling(db, row.region_id, filingId))
  const whole = {
    ...filing,
    fields: filing.fields.filter((field) => codes === null || codes.includes(field.row.code)),
  }
  const [unit] = await deps.organization.units(db, row.region_id, [whole.row.unit_id])
  const name = unit?.shortName ?? ''
  insistOwnForm(mark, whole, name)
  const notes = { version: whole.row.version, period: whole.period.code, unit: name, codes }
  return judging(deps, row, { sheet, header, notes }, formJudge(whole))
}

async function beginHistory(deps: FilingDeps, workbook: Workbook, row: ImportStored): Promise<Judging> {
  const { db, clock } = deps.platform
  const mark = await readMark(workbook)
  if (mark !== null && mark.id !== historyTemplate.id)
    throw new Refused('refused', { reason: 'not-our-form' })
  const { sheet, header } = await insistTable(workbook, knownHistory, ['period', 'code', 'value'])
  const mechanism = await mechanismNow(deps, db, row.region_id)
  if (!mechanism) throw new Refused('refused', { reason: 'no-mechanism-in-force' })
  const notes = { version: 0, period: null, unit: null, codes: null }
  const judge = historyJudge({
    today: today(clock),
    fields: new Map(allFields(mechanism).map((field) => [field.sub.code, field])),
    rules: rulesOf(mechanism),
    periods: (await listPeriods(db, row.region_id)).map(({ code }) => code),
    presentOf: (periods) => presentHistory(db, row.region_id, periods),
  })
  return judging(deps, row, { sheet, header, notes }, judge)
}

type Begun<Column extends string> = {
  readonly sheet: number
  readonly header: Header<Column>
  readonly notes: Omit<Notes, 'unknown'>
}

const rowsOfStatement = 2000

function judging<Column extends string>(
  deps: FilingDeps,
  row: ImportStored,
  { sheet, header, notes }: Begun<Column>,
  { judge, rest }: RowJudge<Column>,
): Judging {
  const counts = { total: 0, good: 0, faulty: 0, unchanged: 0, warned: 0 }
  const count = (rows: readonly FilingImportRow[]) => {
    for (const { state, warnings } of rows) {
      counts.total += 1
      counts[state] += 1
      if (warnings.length > 0) counts.warned += 1
    }
  }
  return {
    sheet,
    async judge(batch) {
      const rows = await judge(namedRows(batch, header))
      count(rows)
      return (tx) => insertRows(tx, row, rows)
    },
    async finish(tx, by) {
      const rows = await rest()
      count(rows)
      if (counts.total === 0) throw new Refused('refused', { reason: 'no-rows' })
      for (let from = 0; from < rows.length; from += rowsOfStatement)
        await insertRows(tx, row, rows.slice(from, from + rowsOfStatement))
      await updateImport(tx, row, {
        state: 'checked',
        notes: JSON.stringify({ ...notes, unknown: [...header.unknown] } satisfies Notes),
        rows_total: counts.total,
        rows_good: counts.good,
        rows_faulty: counts.faulty,
        rows_unchanged: counts.unchanged,
        rows_warned: counts.warned,
      })
      await record(deps.platform, tx, by, {
        item: importItem(row),
        type: 'filing.import-checked',
        data: { name: row.file_name, sha256: row.sha256, rows: counts.total, good: counts.good },
      })
    },
  }
}
