/** Conferences: agenda, invitations, attendance, what each unit says at the table, how each item is concluded. */
import { z } from 'zod'
import {
  agendaKinds,
  attendances,
  conferenceCommands,
  conferenceStates,
  minutesStates,
  outcomes,
  referees,
  replies,
  seatParts,
  requestStates,
} from '../domain/conference/states.ts'
import {
  conclusion,
  condition,
  deed,
  done,
  errors,
  refusal,
  resolution,
  saidStances,
  stanceRow,
  timeOfDay,
  unit,
} from './conference-words.ts'
import { route } from './route.ts'
import { file, timelineEntry } from './task.ts'
import { day, id, idParams, instant, line, paragraph, version } from './text.ts'

export const conferenceRow = z
  .object({
    id,
    version,
    /** 2026年第7次联席会议; 联席会议（筹备） until it is convened. */
    name: z.string(),
    year: z.int(),
    /** 第几次; null until it is convened. */
    ordinal: z.int().nullable(),
    state: z.enum(conferenceStates),
    heldOn: day,
    startsAt: timeOfDay,
    place: z.string(),
    chair: z.string(),
    /** Items with a coordination request, and how many of them left the table with each outcome. */
    items: z.object({
      total: z.int(),
      resolved: z.int(),
      deferred: z.int(),
      referred: z.int(),
      other: z.int(),
    }),
    seats: z.object({ total: z.int(), coming: z.int(), leave: z.int(), silent: z.int(), present: z.int() }),
    minutes: z.object({ state: z.enum(minutesStates), number: z.string().nullable() }).nullable(),
    series: z.object({ id, title: z.string() }).nullable(),
  })
  .meta({ id: 'ConferenceRow' })
export type ConferenceRow = z.infer<typeof conferenceRow>

export const seat = z
  .object({
    unit,
    part: z.enum(seatParts),
    reply: z.enum(replies),
    /** Who will come, as the unit says. */
    comer: z.string(),
    replyWords: z.string(),
    replied: deed.nullable(),
    attendance: z.enum(attendances),
    /** Who was there. */
    attendee: z.string(),
    signedIn: deed.nullable(),
    /** The reader may answer, or sign in, for this unit now. */
    mayReply: z.boolean(),
    maySignIn: z.boolean(),
  })
  .meta({ id: 'ConferenceSeat' })
export type Seat = z.infer<typeof seat>

export const agendaItem = z
  .object({
    id,
    ordinal: z.int(),
    kind: z.enum(agendaKinds),
    /** 议题一 … for items with a request; null for the others. */
    topic: z.int().nullable(),
    title: z.string(),
    presenterUnit: unit.nullable(),
    presenter: z.string(),
    minutes: z.int(),
    /** By the clock: when it should begin, by the agenda or, in session, by how far the conference is. */
    beginsAt: timeOfDay,
    /** Minutes it has been on the table, the running ones included, and by how many that is more than its own. */
    usedMinutes: z.int(),
    overBy: z.int(),
    turnedToAt: instant.nullable(),
    outcome: z.enum(outcomes).nullable(),
    concluded: z.object({ by: z.string(), at: instant, words: z.string(), overruled: z.string() }).nullable(),
    referredTo: z.enum(referees).nullable(),
    referredBody: z.string(),
    conditions: z.array(condition),
    resolutions: z.array(resolution),
    /** The request behind it, as the table needs it. */
    request: z
      .object({
        id,
        version,
        number: z.string(),
        state: z.enum(requestStates),
        unit,
        facts: z.string(),
        tried: z.string(),
        proposals: z.array(z.string()),
        indicator: z.object({ code: z.string(), name: z.string() }).nullable(),
        opinionsDueOn: day.nullable(),
        attempts: z.int(),
        files: z.array(file),
        /** Where it was dealt with before: 前次 2026-09-18 暂不具备条件. */
        before: z
          .object({ conferenceId: id.nullable(), heldOn: day.nullable(), outcome: z.enum(outcomes) })
          .nullable(),
        units: z.array(
          z.object({
            unit,
            part: z.enum(['lead', 'concerned']),
            /** What counts: said at the table, else before it. Null where the unit said nothing to a point. */
            stances: stanceRow,
            words: z.string(),
            /** Said at the table, and noted by whom. */
            atTable: z.boolean(),
            late: z.boolean(),
            at: instant.nullable(),
            by: z.string().nullable(),
            urged: z.int(),
            attendance: z.enum(attendances).nullable(),
          }),
        ),
      })
      .nullable(),
    /** `follow-up`: resolutions of earlier conferences; as they stood when it came to the table, before it as they stand. */
    followUp: z.object({ total: z.int(), closed: z.int(), overdue: z.int() }).nullable(),
  })
  .meta({ id: 'AgendaItem' })
