/** What is kept of an import as JSON, read back. */
import { z } from 'zod'
import { sources } from '../../../../contract/task.ts'
import { day, id } from '../../../../contract/text.ts'
import { sheetColumns } from '../../../../domain/task/sheet.ts'

export const givenShape = z.object({
  title: z.string(),
  body: z.string(),
  indicator: z.string().nullable(),
  source: z.enum(sources),
  sourceText: z.string(),
  target: z.string(),
  assistingUnitIds: z.array(z.string()),
  deadline: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('on'), day }),
    z.strictObject({ kind: z.literal('within'), n: z.int(), unit: z.enum(['workday', 'calendar']) }),
  ]),
  clock: z.string().nullable(),
  leadUnitIds: z.array(z.string()),
})
export type Given = z.infer<typeof givenShape>

const place = z.object({ cell: z.string(), heading: z.string() })
export const notesShape = z.object({
  sheet: z.string().default(''),
  headingRow: z.int().default(0),
  notTaken: z.array(z.object({ cell: z.string(), column: z.enum(sheetColumns) })).default([]),
  unknown: z.array(place).default([]),
  template: z.enum(['current', 'other-version', 'none']).default('none'),
  units: z.array(z.object({ id, tasks: z.int() })).default([]),
  due: z.object({ first: day, last: day }).nullable().default(null),
})
export type Notes = z.infer<typeof notesShape>

/** Who acts while nobody is waiting. Rights are asked of the posts held then. */
export const callerShape = z.object({
  personId: z.string(),
  by: z.object({
    accountId: z.string(),
    name: z.string(),
    post: z.string().nullable(),
    unit: z.string().nullable(),
    ip: z.string().nullable(),
  }),
})

export const cellsShape = z.record(z.string(), z.string())
