/** Forms on their way out: of one filing, and for values of past periods. */
import { Readable } from 'node:stream'
import {
  type FormColumn,
  formColumns,
  formTemplate,
  historyColumns,
  historyTemplate,
} from '../../../../domain/filing/sheet.ts'
import { isEditable } from '../../../../domain/filing/life-cycle.ts'
import type { Value } from '../../../../domain/filing/value.ts'
import type { Download } from '../../../platform/bind.ts'
import { markSheet } from '../../../platform/spreadsheet/template-mark.ts'
import type { Styled, Value as CellValue } from '../../../platform/spreadsheet/workbook.ts'
import { writeWorkbook } from '../../../platform/spreadsheet/write-workbook.ts'
import type { MechanismInForce } from '../../mechanism/index.ts'
import { allFields } from '../fields.ts'
import type { Whole, WholeField } from '../whole.ts'
import { formHeadings, headingIn, historyHeadings, type Language, wordsIn } from './words.ts'

const widths: Readonly<Record<FormColumn, number>> = {
  indicator: 16,
  code: 10,
  name: 24,
  unit: 14,
  better: 10,
  last: 12,
  value: 14,
  reason: 26,
  note: 34,
  definition: 60,
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export async function formFile(whole: Whole, unit: string, language: Language): Promise<Download> {
  const say = wordsIn(language)
  const { period, row } = whole
  const title = `${unit} ${period.name} ${say.form}`
  const bytes = await writeWorkbook([
    {
      name: say.form,
      title,
      note: say.formNote,
      columns: formColumns.map((column) => ({
        heading: headingIn(formHeadings[column], language),
        width: widths[column],
        ...(isInput(column) ? { headingStyle: { fill: 'FFF2CC' } } : {}),
        ...(column === 'code' || column === 'value' ? { style: { format: 'text' as const } } : {}),
      })),
      styles: { locked: { fill: 'EDEDED' } },
      landscape: true,
      frozenColumns: 3,
      rows: whole.fields.map((field) => {
        const editable = isEditable(whole.filing.state, field.state)
        return formColumns.map((column) =>
          styled(cellOf(field, column, language), editable || !isInput(column) ? null : 'locked'),
        )
      }),
    },
    markSheet({
      ...formTemplate,
      more: { filing: row.id, period: period.code, unitId: row.unit_id, unit },
    }),
  ])
  return download(bytes, `${title}.xlsx`)
}

const isInput = (column: FormColumn): boolean =>
  column === 'value' || column === 'reason' || column === 'note'

const styled = (value: CellValue, style: string | null): CellValue | Styled =>
  style === null ? value : { value, style }

function cellOf({ of, row, last, value }: WholeField, column: FormColumn, language: Language): CellValue {
  const say = wordsIn(language)
  const { sub, indicator } = of
  const text = (one: { readonly zh: string; readonly en: string }) => (language === 'en' ? one.en : one.zh)
  const shown = (one: Value): CellValue => (one.meaning === null ? one.value : say[one.meaning])
  switch (column) {
    case 'indicator':
      return language === 'en' ? indicator.nameEn : indicator.name
    case 'code':
      return row.code
    case 'name':
      return text(sub.name)
    case 'unit':
      return text(sub.unit)
    case 'better':
      return say[sub.better]
    case 'last':
      return last === null ? null : shown(last)
    case 'value':
      return shown(value)
    case 'reason':
      return row.reason
    case 'note':
      return row.note
    case 'definition':
      return text(sub.definition)
  }
}

export async function historyFile(mechanism: MechanismInForce, language: Language): Promise<Download> {
  const say = wordsIn(language)
  const bytes = await writeWorkbook([
    {
      name: say.history,
      title: say.history,
      note: say.historyNote,
      columns: historyColumns.map((column) => ({
        heading: headingIn(historyHeadings[column], language),
        width: column === 'source' ? 40 : column === 'name' ? 28 : 14,
        style: { format: 'text' as const },
      })),
      rows: allFields(mechanism).map(({ sub }) => [
        '',
        sub.code,
        language === 'en' ? sub.name.en : sub.name.zh,
        null,
        '',
      ]),
    },
    markSheet(historyTemplate),
  ])
  return download(bytes, `${say.history}.xlsx`)
}

export const download = (bytes: Uint8Array, name: string): Download => ({
  stream: Readable.from([Buffer.from(bytes)], { objectMode: false }),
  name,
  mediaType: xlsx,
  size: bytes.length,
})