export type AgendaItem = z.infer<typeof agendaItem>

export const conferenceRecord = z
  .object({
    ...conferenceRow.shape,
    chairPostId: id,
    notes: z.string(),
    /** By the agenda; in session by the clock, and by how many minutes that is later. */
    endsAt: timeOfDay,
    lateBy: z.int(),
    seatList: z.array(seat),
    agenda: z.array(agendaItem),
    currentItemId: id.nullable(),
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
    /** Who records: one person at a time. */
    recorder: z.object({ name: z.string(), since: instant, self: z.boolean() }).nullable(),
    cancelledWords: z.string(),
    /** Requests that are ready and on no agenda. For who makes the agenda. */
    waiting: z.array(z.object({ id, number: z.string(), title: z.string(), unit, attempts: z.int() })),
    actions: z.array(z.object({ command: z.enum(conferenceCommands), refusal })),
    timeline: z.array(timelineEntry),
    now: instant,
  })
  .meta({ id: 'Conference' })
export type ConferenceRecord = z.infer<typeof conferenceRecord>

const plan = {
  heldOn: day,
  /** It is meant to be held on this day although nobody works on it; else a day off is refused. */
  dayOffMeant: z.boolean().default(false),
  startsAt: timeOfDay,
  place: line(100),
  chairPostId: id,
  notes: paragraph(2000, 0).default(''),
  /** Units invited. Those a request on the agenda concerns are added by themselves. */
  attendingUnitIds: z.array(id).max(60).default([]),
  observingUnitIds: z.array(id).max(60).default([]),
}
const words = z.strictObject({ version, text: paragraph(1000, 0).default('') })
const withReason = z.strictObject({ version, text: paragraph(1000) })
const itemParams = z.strictObject({ id, itemId: id })

