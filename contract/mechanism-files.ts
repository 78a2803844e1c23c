/**
 * The files in which a mechanism is written (`mechanism/<name>/*.yaml`), one schema per file.
 *
 * Keys are snake_case in the files and camelCase once read. Lists are parsed row by row, so that one
 * broken row does not hide what is wrong with the others: a list file has a schema for its frame and one
 * for its rows.
 */
import { z } from 'zod'
import { deadlineUnits } from '../domain/calendar/due-on.ts'
import { usualConferenceRules } from '../domain/conference/rules.ts'
import { eventTypes } from '../domain/mechanism/event-types.ts'
import { severities } from '../domain/filing/findings.ts'
import { type Ref, usualRules } from '../domain/filing/rules.ts'
import { sources } from '../domain/filing/value.ts'
import { measureKinds } from '../domain/mechanism/measure-kinds.ts'
import { cyclePeriods, noticeLevels } from '../domain/mechanism/mechanism.ts'
import { postKinds, unitKinds } from '../domain/organization/posts.ts'
import { day, line, paragraph } from './text.ts'

const text = (max: number) => z.strictObject({ zh: line(max), en: line(max * 3) })
const prose = (max: number) => z.strictObject({ zh: paragraph(max), en: paragraph(max * 3) })

/** Forms of codes; the name of the form travels as the error. */
const form = (pattern: RegExp, error: string) => z.string().max(60).regex(pattern, { error })
const slug = form(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug')
const indicatorCode = form(/^\d{2}$/, 'indicator-code')
const subIndicatorCode = form(/^\d{2}\.\d{1,2}$/, 'sub-indicator-code')
const clauseCode = form(/^\d{1,2}\.\d{1,2}\.\d{1,2}$/, 'clause-code')
const regionCode = form(/^\d{6}$/, 'region-code')
const version = line(20)
const absent = <T extends z.ZodType>(schema: T) => schema.nullable().default(null)

const eventType = z.enum(eventTypes)

export const deadlineRule = z
  .strictObject({ unit: z.enum(deadlineUnits), n: z.int().min(0).max(3650), roll_forward: z.boolean() })
  .transform(({ unit, n, roll_forward }) => ({ unit, n, rollForward: roll_forward }))

const span = z.strictObject({ version, effective_from: day, effective_to: absent(day) }).transform((row) => ({
  version: row.version,
  effectiveFrom: row.effective_from,
  effectiveTo: row.effective_to,
}))

/** mechanism.yaml */
export const headFile = z
  .strictObject({
    code: slug,
    version,
    title: text(200),
    document_number: line(60),
    issued_on: day,
    effective_from: day,
    effective_to: absent(day),
    region: regionCode,
    leading_group: absent(slug),
    host: slug,
    aims: z.array(prose(500)).max(20).default([]),
    numbering: z.strictObject({ task: line(6) }).default({ task: '督' }),
    earlier_versions: z.array(span).max(100).default([]),
  })
  .transform((row) => ({
    code: row.code,
    version: row.version,
    title: row.title,
    documentNumber: row.document_number,
    issuedOn: row.issued_on,
    effectiveFrom: row.effective_from,
    effectiveTo: row.effective_to,
    region: row.region,
    leadingGroup: row.leading_group,
    host: row.host,
    aims: row.aims,
    numbering: row.numbering,
    earlierVersions: row.earlier_versions,
  }))

const rows = z.array(z.unknown()).min(1).max(2000)

/** units.yaml */
export const unitsFile = z.strictObject({ units: rows })
export const unitRow = z
  .strictObject({
    code: slug,
    kind: z.enum(unitKinds),
    group: absent(z.int().min(1).max(999)),
    parent: absent(slug),
    name: text(100),
    short_name: text(30),
    document_name: absent(line(100)),
  })
  .transform((row) => ({
    code: row.code,
    kind: row.kind,
    group: row.group,
    parent: row.parent,
    name: row.name,
    shortName: row.short_name,
    documentName: row.document_name,
  }))

const subIndicatorRow = z.strictObject({
  code: subIndicatorCode,
  name: text(100),
  kind: z.enum(measureKinds),
  unit: text(40),
  better: z.enum(['lower', 'higher']),
  definition: prose(2000),
})

/** indicators/NN-name.yaml; `lead` may be written as one code or as a list. */
export const indicatorFile = z
  .strictObject({
    code: indicatorCode,
    name: text(100),
    lead: z.preprocess((lead) => (typeof lead === 'string' ? [lead] : lead), z.array(slug).max(20)),
    definition: prose(2000),
    span: absent(z.strictObject({ from: prose(300), to: prose(300) })),
    sub_indicators: z.array(subIndicatorRow).min(1).max(99),
  })
  .transform((row) => ({
    code: row.code,
    name: row.name,
    lead: row.lead,
    definition: row.definition,
    span: row.span,
    subIndicators: row.sub_indicators,
  }))

/** clauses.yaml */
export const clausesFile = z.strictObject({ clauses: rows })
export const clauseRow = z.strictObject({
  code: clauseCode,
  requirement: z.int().min(1).max(99),
  who: z.array(slug).min(1).max(100),
  what: prose(1000),
  when: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none') }),
    z.strictObject({ kind: z.literal('on-event'), event: eventType }),
    z.strictObject({ kind: z.literal('within'), after: eventType, deadline: deadlineRule }),
    z.strictObject({ kind: z.literal('periodic'), cycle: slug }),
  ]),
  evidence: z.array(eventType).min(1).max(20),
})

