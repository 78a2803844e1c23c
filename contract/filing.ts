/** Indicators filed once: periods, the form of each unit, approval, review, locked values, targets. */
import { z } from 'zod'
import { findingCodes, severities } from '../domain/filing/findings.ts'
import { periodCommands, periodKinds } from '../domain/filing/period.ts'
import { filingCommands, filingStates, periodStates, valueStates } from '../domain/filing/states.ts'
import { evidenceGrades, sources, valueMeanings } from '../domain/filing/value.ts'
import { measureKinds } from '../domain/mechanism/measure-kinds.ts'
import { route } from './route.ts'
import { day, id, idParams, instant, line, paragraph, version } from './text.ts'

const facts = z.record(z.string(), z.union([z.string(), z.number()]))
const refusal = z.object({ reason: z.string(), facts }).nullable()

/** 2026-Q3, 2026-09 or 2026. */
export const periodCode = z.string().regex(/^20\d{2}(-(Q[1-4]|0[1-9]|1[0-2]))?$/, { error: 'not-a-period' })
/** A sub-indicator: 01.1. */
export const subCode = z.string().regex(/^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$/, { error: 'not-a-code' })

const value = { value: z.number().nullable(), meaning: z.enum(valueMeanings).nullable() }

export const filingPeriod = z
  .object({
    id,
    version,
    code: periodCode,
    name: z.string(),
    kind: z.enum(periodKinds),
    startsOn: day,
    endsOn: day,
    opensOn: day,
    closesOn: day,
    state: z.enum(periodStates),
    /** Units by the state of their filing, among those the reader may see. */
    counts: z.object({
      units: z.int(),
      filling: z.int(),
      submitted: z.int(),
      approved: z.int(),
      returned: z.int(),
      accepted: z.int(),
      late: z.int(),
    }),
    actions: z.array(z.object({ command: z.enum(periodCommands), refusal })),
  })
  .meta({ id: 'FilingPeriod' })
export type FilingPeriodView = z.infer<typeof filingPeriod>

/** How far a unit is: the row of the completeness list. */
export const filingRow = z
  .object({
    id,
    version,
    period: z.object({ id, code: periodCode, name: z.string(), closesOn: day }),
    unit: z.object({ id, name: z.string() }),
    state: z.enum(filingStates),
    /** Handed in after the closing day, or not handed in and the day is over. */
    late: z.boolean(),
    fields: z.object({
      total: z.int(),
      filled: z.int(),
      accepted: z.int(),
      returned: z.int(),
      /** Changed since the unit last approved them. */
      changed: z.int(),
      evidence: z.int(),
    }),
    submittedOn: day.nullable(),
    approvedOn: day.nullable(),
    acceptedOn: day.nullable(),
    /** Its values came from a file of past periods. */
    imported: z.boolean(),
  })
  .meta({ id: 'FilingRow' })
export type FilingRow = z.infer<typeof filingRow>

/** A number, or a word of the program: zero, drop, accepted. */
const told = z.union([z.string(), z.number()]).nullable()

const finding = z.object({ severity: z.enum(severities), code: z.enum(findingCodes), facts })

export const filingEvidence = z.object({
  id,
  name: z.string(),
  size: z.int(),
  type: z.string(),
  grade: z.enum(evidenceGrades),
  by: z.string(),
  at: instant,
})

