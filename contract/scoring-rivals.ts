/** Values and scores of other counties, from the province's bulletin: sent as a spreadsheet, looked at, confirmed. */
import { z } from 'zod'
import { bulletinWarnings, cellFaults, rowFaults } from '../domain/scoring/bulletin.ts'
import { sheetStates } from '../domain/sheet/life-cycle.ts'
import { route } from './route.ts'
import { meaning, period, periodCode } from './scoring-words.ts'
import { sheetProgress, sheetTrouble } from './sheet-reading.ts'
import { day, id, idParams, instant, line, page, pageSize } from './text.ts'

const facts = z.record(z.string(), z.union([z.string(), z.number()]))
const language = z.enum(['zh-CN', 'en']).default('zh-CN')

export const rivalColumn = z.object({
  /** Address of the heading. */
  cell: z.string(),
  heading: z.string(),
  code: z.string(),
  name: z.string(),
  /** A raw value of a sub-indicator, or a score the bulletin publishes. */
  as: z.enum(['value', 'score']),
})

export const rivalImport = z
  .object({
    id,
    state: z.enum(sheetStates),
    fileName: z.string(),
    uploadedAt: instant,
    uploadedBy: z.string(),
    /** While it is checked. */
    progress: sheetProgress.nullable(),
    trouble: sheetTrouble.nullable(),
    sheet: z.string(),
    columns: z.array(rivalColumn),
    unknown: z.array(z.object({ cell: z.string(), heading: z.string() })),
    rows: z.object({ total: z.int(), good: z.int(), faulty: z.int(), warned: z.int() }),
    /** The period the form was made for; null where the file is no form of ours. */
    formPeriod: periodCode.nullable(),
    /** The period by whose methodology it is read: that of the form, else the one it was sent for, else today's. */
    readFor: periodCode.nullable(),
    /** Filled once confirmed. */
    period: period.nullable(),
    source: z.string().nullable(),
    publishedOn: day.nullable(),
  })
  .meta({ id: 'RivalImport' })

export const rivalRow = z
  .object({
    /** Line of the sheet. */
    line: z.int(),
    state: z.enum(['good', 'faulty']),
    code: z.string().nullable(),
    name: z.string(),
    cells: z.array(
      z.object({
        code: z.string(),
        as: z.enum(['value', 'score']),
        value: z.number().nullable(),
        meaning: meaning.nullable(),
      }),
    ),
    faults: z.array(z.object({ cell: z.string(), code: z.enum([...cellFaults, ...rowFaults]), facts })),
    warnings: z.array(z.object({ cell: z.string(), code: z.enum(bulletinWarnings), facts })),
  })
  .meta({ id: 'RivalRow' })

export const rivalSet = z
  .object({
    id,
    period,
    source: z.string(),
    publishedOn: day,
    fileName: z.string(),
    confirmedAt: instant,
    confirmedBy: z.string(),
    columns: z.array(rivalColumn.pick({ code: true, name: true, as: true })),
    /** Taken back with a reason: releases made since leave it out, earlier ones keep it. */
    withdrawn: z.object({ at: instant, by: z.string(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'RivalSet' })

const errors = ['bad-input', 'not-signed-in', 'forbidden', 'not-found', 'refused'] as const
const verb = { verb: 'scoring.rivals' } as const

export const scoringRivalRoutes = {
  template: route({
    id: 'scoring.rival-template',
    summary: 'The form for a bulletin: a row for each county of the province, a column for each indicator',
    method: 'GET',
    url: '/api/scoring/rivals/template',
    access: verb,
    query: z.strictObject({
      period: periodCode.optional(),
      /** Raw values of the sub-indicators, or the scores of the indicators and the whole. */
      as: z.enum(['value', 'score']).default('value'),
      language,
    }),
    response: 'file',
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'refused'],
  }),
  upload: route({
    id: 'scoring.rival-import',
    summary:
      'Send a bulletin (.xlsx or .csv): judged cell by cell, at once or, where it is long, while its status tells how far',
    method: 'POST',
    url: '/api/scoring/rivals/imports',
    access: verb,
    query: z.strictObject({
      /** For which period it is, where the file is no form of ours. */
      period: periodCode.optional(),
    }),
    upload: true,
    response: rivalImport,
    errors: [...errors, 'too-large', 'file-not-allowed'],
  }),
  imports: route({
    id: 'scoring.rival-imports',
    summary: 'Bulletins sent in the last thirty days and not confirmed yet, newest first',
    method: 'GET',
    url: '/api/scoring/rivals/imports',
    access: verb,
    response: z.object({ imports: z.array(rivalImport) }),
    errors: ['not-signed-in', 'forbidden'],
  }),
  import: route({
    id: 'scoring.rival-import-status',
    summary: 'One bulletin: how far it is read, columns known and unknown, rows good and faulty',
    method: 'GET',
    url: '/api/scoring/rivals/imports/:id',
    access: verb,
    params: idParams,
    response: rivalImport,
    errors,
  }),
  rows: route({
    id: 'scoring.rival-rows',
    summary: 'The rows of a bulletin with their faults by cell address',
    method: 'GET',
    url: '/api/scoring/rivals/imports/:id/rows',
    access: verb,
    params: idParams,
    query: z.strictObject({
      show: z.enum(['all', 'good', 'faulty', 'warned']).default('all'),
      page,
      size: pageSize,
    }),
    response: z.object({ rows: z.array(rivalRow), total: z.int() }),
    errors,
  }),
  confirm: route({
    id: 'scoring.confirm-rivals',
    summary: 'Take the good rows of a bulletin into a period, with where it was published and when',
    method: 'POST',
    url: '/api/scoring/rivals/imports/:id/confirm',
    access: verb,
    params: idParams,
    body: z.strictObject({ period: periodCode, source: line(300), publishedOn: day }),
    response: rivalSet,
    errors,
  }),
  cancel: route({
    id: 'scoring.cancel-rivals',
    summary: 'Throw a bulletin away that was not confirmed, also while it is being read',
    method: 'POST',
    url: '/api/scoring/rivals/imports/:id/cancel',
    access: verb,
    params: idParams,
    body: z.strictObject({}),
    response: z.object({ id }),
    errors,
  }),
  sets: route({
    id: 'scoring.rivals',
    summary: 'Bulletins taken, newest period first; periods a bulletin can be taken into',
    method: 'GET',
    url: '/api/scoring/rivals',
    access: verb,
    response: z.object({ sets: z.array(rivalSet), periods: z.array(period) }),
    errors: ['not-signed-in', 'forbidden'],
  }),
  withdraw: route({
    id: 'scoring.withdraw-rivals',
    summary: 'Take a bulletin back that was wrong; releases made with it stay as they are',
    method: 'POST',
    url: '/api/scoring/rivals/:id/withdraw',
    access: verb,
    params: idParams,
    body: z.strictObject({ reason: line(300) }),
    response: rivalSet,
    errors,
  }),
}
