import { z } from 'zod'
import { handoverStates, sides } from '../domain/handover/handover.ts'
import { noticeLevels } from '../domain/mechanism/mechanism.ts'
import { requestKinds } from '../domain/task/request.ts'
import { states } from '../domain/task/states.ts'
import { route } from './route.ts'
import { day, id, idParams, instant, line, page, pageSize, paragraph, version } from './text.ts'

const errors = ['bad-input', 'not-signed-in', 'forbidden', 'not-found', 'version-changed', 'refused'] as const
const done = z.object({ id, version })

/** What is open at a post and with its holder: the body of a handover sheet. */
export const handoverItems = z.object({
  tasks: z.array(
    z.object({
      id,
      number: z.string(),
      title: z.string(),
      state: z.enum(states),
      dueOn: day,
      progress: z.int(),
    }),
  ),
  /** Graded notices given to the post that nobody has signed for. */
  notices: z
    .array(
      z.object({
        id,
        taskId: id,
        number: z.string(),
        title: z.string(),
        level: z.enum(noticeLevels),
        givenOn: day,
      }),
    )
    .default([]),
  /** Asked of the office and not ruled on. */
  requests: z.array(
    z.object({
      taskId: id,
      number: z.string(),
      title: z.string(),
      kind: z.enum(requestKinds),
      askedAt: instant,
    }),
  ),
  duties: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      part: z.enum(['responsible', 'leadership-member', 'backup', 'person']),
    }),
  ),
  actings: z.array(
    z.object({
      part: z.enum(['taken', 'given']),
      person: z.string(),
      for: z.string().nullable(),
      post: z.string(),
      startsOn: day,
      endsOn: day,
    }),
  ),
  /** The post is that of the unit's liaison. */
  liaison: z.boolean(),
})
export type HandoverItems = z.infer<typeof handoverItems>

const place = z.object({ id, title: z.string(), unit: z.string(), section: z.string().nullable() })
const somebody = z.object({ id, name: z.string() })
const signature = z.object({ by: z.string(), at: instant, note: z.string().nullable() })

export const handoverRow = z.object({
  id,
  version,
  number: z.string(),
  state: z.enum(handoverStates),
  post: place,
  leaver: somebody,
  taker: somebody,
  /** Null where the taker takes the post itself. */
  receivingPost: place.nullable(),
  lastDay: day,
  takesOverOn: day,
  madeBy: z.string(),
  madeAt: instant,
  signed: z.object({ leaver: signature.nullable(), taker: signature.nullable() }),
  doneAt: instant.nullable(),
})
export type HandoverRow = z.infer<typeof handoverRow>

export const handoverSheet = handoverRow.extend({
  note: z.string(),
  cancelledNote: z.string().nullable(),
  madeByPost: z.string().nullable(),
  items: handoverItems,
  /** For which side the reader may give the word now, and whether in somebody else's place. */
  mayConfirm: z.array(z.object({ side: z.enum(sides), standIn: z.boolean() })),
  mayCancel: z.boolean(),
})
export type HandoverSheet = z.infer<typeof handoverSheet>

/** How much waits at a post: open tasks, notices without a signature, duties. */
const waiting = { tasks: z.int(), notices: z.int(), duties: z.int() }

/** Somebody has left, work of that time is still open there, and no sheet was made. */
export const unhandedRow = z.object({
  tenureId: id,
  post: place,
  leaver: somebody,
  endedOn: day,
  successor: z.string().nullable(),
  ...waiting,
})

export const vacancyRow = z.object({
  id,
  post: place.extend({ unitId: id }),
  /** The first day without a holder, in the future where a last day is known; null where nobody ever held it. */
  vacantFrom: day.nullable(),
  /** The day before a successor comes, where one is appointed. */
  until: day.nullable(),
  ...waiting,
  acting: z.string().nullable(),
})
export type VacancyRow = z.infer<typeof vacancyRow>

export const handoverRoutes = {
  list: route({
    id: 'handover.list',
    summary: 'Handover sheets of my reach, the newest first, and who left without one',
    method: 'GET',
    url: '/api/handovers',
    access: 'signed-in',
    query: z.strictObject({ page, size: pageSize }),
    response: z.object({
      today: day,
      rows: z.array(handoverRow),
      total: z.int(),
      unhanded: z.array(unhandedRow),
    }),
    errors: ['bad-input', 'not-signed-in'],
  }),
  vacancies: route({
    id: 'handover.vacancies',
    summary: 'Posts without a holder, now or from a known day, at which something waits',
    method: 'GET',
    url: '/api/vacancies',
    access: { verb: 'handover.make' },
    response: z.object({ today: day, rows: z.array(vacancyRow) }),
    errors: ['not-signed-in', 'forbidden'],
  }),
  vacancy: route({
    id: 'handover.vacancy',
    summary: 'What waits at a post without a holder',
    method: 'GET',
    url: '/api/vacancies/:id',
    access: { verb: 'handover.make' },
    params: idParams,
    response: handoverItems.pick({ tasks: true, notices: true, duties: true }),
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'not-found'],
  }),
  preview: route({
    id: 'handover.preview',
    summary: 'What a sheet for this tenure would hold, and which posts could take the work',
    method: 'GET',
    url: '/api/handovers/preview/:id',
    access: { verb: 'handover.make' },
    params: idParams,
    response: z.object({
      post: place,
      leaver: somebody,
      startsOn: day,
      endsOn: day.nullable(),
      today: day,
      /** Who holds the post now, where it is not the leaver. */
      holder: somebody.nullable(),
      receiving: z.array(place.extend({ person: z.string(), suggested: z.boolean() })),
      items: handoverItems,
    }),
    errors,
  }),
  make: route({
    id: 'handover.make',
    summary: 'Make a handover sheet: a successor for the post, or a post that takes its work',
    method: 'POST',
    url: '/api/handovers',
    access: { verb: 'handover.make' },
    body: z.strictObject({
      tenureId: id,
      lastDay: day,
      successorId: id.nullable().default(null),
      receivingPostId: id.nullable().default(null),
      note: paragraph(2000, 0).default(''),
    }),
    response: z.object({ id, version, number: z.string() }),
    errors,
  }),
  get: route({
    id: 'handover.get',
    summary: 'One handover sheet, as it is printed',
    method: 'GET',
    url: '/api/handovers/:id',
    access: 'signed-in',
    params: idParams,
    response: handoverSheet,
    errors: ['bad-input', 'not-signed-in', 'not-found'],
  }),
  confirm: route({
    id: 'handover.confirm',
    summary: 'Give the word of one side; with both the handover is settled',
    method: 'POST',
    url: '/api/handovers/:id/confirm',
    access: 'signed-in',
    params: idParams,
    body: z.strictObject({ version, side: z.enum(sides), note: line(200, 0).default('') }),
    response: z.object({ id, version, state: z.enum(handoverStates) }),
    errors,
  }),
  cancel: route({
    id: 'handover.cancel',
    summary: 'Cancel a sheet that is still open, with the reason',
    method: 'POST',
    url: '/api/handovers/:id/cancel',
    access: { verb: 'handover.make' },
    params: idParams,
    body: z.strictObject({ version, text: paragraph(500, 2) }),
    response: done,
    errors,
  }),
}
