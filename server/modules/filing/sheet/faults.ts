/** The rows that would not be taken, as the form they came in, with a column that says what is wrong with each. */
import { type FilingImportRow, filingImportRow } from '../../../../contract/filing-sheet.ts'
import { formTemplate, historyTemplate } from '../../../../domain/filing/sheet.ts'
import type { Download } from '../../../platform/bind.ts'
import { markSheet } from '../../../platform/spreadsheet/template-mark.ts'
import type { Value } from '../../../platform/spreadsheet/workbook.ts'
import { writeWorkbook } from '../../../platform/spreadsheet/write-workbook.ts'
import type { FilingDeps } from '../deps.ts'
import { getFiling } from '../store.ts'
import { type ImportStored, pageOfRows } from '../store/imports.ts'
import { faultWordsIn } from './fault-words.ts'
import { download } from './forms.ts'
import { notesShape } from './notes.ts'
import { formHeadings, headingIn, historyHeadings, type Language, wordsIn } from './words.ts'

/** More than this in one file nobody mends by hand. */
const maxFaultyRows = 5000

export async function faultsFile(
  { platform: { db } }: FilingDeps,
  row: ImportStored,
  language: Language,
): Promise<Download> {
  const { rows } = await pageOfRows(db, row, { show: 'faulty', page: 1, size: maxFaultyRows })
  const faulty = rows.map((one) => filingImportRow.parse(one))
  const say = wordsIn(language)
  const { title, columns } = row.filing_id === null ? historyColumns(language) : formColumns(language)
  const bytes = await writeWorkbook([
    {
      name: title,
      title: `${title}（${say.notTaken}）`,
      columns: [
        ...columns.map(({ heading, width }) => ({ heading, width, style: { format: 'text' as const } })),
        { heading: say.wrong, width: 48, headingStyle: { fill: 'F8CBAD' } },
      ],
      landscape: true,
      rows: faulty.map((one) => [...columns.map(({ cell }) => cell(one)), wrongIn(one, language)]),
    },
    markSheet(row.filing_id === null ? historyTemplate : await formMark(db, row, row.filing_id)),
  ])
  return download(bytes, `${say.notTaken}-${row.file_name.replace(/\.\w+$/, '')}.xlsx`)
}

type Column = {
  readonly heading: string
  readonly width: number
  readonly cell: (row: FilingImportRow) => Value
}

function formColumns(language: Language): { readonly title: string; readonly columns: readonly Column[] } {
  const heading = (column: 'code' | 'name' | 'value' | 'reason' | 'note') =>
    headingIn(formHeadings[column], language)
  return {
    title: wordsIn(language).form,
    columns: [
      { heading: heading('code'), width: 10, cell: ({ code }) => code },
      { heading: heading('name'), width: 24, cell: ({ name }) => name },
      { heading: heading('value'), width: 14, cell: ({ written }) => written },
      { heading: heading('reason'), width: 26, cell: ({ reason }) => reason },
      { heading: heading('note'), width: 34, cell: ({ note }) => note },
    ],
  }
}

function historyColumns(language: Language): { readonly title: string; readonly columns: readonly Column[] } {
  const heading = (column: 'period' | 'code' | 'name' | 'value' | 'source') =>
    headingIn(historyHeadings[column], language)
  return {
    title: wordsIn(language).history,
    columns: [
      { heading: heading('period'), width: 12, cell: ({ period }) => period },
      { heading: heading('code'), width: 10, cell: ({ code }) => code },
      { heading: heading('name'), width: 28, cell: ({ name }) => name },
      { heading: heading('value'), width: 14, cell: ({ written }) => written },
      { heading: heading('source'), width: 40, cell: ({ note }) => note },
    ],
  }
}

/** Addresses are those of the file that was sent: the words say which cell it was. */
function wrongIn({ faults }: FilingImportRow, language: Language): string {
  const words = faultWordsIn(language)
  return faults
    .map(({ cell, code, facts }) => wordsIn(language).inOriginal(cell, words[code](facts)))
    .join('\n')
}

/** So that what is put right can be sent as it is. */
async function formMark(db: FilingDeps['platform']['db'], row: ImportStored, filingId: string) {
  const { period, unit } = notesShape.parse(row.notes)
  const { unit_id: unitId } = await getFiling(db, row.region_id, filingId)
  return { ...formTemplate, more: { filing: filingId, period: period ?? '', unitId, unit: unit ?? '' } }
}