/** clocks.yaml */
const clockRow = z
  .strictObject({
    code: slug,
    name: text(60),
    source: absent(line(200)),
    acknowledge: absent(deadlineRule),
    first_report: absent(deadlineRule),
    general: deadlineRule,
    complex: absent(deadlineRule),
    to_zero: z.boolean(),
  })
  .transform((row) => ({
    code: row.code,
    name: row.name,
    source: row.source,
    acknowledge: row.acknowledge,
    firstReport: row.first_report,
    general: row.general,
    complex: row.complex,
    toZero: row.to_zero,
  }))

const noticeRow = z
  .strictObject({
    level: z.enum(noticeLevels),
    after_workdays: z.int().min(1).max(365),
    to: z.enum(postKinds),
  })
  .transform((row) => ({ level: row.level, afterWorkdays: row.after_workdays, to: row.to }))

const recheckRow = z
  .strictObject({
    after_days: z.int().min(1).max(3650),
    share_percent: z.int().min(1).max(100),
    within_workdays: z.int().min(1).max(365).default(10),
  })
  .transform((row) => ({
    afterDays: row.after_days,
    sharePercent: row.share_percent,
    withinWorkdays: row.within_workdays,
  }))

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const messagesRow = z
  .strictObject({
    hold_minutes: z.int().min(0).max(60),
    quiet: z.strictObject({ from: timeOfDay, to: timeOfDay, days_off: z.boolean() }).optional(),
  })
  .transform(({ hold_minutes, quiet }) => ({
    holdMinutes: hold_minutes,
    ...(quiet === undefined ? {} : { quiet: { from: quiet.from, to: quiet.to, daysOff: quiet.days_off } }),
  }))

export const clocksFile = z
  .strictObject({
    default_clock: slug,
    clocks: z.array(clockRow).min(1).max(50),
    reminders: z.array(z.int().min(0).max(365)).max(20),
    overdue_reminder_every: z.int().min(1).max(365).optional(),
    notices: z.array(noticeRow).max(20),
    ruling: deadlineRule.optional(),
    rechecks: z.array(recheckRow).max(10).optional(),
    messages: messagesRow.optional(),
  })
  // What a file leaves out stays out: the hash of a mechanism without it is the one it always had.
  .transform((row) => ({
    defaultClock: row.default_clock,
    clocks: row.clocks,
    reminders: row.reminders,
    ...(row.overdue_reminder_every === undefined ? {} : { overdueReminderEvery: row.overdue_reminder_every }),
    notices: row.notices,
    ...(row.ruling === undefined ? {} : { ruling: row.ruling }),
    ...(row.rechecks === undefined ? {} : { rechecks: row.rechecks }),
    ...(row.messages === undefined ? {} : { messages: row.messages }),
  }))

