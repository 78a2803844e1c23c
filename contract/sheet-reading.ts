/** A spreadsheet that is being read: how far it is, and what ended it. */
import { z } from 'zod'

export const sheetProgress = z.object({
  /** Rows judged. */
  read: z.int(),
  /** Rows of the sheet; null until it is open. */
  of: z.int().nullable(),
  /** The server that read it was stopped: it is read again from its first row. */
  interrupted: z.boolean(),
})

/** Why a file was refused: reason and facts of `file-not-allowed` or `refused`. */
export const sheetTrouble = z.object({
  reason: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
})
