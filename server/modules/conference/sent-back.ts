import { z } from 'zod'

const shape = z.object({
  by: z.string(),
  post: z.string().nullable(),
  unit: z.string().nullable(),
  at: z.string(),
  words: z.string(),
})
export type SentBack = z.output<typeof shape>

/** Who sent a request back, and what is missing; until it is submitted anew. */
export const sentBackOf = (json: unknown): SentBack | null => (json === null ? null : shape.parse(json))
