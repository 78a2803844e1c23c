/** The demonstration's indicator values as they are written: `mechanism/demo/filings.yaml`. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { evidenceGrades } from '../../domain/filing/value.ts'
import { caseProcedure } from '../../contract/case-study.ts'

const file = z.strictObject({
  /** Value at the beginning and at the end of the quarters told. */
  values: z.record(z.string(), z.tuple([z.number(), z.number()])),
  /** Who files. */
  units: z.array(z.string()),
  quarter: z.array(
    z.strictObject({
      unit: z.string(),
      until: z.enum(['filling', 'submitted', 'approved', 'returned', 'accepted']),
      late: z.boolean().default(false),
      /** How many fields are filled; left out, all. */
      count: z.int().optional(),
      codes: z.array(z.string()).default([]),
      reason: z.string().default(''),
    }),
  ),
  /** Files that prove values, wherever those are filed. */
  evidence: z.array(z.strictObject({ code: z.string(), grade: z.enum(evidenceGrades), name: z.string() })),
  measured: z.array(
    z.strictObject({
      unit: z.string(),
      code: z.string(),
      source: z.enum(['questionnaire', 'survey']),
      value: z.number(),
      note: z.string(),
    }),
  ),
  cases: z.array(
    z.strictObject({ unit: z.string(), indicator: z.string(), procedures: z.array(caseProcedure) }),
  ),
})
export type DemoFilings = z.output<typeof file>
export type DemoQuarter = DemoFilings['quarter'][number]

export function readDemoFilings(path: string): DemoFilings {
  return file.parse(parse(readFileSync(path, 'utf8')))
}
