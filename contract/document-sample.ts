/** `mechanism/documents/samples/<kind>.yaml`: what a document of each kind looks like, with invented content. */
import { z } from 'zod'
import { documentContent } from './document.ts'
import { day } from './text.ts'

export const sampleFile = z.strictObject({
  date: day,
  number: z.int().min(1).max(9999),
  content: documentContent,
})
