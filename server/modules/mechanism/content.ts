/** The content of a mechanism as it comes back from the database: parsed at the edge, trusted afterwards. */
import { z } from 'zod'
import { deadlineUnits } from '../../../domain/calendar/due-on.ts'
import { documentKinds } from '../../../domain/document/kinds.ts'
import { severities } from '../../../domain/filing/findings.ts'
import { sources } from '../../../domain/filing/value.ts'
import { eventTypes } from '../../../domain/mechanism/event-types.ts'
import { measureKinds } from '../../../domain/mechanism/measure-kinds.ts'
import { cyclePeriods, type Mechanism, noticeLevels } from '../../../domain/mechanism/mechanism.ts'
import { postKinds, unitKinds } from '../../../domain/organization/posts.ts'

const text = z.object({ zh: z.string(), en: z.string() })
const codes = z.array(z.string())
const event = z.enum(eventTypes)
const deadline = z.object({ unit: z.enum(deadlineUnits), n: z.int(), rollForward: z.boolean() })
const span = z.object({ version: z.string(), effectiveFrom: z.string(), effectiveTo: z.string().nullable() })

const unit = z.object({
  code: z.string(),
  kind: z.enum(unitKinds),
  group: z.int().nullable(),
  parent: z.string().nullable(),
  name: text,
  shortName: text,
  documentName: z.string().nullable(),
})

const indicator = z.object({
  code: z.string(),
  name: text,
  lead: codes,
  definition: text,
  span: z.object({ from: text, to: text }).nullable(),
  subIndicators: z.array(
    z.object({
      code: z.string(),
      name: text,
      kind: z.enum(measureKinds),
      unit: text,
      better: z.enum(['lower', 'higher']),
      definition: text,
    }),
  ),
})

const clause = z.object({
  code: z.string(),
  requirement: z.int(),
  who: codes,
  what: text,
  when: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('on-event'), event }),
    z.object({ kind: z.literal('within'), after: event, deadline }),
    z.object({ kind: z.literal('periodic'), cycle: z.string() }),
  ]),
  evidence: z.array(event),
})

const clocks = z.object({
  defaultClock: z.string(),
  clocks: z.array(
    z.object({
      code: z.string(),
      name: text,
      source: z.string().nullable(),
      acknowledge: deadline.nullable(),
      firstReport: deadline.nullable(),
      general: deadline,
      complex: deadline.nullable(),
      toZero: z.boolean(),
    }),
  ),
  reminders: z.array(z.int()),
  overdueReminderEvery: z.int().optional(),
  notices: z.array(z.object({ level: z.enum(noticeLevels), afterWorkdays: z.int(), to: z.enum(postKinds) })),
  ruling: deadline.optional(),
  rechecks: z
    .array(z.object({ afterDays: z.int(), sharePercent: z.int(), withinWorkdays: z.int() }))
    .optional(),
  messages: z
    .object({
      holdMinutes: z.int(),
      quiet: z.object({ from: z.string(), to: z.string(), daysOff: z.boolean() }).optional(),
    })
    .optional(),
})

const font = z.object({ name: z.string(), fallback: z.string() })
const marks = z.object({ official: z.string(), letter: z.string(), minutes: z.string(), brief: z.string() })
const documents = z.object({
  layout: z.string(),
  authorities: z.array(
    z.object({ code: z.string(), part: z.enum(['office', 'leading-group']), name: z.string(), marks }),
  ),
  registers: z.array(
    z.object({
      code: z.string(),
      word: z.string(),
      pattern: z.string(),
      kinds: z.array(z.enum(documentKinds)),
      authority: z.string(),
    }),
  ),
  fonts: z.object({
    default: z.string(),
    sets: z.record(
      z.string(),
      z.object({ biaoSong: font, fangSong: font, kaiTi: font, heiTi: font, song: font }),
    ),
  }),
  lengths: z.object({ special: z.int(), general: z.int() }),
  yearlyCaps: z.partialRecord(z.enum(documentKinds), z.int()).optional(),
})

const ref = z.union([z.object({ code: z.string() }), z.object({ kind: z.enum(measureKinds) })])
const severity = z.enum(severities)
const threshold = z.object({ severity, percent: z.number() }).nullable()
const filing = z.object({
  precedence: z.array(z.enum(sources)),
  jump: threshold,
  measured: threshold,
  evidence: severity.nullable(),
  cross: z.array(
    z.object({
      severity,
      when: z.object({ ref, above: z.number() }),
      need: z.object({ ref, atLeast: z.number(), times: ref.nullable() }),
    }),
  ),
  scales: z.record(z.string(), z.number()),
  cases: z.record(z.string(), z.object({ onlineHalfDay: z.boolean(), onlineTogether: z.boolean() })),
  reminders: z.array(z.int()),
  overdueReminderEvery: z.int(),
})

export const storedMechanism: z.ZodType<Mechanism> = z.object({
  ...span.shape,
  code: z.string(),
  title: text,
  documentNumber: z.string(),
  issuedOn: z.string(),
  region: z.string(),
  leadingGroup: z.string().nullable(),
  host: z.string(),
  aims: z.array(text),
  numbering: z.object({ task: z.string() }),
  earlierVersions: z.array(span),
  units: z.array(unit),
  indicators: z.array(indicator),
  clauses: z.array(clause),
  clocks,
  lights: z.object({
    amberWorkdaysLeft: z.int(),
    amberPointsBehind: z.int(),
    redPointsBehind: z.int(),
    behindCountsFromPercent: z.int(),
  }),
  reportCycles: z.array(
    z.object({ code: z.string(), name: text, every: z.enum(cyclePeriods), who: codes, due: deadline }),
  ),
  conference: z
    .object({
      opinionWorkdays: z.int(),
      confirmWorkdays: z.int(),
      answerWorkdays: z.int(),
      usualMinutes: z.int(),
      returnsToLeadingGroup: z.int(),
      requestPrefix: z.string(),
    })
    .optional(),
  filing: filing.optional(),
  documents: documents.optional(),
})