export const filingField = z
  .object({
    code: subCode,
    name: z.string(),
    nameEn: z.string(),
    definition: z.string(),
    definitionEn: z.string(),
    indicator: z.object({ code: z.string(), name: z.string(), nameEn: z.string() }),
    kind: z.enum(measureKinds),
    unit: z.string(),
    unitEn: z.string(),
    better: z.enum(['lower', 'higher']),
    /** Units that lead together with this one and may fill it too. */
    jointUnits: z.array(z.string()),
    limits: z.object({ max: z.number().nullable(), whole: z.boolean() }),
    last: z.object({ ...value, period: periodCode, source: z.enum(sources) }).nullable(),
    target: z.number().nullable(),

    ...value,
    state: z.enum(valueStates),
    /** Why no such business, or not applicable. */
    reason: z.string(),
    /** Where it comes from, or why it is as unusual as it looks. */
    note: z.string(),
    filed: z
      .object({
        by: z.string(),
        at: instant,
        /** By the reader. */
        mine: z.boolean(),
      })
      .nullable(),
    /** What was filed, and what would have counted, when the unit last approved, and who approved it. */
    approved: z.object({ ...value, counted: z.object(value), by: z.string(), at: instant }).nullable(),
    changedAfterApproval: z.boolean(),
    /** What counts: value and source as the office accepted them. */
    accepted: z.object({ ...value, source: z.enum(sources), by: z.string(), at: instant }).nullable(),
    /** Why the office returned or unlocked it. */
    returned: z.object({ reason: z.string(), by: z.string(), at: instant }).nullable(),
    /** Every source that has a value, the one that counts first; difference to the filing in percent. */
    sources: z.array(
      z.object({
        source: z.enum(sources),
        ...value,
        note: z.string(),
        by: z.string(),
        at: instant.nullable(),
        difference: z.number().nullable(),
      }),
    ),
    findings: z.array(finding),
    evidence: z.array(filingEvidence),
    editable: z.boolean(),
  })
  .meta({ id: 'FilingField' })
export type FilingField = z.infer<typeof filingField>

export const filingRecord = z
  .object({
    ...filingRow.shape,
    period: filingPeriod.pick({
      id: true,
      code: true,
      name: true,
      startsOn: true,
      endsOn: true,
      opensOn: true,
      closesOn: true,
      state: true,
    }),
    submitted: z.object({ by: z.string(), at: instant, text: z.string() }).nullable(),
    approved: z.object({ by: z.string(), at: instant, text: z.string() }).nullable(),
    /** Why it was sent back inside the unit, until it is submitted anew. */
    sentBack: z.object({ by: z.string(), at: instant, text: z.string() }).nullable(),
    values: z.array(filingField),
    actions: z.array(z.object({ command: z.enum(filingCommands), refusal })),
    timeline: z.array(
      z.object({
        at: instant,
        /** filing.submitted, filing.values-filed … */
        type: z.string(),
        by: z.string().nullable(),
        post: z.string().nullable(),
        unit: z.string().nullable(),
        text: z.string(),
        /** Field by field; `field` is the code of a sub-indicator. */
        changes: z.array(z.object({ field: z.string(), before: told, after: told })),
      }),
    ),
  })
  .meta({ id: 'Filing' })
export type FilingRecord = z.infer<typeof filingRecord>

/** What is typed into one field: read by the rules of the field's unit ("3个工作日", "95%", ".7"). */
const given = z.strictObject({
  code: subCode,
  /** Empty clears the field. */
  input: line(60, 0).default(''),
  meaning: z.enum(valueMeanings).nullable().default(null),
  reason: paragraph(500, 0).default(''),
  note: paragraph(1000, 0).default(''),
})

export const target = z.object({
  code: subCode,
  /** A period or a year of the trajectory. */
  at: periodCode,
  value: z.number(),
  note: z.string(),
})

const done = z.object({ id, version })
const command = z.strictObject({ version, text: paragraph(1000, 0).default('') })
const withReason = z.strictObject({ version, text: paragraph(1000) })
const errors = ['bad-input', 'not-signed-in', 'forbidden', 'not-found', 'version-changed', 'refused'] as const
const window = { opensOn: day, closesOn: day }

