/** Coordination requests: what a unit cannot settle alone, with what the units concerned say of it. */
import { z } from 'zod'
import { requestCommands, requestStates, referees } from '../domain/conference/states.ts'
import {
  coming,
  condition,
  conclusion,
  conferenceLink,
  deed,
  done,
  errors,
  facts,
  refusal,
  saidStances,
  stanceRow,
  unit,
} from './conference-words.ts'
import { route } from './route.ts'
import { file, timelineEntry } from './task.ts'
import { day, id, idParams, line, page, pageSize, paragraph, version } from './text.ts'

/** Views of the list, each also a count on its tab. */
export const requestViews = ['open', 'to-opine', 'ready', 'deferred', 'referred', 'ended', 'drafts'] as const
export type RequestView = (typeof requestViews)[number]

export const requestFilter = z.strictObject({
  view: z.enum(requestViews).default('open'),
  unit: id.optional(),
  q: line(100, 0).optional(),
})

export const requestRow = z
  .object({
    id,
    version,
    /** 调2026-7; null while it is a draft. */
    number: z.string().nullable(),
    title: z.string(),
    state: z.enum(requestStates),
    unit,
    indicator: z.object({ code: z.string(), name: z.string() }).nullable(),
    opinions: z.object({ units: z.int(), given: z.int(), reserved: z.int(), silent: z.int() }),
    opinionsDueOn: day.nullable(),
    /** How often a conference has deferred it. */
    attempts: z.int(),
    /** While deferred: when it wakes at the latest, and how many conditions are still open. */
    wakesOn: day.nullable(),
    openConditions: z.int(),
    /** On whose agenda it stands now. */
    conference: conferenceLink.nullable(),
    referredTo: z.enum(referees).nullable(),
    /** Whose act it waits for: units, the office, the leading group. Empty when it is over. */
    court: z.array(z.string()),
    submittedOn: day.nullable(),
    endedOn: day.nullable(),
  })
  .meta({ id: 'CoordinationRequestRow' })
export type RequestRow = z.infer<typeof requestRow>

/** What was asked before it may come to the table, and whether it is so. */
export const readinessCheck = z.object({
  check: z.enum([
    'facts-told',
    'tried-told',
    'proposal-made',
    'opinions-in',
    'lead-agrees',
    'conditions-met',
  ]),
  ok: z.boolean(),
  facts,
})

export const requestRecord = z
  .object({
    ...requestRow.shape,
    facts: z.string(),
    tried: z.string(),
    proposals: z.array(z.string()),
    referredBody: z.string(),
    author: z.object({ name: z.string(), post: z.string().nullable() }),
    /** From 1: the round of opinions now running; a woken item is asked about anew. */
    round: z.int(),
    units: z.array(
      z.object({
        unit,
        part: z.enum(['lead', 'concerned']),
        /** In this round. Null: said nothing, which is not consent. */
        opinion: z
          .object({ stances: stanceRow, words: z.string(), late: z.boolean(), ...deed.shape })
          .nullable(),
        /** What it said the last time, where this is not the first round. */
        before: z.object({ stances: stanceRow, words: z.string() }).nullable(),
        urged: z.int(),
        /** The reader may speak for it now. */
        mayOpine: z.boolean(),
      }),
    ),
    readiness: z.array(readinessCheck),
    /** Why it was found ready although a check failed. */
    readyWords: z.string(),
    /** Why it was sent back; until it is submitted anew. */
    sentBack: z.object({ ...deed.shape, words: z.string() }).nullable(),
    conditions: z.array(condition),
    /** Conditions that the reader may call met. */
    meetable: z.array(id),
    comings: z.array(coming),
    files: z.array(file),
    actions: z.array(z.object({ command: z.enum(requestCommands), refusal })),
    timeline: z.array(timelineEntry),
  })
  .meta({ id: 'CoordinationRequest' })
export type RequestRecord = z.infer<typeof requestRecord>