/** lights.yaml */
export const lightsFile = z
  .strictObject({
    amber: z.strictObject({
      workdays_left_at_most: z.int().min(0).max(365),
      points_behind_at_least: z.int().min(1).max(100),
    }),
    behind_counts_from_percent: z.int().min(0).max(100),
    red: z.strictObject({ points_behind_more_than: z.int().min(1).max(100) }),
  })
  .transform((row) => ({
    amberWorkdaysLeft: row.amber.workdays_left_at_most,
    amberPointsBehind: row.amber.points_behind_at_least,
    redPointsBehind: row.red.points_behind_more_than,
    behindCountsFromPercent: row.behind_counts_from_percent,
  }))

/** report-cycles.yaml */
export const reportCyclesFile = z.strictObject({ report_cycles: z.array(z.unknown()).max(100) })
export const reportCycleRow = z.strictObject({
  code: slug,
  name: text(60),
  every: z.enum(cyclePeriods),
  who: z.array(slug).min(1).max(100),
  due: deadlineRule,
})

/** conference.yaml; each line left out is the usual one. */
const days = (usual: number) => z.int().min(1).max(365).default(usual)
export const conferenceFile = z
  .strictObject({
    opinion_workdays: days(usualConferenceRules.opinionWorkdays),
    confirm_workdays: days(usualConferenceRules.confirmWorkdays),
    answer_workdays: days(usualConferenceRules.answerWorkdays),
    usual_minutes: z.int().min(1).max(240).default(usualConferenceRules.usualMinutes),
    returns_to_leading_group: z.int().min(1).max(99).default(usualConferenceRules.returnsToLeadingGroup),
    request_prefix: line(6).default(usualConferenceRules.requestPrefix),
  })
  .transform((row) => ({
    opinionWorkdays: row.opinion_workdays,
    confirmWorkdays: row.confirm_workdays,
    answerWorkdays: row.answer_workdays,
    usualMinutes: row.usual_minutes,
    returnsToLeadingGroup: row.returns_to_leading_group,
    requestPrefix: row.request_prefix,
  }))

/** filing-rules.yaml; each line left out is the usual one. */
const found = z.enum(['none', ...severities]).transform((severity) => (severity === 'none' ? null : severity))
const percent = z.number().min(0).max(1000)
const threshold = (usual: { readonly severity: (typeof severities)[number]; readonly percent: number }) =>
  z
    .strictObject({ severity: found.default(usual.severity), percent: percent.default(usual.percent) })
    .default(usual)
    .transform((row) => (row.severity === null ? null : { severity: row.severity, percent: row.percent }))
/** A kind of measure (`time`), or one sub-indicator (`"01.2"`). */
const ref = form(
  new RegExp(`^(${measureKinds.join('|')}|\\d{2}\\.\\d{1,2})$`),
  'kind-or-sub-indicator-code',
).transform((of): Ref => {
  const kind = measureKinds.find((known) => known === of)
  return kind === undefined ? { code: of } : { kind }
})
const crossRow = z
  .strictObject({
    severity: z.enum(severities),
    when: z.strictObject({ of: ref, above: z.number().min(0) }),
    need: z.strictObject({ of: ref, at_least: z.number().min(0), times: absent(ref) }),
  })
  .transform(({ severity, when, need }) => ({
    severity,
    when: { ref: when.of, above: when.above },
    need: { ref: need.of, atLeast: need.at_least, times: need.times },
  }))
const caseRow = z
  .strictObject({ online_half_day: z.boolean().default(true), online_together: z.boolean().default(false) })
  .transform((row) => ({ onlineHalfDay: row.online_half_day, onlineTogether: row.online_together }))
export const filingRulesFile = z
  .strictObject({
    precedence: z
      .array(z.enum(sources))
      .min(1)
      .default([...usualRules.precedence]),
    jump: threshold(usualRules.jump),
    measured: threshold(usualRules.measured),
    evidence: found.default(usualRules.evidence),
    cross: z
      .array(crossRow)
      .max(200)
      .default([...usualRules.cross]),
    scales: z.record(z.string(), z.number().positive().max(1000)).default({}),
    cases: z.record(z.string(), caseRow).default({}),
    reminders: z
      .array(z.int().min(0).max(365))
      .max(20)
      .default([...usualRules.reminders]),
    overdue_reminder_every: z.int().min(1).max(365).default(usualRules.overdueReminderEvery),
  })
  .transform(({ overdue_reminder_every, ...row }) => ({
    ...row,
    overdueReminderEvery: overdue_reminder_every,
  }))
