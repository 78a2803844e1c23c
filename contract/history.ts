/** How the changes of a record are told, whatever the record is. */
import { z } from 'zod'
import { recordFieldKinds } from '../domain/audit/record-fields.ts'
import { fieldKinds } from '../domain/task/fields.ts'
import { instant } from './text.ts'

/** In both languages where the mechanism has both. */
const words = z.object({ zh: z.string(), en: z.string() })

export const fieldValue = z.union([words, z.string(), z.number(), z.boolean(), z.null()])

export const fieldChange = z
  .object({
    field: z.string(),
    /** How the values are read: a day, a share, a code of the program, a name. */
    kind: z.enum([...fieldKinds, ...recordFieldKinds]),
    before: fieldValue,
    after: fieldValue,
    /** It followed from the act and was not set by it. */
    derived: z.boolean(),
  })
  .meta({ id: 'FieldChange' })
export type FieldChangeView = z.infer<typeof fieldChange>

export const historyEntry = z
  .object({
    /** Type of the event in which it changed, and its link of the chain. */
    type: z.string(),
    seq: z.int(),
    hash: z.string(),
    at: instant,
    actor: z
      .object({ name: z.string(), post: z.string().nullable(), unit: z.string().nullable() })
      .nullable(),
    changes: z.array(fieldChange),
  })
  .meta({ id: 'HistoryEntry' })
