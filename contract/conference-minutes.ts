/** Minutes: composed from the rows of a conference, with words written around them; confirmed, numbered, locked. */
import { z } from 'zod'
import { minutesCommands, minutesStates } from '../domain/conference/states.ts'
import { conferenceLink, deed, done, errors, refusal, unit } from './conference-words.ts'
import { difference } from './resolution.ts'
import { route } from './route.ts'
import { day, id, idParams, instant, paragraph, version } from './text.ts'

const answered = z.object({ adopted: z.boolean(), words: z.string(), by: z.string(), at: instant })

export const minutesRecord = z
  .object({
    conference: conferenceLink,
    version,
    state: z.enum(minutesStates),
    /** How often they were sent; 0: never. */
    round: z.int(),
    /** The first sentence, from the rows: day, place, chair, how many items. */
    lead: z.string(),
    /** What people write; everything else comes from the rows. */
    opening: z.string(),
    closing: z.string(),
    items: z.array(
      z.object({
        itemId: id,
        title: z.string(),
        /** The sentences the rows give: facts of the outcome, resolutions, conditions. */
        composed: z.array(z.string()),
        /** Written before the composed sentences. */
        words: z.string(),
      }),
    ),
    attendance: z.object({
      present: z.array(z.object({ unit, who: z.string() })),
      leave: z.array(z.object({ unit, who: z.string() })),
      absent: z.array(z.object({ unit, who: z.string() })),
      observing: z.array(z.object({ unit, who: z.string() })),
    }),
    chair: z.string(),
    recorder: z.string(),
    confirmDueOn: day.nullable(),
    /** Those who attended, and what they say; null: nothing, which is not consent. */
    confirmations: z.array(
      z.object({
        unit,
        answer: z.enum(['confirmed', 'objected']).nullable(),
        words: z.string(),
        said: deed.nullable(),
        /** What the office did with an objection. */
        answered: answered.nullable(),
        mayConfirm: z.boolean(),
      }),
    ),
    /** Objections of earlier rounds, with what the office did with them. */
    earlier: z.array(
      z.object({ round: z.int(), unit, words: z.string(), said: deed, answered: answered.nullable() }),
    ),
    /** Resolutions whose task has come apart from them, where nobody has signed for it. */
    unsigned: z.array(
      z.object({
        resolutionId: id,
        item: z.string(),
        text: z.string(),
        differences: z.array(difference),
      }),
    ),
    /** Words with which they were finished. */
    finishWords: z.string(),
    document: z
      .object({ id, state: z.string(), number: z.string().nullable(), issuedOn: day.nullable() })
      .nullable(),
    actions: z.array(z.object({ command: z.enum(minutesCommands), refusal })),
    today: day,
  })
  .meta({ id: 'Minutes' })
export type MinutesRecord = z.infer<typeof minutesRecord>

const base = '/api/conferences/:id/minutes' as const

export const conferenceMinutesRoutes = {
  get: route({
    id: 'conference-minutes.get',
    summary: 'The minutes of a conference as they stand',
    method: 'GET',
    url: base,
    access: { verb: 'conference.view' },
    params: idParams,
    response: minutesRecord,
    errors: ['not-signed-in', 'forbidden', 'not-found'],
  }),
  write: route({
    id: 'conference-minutes.write',
    summary: 'Change the words around the rows',
    method: 'PUT',
    url: base,
    access: { verb: 'conference.record' },
    params: idParams,
    body: z.strictObject({
      version,
      opening: paragraph(4000, 0),
      closing: paragraph(4000, 0),
      items: z.array(z.strictObject({ itemId: id, words: paragraph(4000, 0) })).max(40),
    }),
    response: done,
    errors,
  }),
  send: route({
    id: 'conference-minutes.send',
    summary: 'Send them to those who attended, for confirmation by a day',
    method: 'POST',
    url: `${base}/send`,
    access: { verb: 'conference.record' },
    params: idParams,
    body: z.strictObject({ version, dueOn: day.nullable().default(null) }),
    response: done,
    errors,
  }),
  confirm: route({
    id: 'conference-minutes.confirm',
    summary: 'Confirm them for a unit that attended, or object with words',
    method: 'PUT',
    url: `${base}/confirmations/:unitId`,
    access: { verb: 'conference.attend' },
    params: z.strictObject({ id, unitId: id }),
    body: z.strictObject({
      version,
      answer: z.enum(['confirmed', 'objected']),
      text: paragraph(2000, 0).default(''),
    }),
    response: done,
    errors,
  }),
  answer: route({
    id: 'conference-minutes.answer',
    summary: 'Answer an objection: adopted or not, with the reason; both stay on record',
    method: 'PUT',
    url: `${base}/confirmations/:unitId/answer`,
    access: { verb: 'conference.record' },
    params: z.strictObject({ id, unitId: id }),
    body: z.strictObject({ version, adopted: z.boolean(), text: paragraph(2000) }),
    response: done,
    errors,
  }),
  takeBack: route({
    id: 'conference-minutes.take-back',
    summary: 'Take them back to change the words; they are confirmed anew',
    method: 'POST',
    url: `${base}/take-back`,
    access: { verb: 'conference.record' },
    params: idParams,
    body: z.strictObject({ version, text: paragraph(1000) }),
    response: done,
    errors,
  }),
  finish: route({
    id: 'conference-minutes.finish',
    summary: 'Close the confirmation: the document of the minutes is drafted from these rows',
    method: 'POST',
    url: `${base}/finish`,
    access: { verb: 'conference.record' },
    params: idParams,
    body: z.strictObject({ version, text: paragraph(1000, 0).default('') }),
    response: z.object({ ...done.shape, documentId: id }),
    errors,
  }),
}
