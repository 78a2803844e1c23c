/** Tasks in and out as spreadsheets: template, import with preview, export of every view of the ledger. */
import { z } from 'zod'
import { rowFaults, rowWarnings } from '../domain/task/sheet-faults.ts'
import { importedColumns, sheetColumns } from '../domain/task/sheet.ts'
import { importStates } from '../domain/task/import.ts'
import { route } from './route.ts'
import { taskFilter } from './task.ts'
import { day, id, idParams, instant, page, pageSize } from './text.ts'

/** Words inside a file the server writes; pages speak for themselves. */
const language = z.enum(['zh-CN', 'en']).default('zh-CN')

const facts = z.record(z.string(), z.union([z.string(), z.number()]))
const fault = z.object({ cell: z.string(), column: z.enum(importedColumns), code: z.enum(rowFaults), facts })
const warning = z.object({
  cell: z.string(),
  column: z.enum(importedColumns),
  code: z.enum(rowWarnings),
  facts,
})

/** At most this many rows of tasks in one file. */
export const maxImportRows = 50_000
export const maxExportIds = 200

export const taskImport = z
  .object({
    id,
    state: z.enum(importStates),
    fileName: z.string(),
    uploadedAt: instant,
    uploadedBy: z.string(),
    /** `file-not-allowed` reason or refusal of the rules, where it was refused or stopped. */
    trouble: z.object({ reason: z.string(), facts }).nullable(),
    /** How the good rows were confirmed. */
    as: z.enum(['draft', 'issue']).nullable(),
    rows: z.object({ total: z.int(), good: z.int(), faulty: z.int(), warned: z.int(), created: z.int() }),
    /** Tasks the good rows make: a row with three lead units makes three. */
    tasks: z.object({ planned: z.int(), created: z.int() }),
    units: z.array(z.object({ unit: z.string(), tasks: z.int() })),
    due: z.object({ first: day, last: day }).nullable(),
    notes: z.object({
      sheet: z.string(),
      headingRow: z.int(),
      /** Columns with content that is not taken: it comes from the work itself. */
      notTaken: z.array(z.object({ cell: z.string(), column: z.enum(sheetColumns) })),
      unknown: z.array(z.object({ cell: z.string(), heading: z.string() })),
      /** The file is no template of ours, or one of another version. */
      template: z.enum(['current', 'other-version', 'none']),
    }),
    numbers: z.object({ first: z.string(), last: z.string() }).nullable(),
  })
  .meta({ id: 'TaskImport' })
export type TaskImport = z.infer<typeof taskImport>

export const importRow = z
  .object({
    number: z.int(),
    state: z.enum(['good', 'faulty', 'created']),
    title: z.string(),
    units: z.array(z.string()),
    assistingUnits: z.array(z.string()),
    indicator: z.string().nullable(),
    due: z.object({ on: day, rule: z.string(), provisional: z.boolean() }).nullable(),
    faults: z.array(fault),
    warnings: z.array(warning),
    tasks: z.array(z.object({ id, number: z.string() })),
  })
  .meta({ id: 'TaskImportRow' })
export type TaskImportRow = z.infer<typeof importRow>

const errors = ['bad-input', 'not-signed-in', 'forbidden', 'not-found', 'refused'] as const

export const taskSheetRoutes = {
  template: route({
    id: 'task.import-template',
    summary: 'The form to fill in: the columns of the ledger with lists of units, indicators and sources',
    method: 'GET',
    url: '/api/tasks/import-template',
    access: { verb: 'task.issue' },
    query: z.strictObject({ language }),
    response: 'file',
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'refused'],
  }),
  upload: route({
    id: 'task.import',
    summary: 'Send a filled form (.xlsx or .csv); it is read and judged row by row, no task is made',
    method: 'POST',
    url: '/api/tasks/imports',
    access: { verb: 'task.issue' },
    upload: true,
    response: z.object({ id }),
    errors: [...errors, 'too-large', 'file-not-allowed'],
  }),
  list: route({
    id: 'task.imports',
    summary: 'Files the reader has sent in the last thirty days, newest first',
    method: 'GET',
    url: '/api/tasks/imports',
    access: { verb: 'task.issue' },
    response: z.object({
      imports: z.array(
        taskImport.pick({ id: true, state: true, fileName: true, uploadedAt: true, rows: true, tasks: true }),
      ),
    }),
    errors: ['not-signed-in', 'forbidden'],
  }),
  get: route({
    id: 'task.import-status',
    summary: 'One import: what will be created, how far it is, what came of it',
    method: 'GET',
    url: '/api/tasks/imports/:id',
    access: { verb: 'task.issue' },
    params: idParams,
    response: taskImport,
    errors,
  }),
  rows: route({
    id: 'task.import-rows',
    summary: 'The rows of an import with their faults by cell address',
    method: 'GET',
    url: '/api/tasks/imports/:id/rows',
    access: { verb: 'task.issue' },
    params: idParams,
    query: z.strictObject({
      show: z.enum(['all', 'good', 'faulty', 'warned']).default('all'),
      page,
      size: pageSize,
    }),
    response: z.object({ rows: z.array(importRow), total: z.int() }),
    errors,
  }),
  faults: route({
    id: 'task.import-faults',
    summary: 'The faulty rows as a form with a column that says what is wrong',
    method: 'GET',
    url: '/api/tasks/imports/:id/faults',
    access: { verb: 'task.issue' },
    params: idParams,
    query: z.strictObject({ language }),
    response: 'file',
    errors,
  }),
  confirm: route({
    id: 'task.confirm-import',
    summary: 'Create the good rows, as drafts or issued at once; asked twice, they are created once',
    method: 'POST',
    url: '/api/tasks/imports/:id/confirm',
    access: { verb: 'task.issue' },
    params: idParams,
    body: z.strictObject({ as: z.enum(['draft', 'issue']) }),
    response: z.object({ id, state: z.enum(importStates) }),
    errors,
  }),
  cancel: route({
    id: 'task.cancel-import',
    summary: 'Stop an import; tasks already created stay',
    method: 'POST',
    url: '/api/tasks/imports/:id/cancel',
    access: { verb: 'task.issue' },
    params: idParams,
    body: z.strictObject({}),
    response: z.object({ id, state: z.enum(importStates) }),
    errors,
  }),
  export: route({
    id: 'task.export',
    summary:
      'A view of the ledger as a spreadsheet: the rows of the list under the same filter, or chosen ones',
    method: 'GET',
    url: '/api/tasks/export',
    access: { verb: 'task.view' },
    query: taskFilter.extend({
      sort: z.enum(['due', '-due', 'number', '-number']).default('due'),
      /** Only these, as far as the reader's list holds them; ids with commas between them. */
      ids: z
        .string()
        .max(maxExportIds * 37)
        .transform((text) => text.split(','))
        .pipe(z.array(id).min(1).max(maxExportIds))
        .optional(),
      format: z.enum(['xlsx', 'csv']).default('xlsx'),
      language,
    }),
    response: 'file',
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
}
