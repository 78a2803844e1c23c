/** What is kept of a sheet beside its rows, read back. */
import { z } from 'zod'

export const notesShape = z.object({
  version: z.int().catch(0),
  period: z.string().nullable().catch(null),
  unit: z.string().nullable().catch(null),
  /** Fields that whoever sent it may fill; null: all of them. */
  codes: z.array(z.string()).nullable().catch(null),
  unknown: z.array(z.object({ cell: z.string(), heading: z.string() })).catch([]),
})
export type Notes = z.output<typeof notesShape>
