/** Conferences of the demonstration, as their file tells them. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { referees, replies, stances } from '../../domain/conference/states.ts'
import { requestStory } from './demo-requests.ts'

const item = z.strictObject({
  minutes: z.int(),
  /** Minutes it took at the table. */
  takes: z.int().default(0),
  request: requestStory,
  says: z
    .array(z.strictObject({ unit: z.string(), stances: z.array(z.enum(stances)), text: z.string() }))
    .default([]),
  resolved: z
    .strictObject({
      words: z.string(),
      resolutions: z.array(
        z.strictObject({
          text: z.string(),
          body: z.string(),
          lead: z.string(),
          assisting: z.array(z.string()),
          due: z.int(),
          /** What the lead unit reports of its task, acknowledged the day after the conference. */
          reports: z.strictObject({ on: z.int(), progress: z.int(), text: z.string() }),
        }),
      ),
    })
    .optional(),
  deferred: z
    .strictObject({
      words: z.string(),
      conditions: z.array(z.strictObject({ text: z.string(), owner: z.string(), due: z.int() })),
    })
    .optional(),
  referred: z.strictObject({ to: z.enum(referees), words: z.string() }).optional(),
})
export type ItemStory = z.output<typeof item>

/** Days count in working days from today. */
const story = z.strictObject({
  on: z.int(),
  at: z.string(),
  place: z.string(),
  notes: z.string(),
  convened: z.int(),
  invites: z.array(z.string()),
  observes: z.array(z.string()),
  'follow-up': z.int(),
  replies: z.array(
    z.strictObject({
      unit: z.string(),
      say: z.enum(replies),
      comer: z.string().default(''),
      text: z.string().default(''),
    }),
  ),
  signs: z.array(z.string()),
  noted: z.array(z.string()),
  items: z.array(item),
})
export type ConferenceStory = z.output<typeof story>

export const readConferenceStories = (file: URL): readonly ConferenceStory[] =>
  z.array(story).parse(parse(readFileSync(file, 'utf8')))