export const filingRoutes = {
  periods: route({
    id: 'filing.periods',
    summary: 'Periods with their windows and how far the units are, the newest first',
    method: 'GET',
    url: '/api/filing/periods',
    access: { verb: 'filing.view' },
    response: z.object({ rows: z.array(filingPeriod), today: day, mayManage: z.boolean() }),
    errors: ['not-signed-in', 'forbidden'],
  }),
  createPeriod: route({
    id: 'filing.create-period',
    summary: 'A quarter, month or year that is to be filed; it opens by its day',
    method: 'POST',
    url: '/api/filing/periods',
    access: { verb: 'period.manage' },
    body: z.strictObject({ code: periodCode, ...window }),
    response: done,
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'already-exists', 'refused'],
  }),
  editPeriod: route({
    id: 'filing.edit-period',
    summary: 'Move the window of a period',
    method: 'PUT',
    url: '/api/filing/periods/:id',
    access: { verb: 'period.manage' },
    params: idParams,
    body: z.strictObject({ version, ...window }),
    response: done,
    errors,
  }),
  openPeriod: route({
    id: 'filing.open-period',
    summary: 'Open a period before its day: every unit gets its form',
    method: 'POST',
    url: '/api/filing/periods/:id/open',
    access: { verb: 'period.manage' },
    params: idParams,
    body: z.strictObject({ version }),
    response: done,
    errors,
  }),
  closePeriod: route({
    id: 'filing.close-period',
    summary: 'Close a period for good: nothing new is filed; what was returned can still be put right',
    method: 'POST',
    url: '/api/filing/periods/:id/close',
    access: { verb: 'period.manage' },
    params: idParams,
    body: z.strictObject({ version }),
    response: done,
    errors,
  }),
  list: route({
    id: 'filing.list',
    summary:
      'Filings of a period by unit: complete, late, where each stands; the newest open period if none is named',
    method: 'GET',
    url: '/api/filings',
    access: { verb: 'filing.view' },
    query: z.strictObject({
      period: periodCode.optional(),
      state: z.enum(filingStates).optional(),
      late: z.enum(['yes', 'no']).optional(),
    }),
    response: z.object({
      period: filingPeriod.nullable(),
      rows: z.array(filingRow),
      today: day,
    }),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
  get: route({
    id: 'filing.get',
    summary:
      'One filing: the form with last values, targets, sources, findings and evidence, and what may be done',
    method: 'GET',
    url: '/api/filings/:id',
    access: { verb: 'filing.view' },
    params: idParams,
    response: filingRecord,
    errors: ['not-signed-in', 'forbidden', 'not-found'],
  }),
  fill: route({
    id: 'filing.fill',
    summary: 'Fill fields; all of them or, where one cannot be read, none',
    method: 'PUT',
    url: '/api/filings/:id/values',
    access: { verb: 'filing.fill' },
    params: idParams,
    body: z.strictObject({ version, values: z.array(given).min(1).max(200) }),
    response: done,
    errors,
  }),
  submit: route({
    id: 'filing.submit',
    summary: 'Hand the form in to the unit’s leader',
    method: 'POST',
    url: '/api/filings/:id/submit',
    access: { verb: 'filing.fill' },
    params: idParams,
    body: command,
    response: done,
    errors,
  }),
  withdraw: route({
    id: 'filing.withdraw',
    summary: 'Take it back before the leader has approved it',
    method: 'POST',
    url: '/api/filings/:id/withdraw',
    access: { verb: 'filing.fill' },
    params: idParams,
    body: command,
    response: done,
    errors,
  }),
  approve: route({
    id: 'filing.approve',
    summary: 'The unit stands by these values; they go to the office',
    method: 'POST',
    url: '/api/filings/:id/approve',
    access: { verb: 'filing.approve' },
    params: idParams,
    body: command,
    response: done,
    errors,
  }),
  sendBack: route({
    id: 'filing.send-back',
    summary: 'The leader sends it back to whoever fills it',
    method: 'POST',
    url: '/api/filings/:id/send-back',
    access: { verb: 'filing.approve' },
    params: idParams,
    body: withReason,
    response: done,
    errors,
  }),
  review: route({
    id: 'filing.review',
    summary:
      'Accept or return values; when each has its answer the filing is accepted, or back with the unit',
    method: 'POST',
    url: '/api/filings/:id/review',
    access: { verb: 'filing.review' },
    params: idParams,
    body: z.strictObject({
      version,
      verdicts: z
        .array(
          z.strictObject({
            code: subCode,
            decision: z.enum(['accept', 'return']),
            /** Left out: the first by precedence. Another one needs a reason. */
            source: z.enum(sources).optional(),
            reason: paragraph(1000, 0).default(''),
          }),
        )
        .min(1)
        .max(200),
    }),
    response: done,
    errors,
  }),
  unlock: route({
    id: 'filing.unlock',
    summary: 'Unlock one accepted value for correction; it is approved and reviewed anew',
    method: 'POST',
    url: '/api/filings/:id/unlock',
    access: { verb: 'filing.review' },
    params: idParams,
    body: z.strictObject({ version, code: subCode, text: paragraph(1000) }),
    response: done,
    errors,
  }),
  measure: route({
    id: 'filing.measure',
    summary: 'What a questionnaire or a survey found for one sub-indicator; empty takes it away',
    method: 'PUT',
    url: '/api/filings/:id/measured/:code',
    access: { verb: 'filing.review' },
    params: z.strictObject({ id, code: subCode }),
    body: z.strictObject({
      version,
      source: z.enum(['questionnaire', 'survey']),
      input: line(60, 0),
      note: paragraph(1000),
    }),
    response: done,
    errors,
  }),
  attach: route({
    id: 'filing.attach',
    summary: 'Attach a file as evidence of one value, with its grade',
    method: 'POST',
    url: '/api/filings/:id/values/:code/files',
    access: { verb: 'filing.fill' },
    params: z.strictObject({ id, code: subCode }),
    query: z.strictObject({ grade: z.enum(evidenceGrades).default('B') }),
    upload: true,
    response: filingEvidence,
    errors: [...errors, 'too-large', 'file-not-allowed'],
  }),
  detach: route({
    id: 'filing.detach',
    summary: 'Take a file off a value that is being filled',
    method: 'DELETE',
    url: '/api/filings/:id/files/:fileId',
    access: { verb: 'filing.fill' },
    params: z.strictObject({ id, fileId: id }),
    response: done,
    errors,
  }),
  download: route({
    id: 'filing.download',
    summary: 'Download a file of evidence; that it was read is recorded',
    method: 'GET',
    url: '/api/filings/:id/files/:fileId',
    access: { verb: 'filing.view' },
    params: z.strictObject({ id, fileId: id }),
    response: 'file',
    errors: ['not-signed-in', 'forbidden', 'not-found'],
  }),
  targets: route({
    id: 'filing.targets',
    summary: 'Targets of sub-indicators: by period, and by year as a trajectory',
    method: 'GET',
    url: '/api/filing/targets',
    access: { verb: 'filing.view' },
    response: z.object({
      rows: z.array(target),
      /** Every sub-indicator, in the order of the document. */
      fields: z.array(
        z.object({
          code: subCode,
          indicator: z.object({ code: z.string(), name: z.string(), nameEn: z.string() }),
          name: z.string(),
          nameEn: z.string(),
          unit: z.string(),
          unitEn: z.string(),
          /** Accepted in the newest closed period. */
          last: z.object({ period: periodCode, value: z.number().nullable() }).nullable(),
        }),
      ),
      today: day,
      mayManage: z.boolean(),
    }),
    errors: ['not-signed-in', 'forbidden'],
  }),
  setTargets: route({
    id: 'filing.set-targets',
    summary: 'Set targets; a value of null takes one away',
    method: 'PUT',
    url: '/api/filing/targets',
    access: { verb: 'period.manage' },
    body: z.strictObject({
      targets: z
        .array(
          z.strictObject({
            code: subCode,
            at: periodCode,
            value: z.number().min(0).max(1e9).nullable(),
            note: line(200, 0).default(''),
          }),
        )
        .min(1)
        .max(1000),
    }),
    response: z.object({ set: z.int(), removed: z.int() }),
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'refused'],
  }),
}
