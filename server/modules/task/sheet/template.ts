/** The form for tasks: the ledger's columns, lists to choose from on a hidden sheet, and the mark of the form. */
import {
  isImported,
  requiredColumns,
  type SheetColumn,
  sheetColumns,
  sheetTemplate,
} from '../../../../domain/task/sheet.ts'
import { sources } from '../../../../contract/task.ts'
import { markSheet } from '../../../platform/spreadsheet/template-mark.ts'
import type {
  Choices,
  Column,
  FilledSheet,
  Style,
  Styled,
  Value,
} from '../../../platform/spreadsheet/workbook.ts'
import type { Mechanism } from '../deps.ts'
import type { Words } from './words.ts'

/** Left out of the form: only the platform knows them. */
const formColumns = sheetColumns.filter((column) => column !== 'number' && column !== 'state')

export const widths: Readonly<Record<SheetColumn, number>> = {
  serial: 6,
  title: 38,
  source: 24,
  issuedOn: 12,
  leader: 10,
  leadUnit: 18,
  assistingUnits: 22,
  person: 10,
  liaison: 18,
  due: 13,
  target: 22,
  done: 32,
  progress: 8,
  problems: 24,
  next: 24,
  light: 10,
  closed: 15,
  evidence: 20,
  remark: 16,
  body: 36,
  indicator: 22,
  sourceKind: 12,
  number: 16,
  state: 10,
}

export const columnStyle = (column: SheetColumn): Style => {
  switch (column) {
    case 'due':
    case 'issuedOn':
      return { format: 'day', align: 'center' }
    case 'progress':
      return { format: 'percent-points', align: 'center' }
    case 'serial':
    case 'light':
    case 'closed':
    case 'state':
    case 'number':
      return { align: 'center' }
    default:
      return { format: 'text' }
  }
}

export type FaultyRow = {
  readonly cells: Readonly<Partial<Record<SheetColumn, string>>>
  /** What is wrong, by column; and all of it in one text. */
  readonly wrong: ReadonlyMap<SheetColumn, string>
  readonly summary: string
}

/** An empty form, or one with the rows that were not taken and why. */
export function templateSheets(
  mechanism: Mechanism,
  words: Words,
  faulty?: readonly FaultyRow[],
): readonly FilledSheet[] {
  const lists = [
    mechanism.members.map(({ shortName }) => shortName),
    mechanism.indicators.map(({ code, name }) => `${code} ${name}`),
    sources.map((source) => words.source[source]),
  ]
  const columns = formColumns.map((column) => formColumn(column, words, lists))
  const main: FilledSheet = {
    name: words.template,
    title: faulty === undefined ? words.template : words.faultsTitle,
    note: words.howTo,
    columns:
      faulty === undefined
        ? columns
        : [...columns, { heading: words.faultsHeading, width: 48, headingStyle: { fill: 'F8CBAD' } }],
    styles: { wrong: { fill: 'FCE4D6', colour: 'C00000' } },
    choiceRows: 50_000,
    frozenColumns: 2,
    landscape: true,
    paper: 'a3',
    rows: (faulty ?? []).map((row) => faultyCells(row)),
  }
  const longest = Math.max(...lists.map(({ length }) => length))
  const dictionary: FilledSheet = {
    name: words.dictionary,
    hidden: true,
    columns: [words.heading('leadUnit'), words.heading('indicator'), words.heading('sourceKind')].map(
      (heading) => ({ heading, width: 30 }),
    ),
    rows: Array.from({ length: longest }, (_, index) => lists.map((list) => list[index] ?? null)),
  }
  const mark = markSheet({ ...sheetTemplate, more: { mechanism: mechanism.id } })
  return [main, dictionary, mark]
}

function formColumn(column: SheetColumn, words: Words, lists: readonly (readonly string[])[]): Column {
  const taken = isImported(column)
  const must = requiredColumns.some((required) => required === column)
  const hint = taken ? words.hint[column] : column === 'serial' ? undefined : words.fromWork
  const choices = choicesOf(column, words, lists)
  return {
    heading: must ? `${words.heading(column)} *` : words.heading(column),
    width: widths[column],
    style: columnStyle(column),
    ...(taken || column === 'serial' ? {} : { headingStyle: { fill: 'D9D9D9', colour: '7F7F7F' } }),
    ...(hint === undefined ? {} : { comment: hint }),
    ...(choices === null ? {} : { choices }),
  }
}

function choicesOf(column: SheetColumn, words: Words, lists: readonly (readonly string[])[]): Choices | null {
  const place = { leadUnit: 1, indicator: 2, sourceKind: 3 }
  if (column !== 'leadUnit' && column !== 'indicator' && column !== 'sourceKind') return null
  return {
    sheet: words.dictionary,
    column: place[column],
    count: lists[place[column] - 1]?.length ?? 0,
    // Several units in one cell are in no list; a kind of source always is.
    others: column === 'sourceKind' ? 'refuse' : 'ask',
    message: words.pickFromList,
  }
}

function faultyCells({ cells, wrong, summary }: FaultyRow): (Value | Styled)[] {
  return [
    ...formColumns.map((column): Value | Styled => {
      const value = cells[column] ?? null
      const comment = wrong.get(column)
      return comment === undefined ? value : { value, style: 'wrong', comment }
    }),
    { value: summary, style: 'wrong' },
  ]
}
