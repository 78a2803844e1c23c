/** Forms on their way out: empty, or with the rows that were not taken. */
import { Readable } from 'node:stream'
import type { Download } from '../../../platform/bind.ts'
import { Refused } from '../../../platform/refused.ts'
import { writeWorkbook } from '../../../platform/spreadsheet/write-workbook.ts'
import { type SheetColumn, sheetColumns } from '../../../../domain/task/sheet.ts'
import type { CellFault } from '../../../../domain/task/sheet-faults.ts'
import { today } from '../../../platform/clock.ts'
import type { TaskDeps } from '../deps.ts'
import { faultyRows } from '../queries/imports.ts'
import { type FaultyRow, templateSheets } from '../sheet/template.ts'
import { type Language, type Words, wordsIn } from '../sheet/words.ts'
import type { ImportStored } from '../store/imports.ts'
import { xlsxType } from '../use-cases/export.ts'
import { cellsShape } from './shapes.ts'

/** More than this in one file nobody mends by hand. */
const maxFaultyRows = 5000

export async function templateFile(deps: TaskDeps, regionId: string, language: Language): Promise<Download> {
  const words = wordsIn(language)
  const mechanism = await mechanismOf(deps, regionId)
  return download(await writeWorkbook(templateSheets(mechanism, words)), `${words.template}.xlsx`)
}

export async function faultsFile(deps: TaskDeps, row: ImportStored, language: Language): Promise<Download> {
  const words = wordsIn(language)
  const mechanism = await mechanismOf(deps, row.region_id)
  const faulty: FaultyRow[] = []
  for await (const batch of faultyRows(deps.platform.db, row.region_id, row.id)) {
    faulty.push(...batch.map(({ cells, faults }) => faultyRow(cellsShape.parse(cells), faults, words)))
    if (faulty.length >= maxFaultyRows) break
  }
  const bytes = await writeWorkbook(templateSheets(mechanism, words, faulty.slice(0, maxFaultyRows)))
  return download(bytes, `${words.faultsTitle}-${row.file_name.replace(/\.\w+$/, '')}.xlsx`)
}

/** Addresses are those of the file that was sent: the words say which row it was. */
function faultyRow(
  cells: Readonly<Record<string, string>>,
  faults: readonly CellFault[],
  words: Words,
): FaultyRow {
  const said = faults.map(({ cell, column, code, facts }) => ({
    column,
    text: words.fault[code](facts),
    cell,
  }))
  return {
    cells: Object.fromEntries(
      sheetColumns.flatMap((column) => (cells[column] === undefined ? [] : [[column, cells[column]]])),
    ),
    wrong: new Map(
      [...Map.groupBy(said, ({ column }) => column)].map(([column, of]): [SheetColumn, string] => [
        column,
        of.map(({ text }) => text).join('\n'),
      ]),
    ),
    summary: said.map(({ cell, text }) => words.inOriginal(cell, text)).join('\n'),
  }
}

async function mechanismOf(deps: TaskDeps, regionId: string) {
  const mechanism = await deps.mechanisms.inForce(deps.platform.db, regionId, today(deps.platform.clock))
  if (!mechanism) throw new Refused('refused', { reason: 'no-mechanism-in-force' })
  return mechanism
}

const download = (bytes: Uint8Array, name: string): Download => ({
  stream: Readable.from([Buffer.from(bytes)], { objectMode: false }),
  name,
  mediaType: xlsxType,
  size: bytes.length,
})
