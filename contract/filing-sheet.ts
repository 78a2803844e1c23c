/** Filings as spreadsheets: the form of a unit out and in; values of past periods in. */
import { z } from 'zod'
import { sheetFaults } from '../domain/filing/sheet.ts'
import { valueMeanings } from '../domain/filing/value.ts'
import { sheetStates } from '../domain/sheet/life-cycle.ts'
import { findingCodes } from '../domain/filing/findings.ts'
import { periodCode } from './filing.ts'
import { route } from './route.ts'
import { sheetProgress, sheetTrouble } from './sheet-reading.ts'
import { id, idParams, instant, page, pageSize } from './text.ts'

const language = z.enum(['zh-CN', 'en']).default('zh-CN')
const facts = z.record(z.string(), z.union([z.string(), z.number()]))

/**
 * Rows of values in one file. A form has some hundred and never more good ones; whatever else somebody sends is
 * told row by row all the same.
 */
export const maxFilingRows = 100_000

const told = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.object({ cell: z.string(), code: z.enum(codes), facts })

export const filingImport = z
  .object({
    id,
    kind: z.enum(['form', 'history']),
    state: z.enum(sheetStates),
    fileName: z.string(),
    uploadedAt: instant,
    uploadedBy: z.string(),
    /** Of a form: the filing it belongs to. */
    filingId: id.nullable(),
    period: periodCode.nullable(),
    unit: z.string().nullable(),
    /** While it is checked. */
    progress: sheetProgress.nullable(),
    trouble: sheetTrouble.nullable(),
    rows: z.object({ total: z.int(), good: z.int(), faulty: z.int(), warned: z.int(), unchanged: z.int() }),
    /** Headings nobody knows. */
    unknown: z.array(z.object({ cell: z.string(), heading: z.string() })),
  })
  .meta({ id: 'FilingImport' })
export type FilingImport = z.infer<typeof filingImport>

export const filingImportRow = z
  .object({
    number: z.int(),
    state: z.enum(['good', 'unchanged', 'faulty']),
    period: z.string(),
    code: z.string(),
    name: z.string(),
    /** As it stands in the file. */
    written: z.string(),
    value: z.number().nullable(),
    meaning: z.enum(valueMeanings).nullable(),
    reason: z.string(),
    note: z.string(),
    /** What it would replace. */
    before: z.string(),
    faults: z.array(told(sheetFaults)),
    warnings: z.array(told(findingCodes)),
  })
  .meta({ id: 'FilingImportRow' })
export type FilingImportRow = z.infer<typeof filingImportRow>

const errors = ['bad-input', 'not-signed-in', 'forbidden', 'not-found', 'refused'] as const

export const filingSheetRoutes = {
  template: route({
    id: 'filing.template',
    summary:
      'The form of a filing as a spreadsheet, with definitions, last values and what is filled already',
    method: 'GET',
    url: '/api/filings/:id/template',
    access: { verb: 'filing.fill' },
    params: idParams,
    query: z.strictObject({ language }),
    response: 'file',
    errors,
  }),
  upload: route({
    id: 'filing.upload-form',
    summary:
      'Send a filled form; it is judged field by field, at once or, where it is long, while its status tells how far',
    method: 'POST',
    url: '/api/filings/:id/import',
    access: { verb: 'filing.fill' },
    params: idParams,
    upload: true,
    response: z.object({ id }),
    errors: [...errors, 'too-large', 'file-not-allowed'],
  }),
  historyTemplate: route({
    id: 'filing.history-template',
    summary: 'The form for values of past periods: period, code, value, source',
    method: 'GET',
    url: '/api/filing/history-template',
    access: { verb: 'period.manage' },
    query: z.strictObject({ language }),
    response: 'file',
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'refused'],
  }),
  uploadHistory: route({
    id: 'filing.upload-history',
    summary:
      'Send values of past periods (.xlsx or .csv); judged row by row like a form, nothing is stored until confirmed',
    method: 'POST',
    url: '/api/filing/history',
    access: { verb: 'period.manage' },
    upload: true,
    response: z.object({ id }),
    errors: [...errors, 'too-large', 'file-not-allowed'],
  }),
  imports: route({
    id: 'filing.imports',
    summary:
      'Files the reader sent for a filing, or of past periods, in thirty days and has not settled, newest first',
    method: 'GET',
    url: '/api/filing/imports',
    access: { verb: 'filing.view' },
    query: z.strictObject({ filingId: id.optional() }),
    response: z.object({ imports: z.array(filingImport) }),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
  import: route({
    id: 'filing.import',
    summary: 'One file that was sent: whose it is, how far it is read, how many rows are good',
    method: 'GET',
    url: '/api/filing/imports/:id',
    access: { verb: 'filing.view' },
    params: idParams,
    response: filingImport,
    errors: ['not-signed-in', 'forbidden', 'not-found'],
  }),
  rows: route({
    id: 'filing.import-rows',
    summary: 'Its rows with their faults by cell address',
    method: 'GET',
    url: '/api/filing/imports/:id/rows',
    access: { verb: 'filing.view' },
    params: idParams,
    query: z.strictObject({
      show: z.enum(['all', 'good', 'unchanged', 'faulty', 'warned']).default('all'),
      page,
      size: pageSize,
    }),
    response: z.object({ rows: z.array(filingImportRow), total: z.int() }),
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'not-found'],
  }),
  faults: route({
    id: 'filing.import-faults',
    summary: 'The faulty rows as a form with a column that says what is wrong',
    method: 'GET',
    url: '/api/filing/imports/:id/faults',
    access: { verb: 'filing.view' },
    params: idParams,
    query: z.strictObject({ language }),
    response: 'file',
    errors,
  }),
  confirm: route({
    id: 'filing.confirm-import',
    summary: 'Take the good rows: into the form as a draft, or as accepted values of past periods',
    method: 'POST',
    url: '/api/filing/imports/:id/confirm',
    access: { verb: 'filing.view' },
    params: idParams,
    body: z.strictObject({}),
    response: z.object({ id, taken: z.int() }),
    errors: [...errors, 'version-changed'],
  }),
  cancel: route({
    id: 'filing.cancel-import',
    summary: 'Leave a file unused, also while it is being read',
    method: 'POST',
    url: '/api/filing/imports/:id/cancel',
    access: { verb: 'filing.view' },
    params: idParams,
    body: z.strictObject({}),
    response: z.object({ id }),
    errors,
  }),
}
