/** The forms of filing as spreadsheets: which columns they have, what can be wrong with a row. */
import { valueFaults } from './read-value.ts'

/** Form of one filing. The version counts up when columns change their meaning. */
export const formTemplate = { id: 'liandong-filing', version: 1 } as const
export const historyTemplate = { id: 'liandong-filing-history', version: 1 } as const

export const formColumns = [
  'indicator',
  'code',
  'name',
  'unit',
  'better',
  'last',
  'value',
  'reason',
  'note',
  'definition',
] as const
export type FormColumn = (typeof formColumns)[number]

export const historyColumns = ['period', 'code', 'name', 'value', 'source'] as const
export type HistoryColumn = (typeof historyColumns)[number]

export const sheetFaults = [
  ...valueFaults,
  'cell-error',
  'not-a-value',
  'code-missing',
  'code-unknown',
  'code-repeated',
  'not-in-this-filing',
  'value-locked',
  'value-missing',
  'reason-missing',
  'too-long',
  'text-faulty',
  'period-missing',
  'period-unknown',
  'period-not-over',
  'period-being-filed',
  'already-filed',
  'source-missing',
] as const
export type SheetFault = (typeof sheetFaults)[number]