const content = {
  title: line(200),
  facts: paragraph(10_000, 0).default(''),
  tried: paragraph(10_000, 0).default(''),
  proposals: z.array(line(500)).max(20).default([]),
  indicator: z.string().max(20).nullable().default(null),
  /** Units asked for their opinion; the first leads what is proposed. */
  unitIds: z.array(id).max(40).default([]),
}
const words = z.strictObject({ version, text: paragraph(1000, 0).default('') })
const withReason = z.strictObject({ version, text: paragraph(1000) })

export const coordinationRequestRoutes = {
  list: route({
    id: 'coordination-request.list',
    summary: 'Coordination requests the reader may see, those that wait longest first',
    method: 'GET',
    url: '/api/coordination-requests',
    access: { verb: 'conference.view' },
    query: requestFilter.extend({ page, size: pageSize }),
    response: z.object({ rows: z.array(requestRow), total: z.int(), today: day }),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
  counts: route({
    id: 'coordination-request.counts',
    summary: 'How many requests each view holds',
    method: 'GET',
    url: '/api/coordination-requests/counts',
    access: { verb: 'conference.view' },
    response: z.object({
      open: z.int(),
      'to-opine': z.int(),
      ready: z.int(),
      deferred: z.int(),
      referred: z.int(),
      ended: z.int(),
      drafts: z.int(),
    }),
    errors: ['not-signed-in', 'forbidden'],
  }),
  get: route({
    id: 'coordination-request.get',
    summary:
      'One request: facts, proposal, opinions, readiness, every coming to a table, and what may be done',
    method: 'GET',
    url: '/api/coordination-requests/:id',
    access: { verb: 'conference.view' },
    params: idParams,
    response: requestRecord,
    errors: ['not-signed-in', 'forbidden', 'not-found'],
  }),
  ofTask: route({
    id: 'coordination-request.of-task',
    summary:
      'Where a task came from: the request and the conference that resolved it; null for any other task',
    method: 'GET',
    url: '/api/coordination-requests/of-task/:id',
    access: { verb: 'conference.view' },
    params: idParams,
    response: z.object({
      origin: z
        .object({
          request: z.object({ id, number: z.string(), title: z.string() }),
          conference: conferenceLink.nullable(),
          /** 议定事项几 */
          ordinal: z.int(),
          decidedOn: day,
        })
        .nullable(),
    }),
    errors: ['not-signed-in', 'forbidden'],
  }),
  create: route({
    id: 'coordination-request.create',
    summary: 'Write a request as a draft of one’s unit',
    method: 'POST',
    url: '/api/coordination-requests',
    access: { verb: 'conference.request' },
    body: z.strictObject({ ...content, unitId: id.nullable().default(null) }),
    response: done,
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'refused'],
  }),
  edit: route({
    id: 'coordination-request.edit',
    summary: 'Change a draft',
    method: 'PUT',
    url: '/api/coordination-requests/:id',
    access: { verb: 'conference.request' },
    params: idParams,
    body: z.strictObject({ version, ...content }),
    response: done,
    errors,
  }),
  discard: route({
    id: 'coordination-request.discard',
    summary: 'Throw a draft away that was never submitted',
    method: 'DELETE',
    url: '/api/coordination-requests/:id',
    access: { verb: 'conference.request' },
    params: idParams,
    response: done,
    errors,
  }),
  submit: route({
    id: 'coordination-request.submit',
    summary: 'Submit it to the office',
    method: 'POST',
    url: '/api/coordination-requests/:id/submit',
    access: { verb: 'conference.request' },
    params: idParams,
    body: words,
    response: done,
    errors,
  }),
  accept: route({
    id: 'coordination-request.accept',
    summary: 'Take it up: the units concerned are asked for opinions by a day',
    method: 'POST',
    url: '/api/coordination-requests/:id/accept',
    access: { verb: 'conference.convene' },
    params: idParams,
    body: z.strictObject({
      version,
      /** Left out: by the mechanism’s number of working days. */
      opinionsDueOn: day.nullable().default(null),
      /** The office may ask further units. */
      unitIds: z.array(id).min(1).max(40),
      text: paragraph(1000, 0).default(''),
    }),
    response: done,
    errors,
  }),
  sendBack: route({
    id: 'coordination-request.send-back',
    summary: 'Send it back to the unit with what is missing',
    method: 'POST',
    url: '/api/coordination-requests/:id/send-back',
    access: { verb: 'conference.convene' },
    params: idParams,
    body: withReason,
    response: done,
    errors,
  }),
  opine: route({
    id: 'coordination-request.opine',
    summary: 'Say what one’s unit thinks, point by point; after the day it is kept as late',
    method: 'PUT',
    url: '/api/coordination-requests/:id/opinion',
    access: { verb: 'conference.opine' },
    params: idParams,
    body: z.strictObject({
      version,
      /** Left out where the reader speaks for one unit only. */
      unitId: id.nullable().default(null),
      stances: saidStances,
      /** A reservation needs words. */
      text: paragraph(2000, 0).default(''),
    }),
    response: done,
    errors,
  }),
  urge: route({
    id: 'coordination-request.urge',
    summary: 'Ask the silent units once more',
    method: 'POST',
    url: '/api/coordination-requests/:id/urge',
    access: { verb: 'conference.convene' },
    params: idParams,
    body: words,
    response: z.object({ id, version, urged: z.int() }),
    errors,
  }),
  makeReady: route({
    id: 'coordination-request.make-ready',
    summary: 'Find it ready for a conference; a check that fails needs words',
    method: 'POST',
    url: '/api/coordination-requests/:id/ready',
    access: { verb: 'conference.convene' },
    params: idParams,
    body: words,
    response: done,
    errors,
  }),
  meetCondition: route({
    id: 'coordination-request.meet-condition',
    summary: 'Say that a condition is met; with the last one the item wakes',
    method: 'POST',
    url: '/api/coordination-requests/:id/conditions/:conditionId/met',
    access: { verb: 'conference.view' },
    params: z.strictObject({ id, conditionId: id }),
    body: withReason,
    response: done,
    errors,
  }),
  wake: route({
    id: 'coordination-request.wake',
    summary: 'Wake a deferred item before its conditions are met or due',
    method: 'POST',
    url: '/api/coordination-requests/:id/wake',
    access: { verb: 'conference.convene' },
    params: idParams,
    body: withReason,
    response: done,
    errors,
  }),
  answer: route({
    id: 'coordination-request.answer',
    summary: 'What the leading group or a body above decided on a referred item',
    method: 'POST',
    url: '/api/coordination-requests/:id/answer',
    access: { verb: 'conference.view' },
    params: idParams,
    body: z.strictObject({
      version,
      /** Null: it goes back to the conference. */
      conclusion: conclusion.nullable(),
      /** Why it goes back; a conclusion has words of its own. */
      text: paragraph(4000, 0).default(''),
    }),
    response: done,
    errors,
  }),
  withdraw: route({
    id: 'coordination-request.withdraw',
    summary: 'Withdraw it, with the reason',
    method: 'POST',
    url: '/api/coordination-requests/:id/withdraw',
    access: { verb: 'conference.view' },
    params: idParams,
    body: withReason,
    response: done,
    errors,
  }),
  attach: route({
    id: 'coordination-request.attach',
    summary: 'Attach a file',
    method: 'POST',
    url: '/api/coordination-requests/:id/files',
    access: { verb: 'conference.view' },
    params: idParams,
    upload: true,
    response: file,
    errors: [...errors, 'too-large', 'file-not-allowed'],
  }),
  detach: route({
    id: 'coordination-request.detach',
    summary: 'Take a file off a draft',
    method: 'DELETE',
    url: '/api/coordination-requests/:id/files/:fileId',
    access: { verb: 'conference.request' },
    params: z.strictObject({ id, fileId: id }),
    response: done,
    errors,
  }),
  download: route({
    id: 'coordination-request.download',
    summary: 'Download a file of a request',
    method: 'GET',
    url: '/api/coordination-requests/:id/files/:fileId',
    access: { verb: 'conference.view' },
    params: z.strictObject({ id, fileId: id }),
    response: 'file',
    errors: ['not-signed-in', 'forbidden', 'not-found'],
  }),
}