export const conferenceRoutes = {
  list: route({
    id: 'conference.list',
    summary: 'Conferences of a year, the newest first',
    method: 'GET',
    url: '/api/conferences',
    access: { verb: 'conference.view' },
    query: z.strictObject({
      year: z.coerce.number().int().min(2000).max(2099).optional(),
      state: z.enum(conferenceStates).optional(),
    }),
    response: z.object({
      rows: z.array(conferenceRow),
      years: z.array(z.int()),
      mayConvene: z.boolean(),
      today: day,
    }),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
  options: route({
    id: 'conference.options',
    summary: 'Who can chair, which units can be invited, the usual number of minutes',
    method: 'GET',
    url: '/api/conferences/options',
    access: { verb: 'conference.view' },
    response: z.object({
      chairs: z.array(z.object({ postId: id, person: z.string(), post: z.string(), unit: z.string() })),
      units: z.array(z.object({ ...unit.shape, part: z.enum(['office', 'leading-group', 'member']) })),
      /** Units the reader may write a request for. */
      ownUnits: z.array(unit),
      usualMinutes: z.int(),
      opinionWorkdays: z.int(),
    }),
    errors: ['not-signed-in', 'forbidden'],
  }),
  create: route({
    id: 'conference.create',
    summary: 'Plan a conference',
    method: 'POST',
    url: '/api/conferences',
    access: { verb: 'conference.convene' },
    body: z.strictObject(plan),
    response: done,
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'refused'],
  }),
  get: route({
    id: 'conference.get',
    summary: 'One conference: agenda with items and opinions, seats, outcomes, and what may be done now',
    method: 'GET',
    url: '/api/conferences/:id',
    access: { verb: 'conference.view' },
    params: idParams,
    response: conferenceRecord,
    errors: ['not-signed-in', 'forbidden', 'not-found'],
  }),
  edit: route({
    id: 'conference.edit',
    summary: 'Change day, time, place, chair or who is invited',
    method: 'PUT',
    url: '/api/conferences/:id',
    access: { verb: 'conference.convene' },
    params: idParams,
    body: z.strictObject({ version, ...plan }),
    response: done,
    errors,
  }),
  setAgenda: route({
    id: 'conference.set-agenda',
    summary:
      'The whole agenda in its order: requests that are ready, the follow-up of resolutions, other items',
    method: 'PUT',
    url: '/api/conferences/:id/agenda',
    access: { verb: 'conference.convene' },
    params: idParams,
    body: z.strictObject({
      version,
      items: z
        .array(
          z.strictObject({
            /** An item that stands there already. */
            id: id.nullable().default(null),
            kind: z.enum(agendaKinds),
            requestId: id.nullable().default(null),
            title: line(200, 0).default(''),
            presenterUnitId: id.nullable().default(null),
            presenter: line(50, 0).default(''),
            minutes: z.int().min(1).max(240),
          }),
        )
        .max(40),
    }),
    response: done,
    errors,
  }),
  convene: route({
    id: 'conference.convene',
    summary: 'Give it its number and invite the units',
    method: 'POST',
    url: '/api/conferences/:id/convene',
    access: { verb: 'conference.convene' },
    params: idParams,
    body: words,
    response: done,
    errors,
  }),
  cancel: route({
    id: 'conference.cancel',
    summary: 'Cancel it; its items wait for another',
    method: 'POST',
    url: '/api/conferences/:id/cancel',
    access: { verb: 'conference.convene' },
    params: idParams,
    body: withReason,
    response: done,
    errors,
  }),
  reply: route({
    id: 'conference.reply',
    summary: 'Say for one’s unit who comes, or that it asks for leave',
    method: 'PUT',
    url: '/api/conferences/:id/seats/:unitId/reply',
    access: { verb: 'conference.attend' },
    params: z.strictObject({ id, unitId: id }),
    body: z.strictObject({
      reply: z.enum(['coming', 'substitute', 'leave']),
      /** Who comes; needed for a substitute. */
      comer: line(50, 0).default(''),
      /** Leave needs its reason. */
      text: paragraph(500, 0).default(''),
    }),
    response: done,
    errors,
  }),
  signIn: route({
    id: 'conference.sign-in',
    summary: 'Sign in for one’s unit on the day',
    method: 'POST',
    url: '/api/conferences/:id/seats/:unitId/sign-in',
    access: { verb: 'conference.attend' },
    params: z.strictObject({ id, unitId: id }),
    /** Who is there; left out, whom the unit said it would send, else who signs in. */
    body: z.strictObject({ attendee: line(50, 0).default('') }),
    response: done,
    errors,
  }),
  noteAttendance: route({
    id: 'conference.note-attendance',
    summary: 'Note who is there, for those who did not sign in themselves',
    method: 'PUT',
    url: '/api/conferences/:id/attendance',
    access: { verb: 'conference.record' },
    params: idParams,
    body: z.strictObject({
      seats: z
        .array(
          z.strictObject({
            unitId: id,
            attendance: z.enum(attendances),
            attendee: line(50, 0).default(''),
          }),
        )
        .min(1)
        .max(100),
    }),
    response: done,
    errors,
  }),
  takeRecord: route({
    id: 'conference.take-record',
    summary: 'Become the one who records; the one before is told',
    method: 'POST',
    url: '/api/conferences/:id/take-record',
    access: { verb: 'conference.record' },
    params: idParams,
    body: z.strictObject({ version, takeOver: z.boolean().default(false) }),
    response: done,
    errors,
  }),
  start: route({
    id: 'conference.start',
    summary: 'Open it',
    method: 'POST',
    url: '/api/conferences/:id/start',
    access: { verb: 'conference.record' },
    params: idParams,
    body: words,
    response: done,
    errors,
  }),
  turnTo: route({
    id: 'conference.turn-to',
    summary: 'Turn to an item of the agenda',
    method: 'POST',
    url: '/api/conferences/:id/items/:itemId/turn-to',
    access: { verb: 'conference.record' },
    params: itemParams,
    body: z.strictObject({ version }),
    response: done,
    errors,
  }),
  noteConsensus: route({
    id: 'conference.note-consensus',
    summary: 'Note what units say at the table, point by point',
    method: 'PUT',
    url: '/api/conferences/:id/items/:itemId/consensus',
    access: { verb: 'conference.record' },
    params: itemParams,
    body: z.strictObject({
      version,
      rows: z
        .array(z.strictObject({ unitId: id, stances: saidStances, text: paragraph(2000, 0).default('') }))
        .min(1)
        .max(60),
    }),
    response: done,
    errors,
  }),
  conclude: route({
    id: 'conference.conclude',
    summary: 'Conclude an item; what is resolved becomes tasks from the same rows',
    method: 'POST',
    url: '/api/conferences/:id/items/:itemId/conclude',
    access: { verb: 'conference.record' },
    params: itemParams,
    body: z.strictObject({ version, conclusion }),
    response: z.object({
      ...done.shape,
      tasks: z.array(z.object({ id, number: z.string(), unit: z.string(), dueOn: day })),
    }),
    errors,
  }),
  end: route({
    id: 'conference.end',
    summary: 'Close the conference; what was not reached waits for the next',
    method: 'POST',
    url: '/api/conferences/:id/end',
    access: { verb: 'conference.record' },
    params: idParams,
    body: words,
    response: done,
    errors,
  }),
}
