/** Minutes as they were sent: frozen in full, so that what is confirmed, issued and kept is one text. */
import { z } from 'zod'

const attendee = z.object({ unitId: z.string(), unit: z.string(), shortName: z.string(), who: z.string() })

const composed = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sentence'), text: z.string() }),
  z.object({
    kind: z.literal('counted'),
    n: z.number(),
    text: z.string(),
    body: z.string(),
    note: z.string(),
  }),
])

const minutesText = z.object({
  name: z.string(),
  lead: z.string(),
  opening: z.string(),
  closing: z.string(),
  items: z.array(
    z.object({ itemId: z.string(), title: z.string(), words: z.string(), composed: z.array(composed) }),
  ),
  attendance: z.object({
    present: z.array(attendee),
    leave: z.array(attendee),
    absent: z.array(attendee),
    observing: z.array(attendee),
  }),
  chair: z.string(),
  recorder: z.string(),
})
export type MinutesText = z.infer<typeof minutesText>

const sentMinutes = z.object({
  ...minutesText.shape,
  /** Of the row once they were sent: who saw at least this saw this text. */
  version: z.number(),
})
export type SentMinutes = z.infer<typeof sentMinutes>

export const sentOf = (json: unknown): SentMinutes | null => (json === null ? null : sentMinutes.parse(json))

/** {id of the item: words} */
export const itemWordsOf = (json: unknown): Readonly<Record<string, string>> =>
  z.record(z.string(), z.string()).parse(json)
