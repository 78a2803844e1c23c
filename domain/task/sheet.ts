/**
 * The columns of the ledger as offices keep it in spreadsheets (台账), in the order people expect; behind them
 * what the platform adds. Templates, imports and exports share them.
 */

export const ledgerColumns = [
  'serial',
  'title',
  'source',
  'issuedOn',
  'leader',
  'leadUnit',
  'assistingUnits',
  'person',
  'liaison',
  'due',
  'target',
  'done',
  'progress',
  'problems',
  'next',
  'light',
  'closed',
  'evidence',
  'remark',
] as const

/** What the platform knows beside the ledger's own columns. */
export const ownColumns = ['body', 'indicator', 'sourceKind', 'number', 'state'] as const

export const sheetColumns = [...ledgerColumns, ...ownColumns] as const
export type SheetColumn = (typeof sheetColumns)[number]

/** What a task is made from. The rest of the ledger comes from the work itself and is not taken from a file. */
export const importedColumns = [
  'title',
  'source',
  'issuedOn',
  'leader',
  'leadUnit',
  'assistingUnits',
  'person',
  'liaison',
  'due',
  'target',
  'remark',
  'body',
  'indicator',
  'sourceKind',
] as const satisfies readonly SheetColumn[]
export type ImportedColumn = (typeof importedColumns)[number]

export const isImported = (column: SheetColumn): column is ImportedColumn =>
  importedColumns.some((imported) => imported === column)

/** Without these no row can become a task. */
export const requiredColumns = ['title', 'leadUnit', 'due'] as const satisfies readonly ImportedColumn[]

/** The form handed out; a file of another version is read by its headings and told so. */
export const sheetTemplate = { id: 'task-ledger', version: 1 } as const
