import { z } from 'zod'
import { noticeLevels } from '../domain/mechanism/mechanism.ts'
import { postKinds } from '../domain/organization/posts.ts'
import { route } from './route.ts'
import { day, id, line } from './text.ts'

export const fault = z.object({
  file: z.string(),
  line: z.int(),
  code: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
})

export const mechanismRoutes = {
  get: route({
    id: 'mechanism.get',
    summary: 'The mechanism in force: units, indicators, clauses, clocks, lights',
    method: 'GET',
    url: '/api/mechanism',
    access: { verb: 'mechanism.view' },
    response: z.object({
      id,
      code: z.string(),
      version: z.string(),
      title: z.string(),
      documentNumber: z.string(),
      effectiveFrom: day,
      effectiveTo: day.nullable(),
      hash: z.string(),
      versions: z.array(
        z.object({
          id,
          version: z.string(),
          effectiveFrom: day,
          effectiveTo: day.nullable(),
          loadedAt: z.string(),
        }),
      ),
      units: z.array(
        z.object({
          id,
          code: z.string(),
          name: z.string(),
          shortName: z.string(),
          part: z.enum(['office', 'leading-group', 'member']),
        }),
      ),
      indicators: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          nameEn: z.string(),
          definition: z.string(),
          definitionEn: z.string(),
          leadUnits: z.array(z.string()),
          subIndicators: z.array(
            z.object({
              code: z.string(),
              name: z.string(),
              nameEn: z.string(),
              kind: z.string(),
              unit: z.string(),
              unitEn: z.string(),
              better: z.string(),
              definition: z.string(),
              definitionEn: z.string(),
            }),
          ),
        }),
      ),
      clauses: z.array(
        z.object({
          code: z.string(),
          requirement: z.int(),
          who: z.string(),
          what: z.string(),
          whatEn: z.string(),
          when: z.string(),
          evidence: z.array(z.string()),
        }),
      ),
      clocks: z.array(
        z.object({ code: z.string(), name: z.string(), nameEn: z.string(), rules: z.array(z.string()) }),
      ),
      lights: z.object({
        amberWorkdaysLeft: z.int(),
        amberPointsBehind: z.int(),
        redPointsBehind: z.int(),
        behindCountsFromPercent: z.int(),
      }),
      /** Working days before the due day; 0 is the day itself. Past it, a reminder on every so many of them. */
      reminders: z.array(z.int()),
      overdueReminderEvery: z.int(),
      /** Graded notices past the due day. */
      notices: z.array(
        z.object({ level: z.enum(noticeLevels), afterWorkdays: z.int(), to: z.enum(postKinds) }),
      ),
      /** How long the office may take to rule on a request; null is until the task's due day. */
      ruling: z.string().nullable(),
      /** After how many days which share of the closed tasks is looked at again, in the order of the rounds. */
      rechecks: z.array(z.object({ afterDays: z.int(), sharePercent: z.int(), withinWorkdays: z.int() })),
      /** How long a message is held before it is told, and when none is; null is told at once, at any time. */
      messages: z
        .object({
          holdMinutes: z.int(),
          quiet: z.object({ from: z.string(), to: z.string(), daysOff: z.boolean() }).nullable(),
        })
        .nullable(),
    }),
    errors: ['not-signed-in', 'forbidden', 'not-found'],
  }),
  load: route({
    id: 'mechanism.load',
    summary:
      'Load a mechanism folder of this installation as a new version; faults are told by file and line',
    method: 'POST',
    url: '/api/mechanism/load',
    access: { verb: 'mechanism.load' },
    body: z.strictObject({ folder: line(60) }),
    response: z.object({
      loaded: z.boolean(),
      unchanged: z.boolean(),
      id: id.nullable(),
      faults: z.array(fault),
    }),
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'not-found', 'refused'],
  }),
}

export const calendarRoutes = {
  get: route({
    id: 'calendar.get',
    summary: 'Working days of a year, holidays and make-up days named',
    method: 'GET',
    url: '/api/calendar',
    access: { verb: 'calendar.view' },
    query: z.strictObject({ year: z.coerce.number().int().min(2000).max(2099) }),
    response: z.object({
      year: z.int(),
      /** False: no notice loaded, counted as plain weeks for now. */
      loaded: z.boolean(),
      years: z.array(z.int()),
      exceptions: z.array(z.object({ day, isWorkday: z.boolean(), name: z.string(), source: z.string() })),
      workdays: z.int(),
    }),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
  /** A preview for the page that sets a due day: the day a rule leads to. */
  due: route({
    id: 'calendar.due',
    summary: 'The due day of a number of days from today, and whether it is provisional',
    method: 'GET',
    url: '/api/calendar/due',
    access: { verb: 'calendar.view' },
    query: z.strictObject({
      n: z.coerce.number().int().min(1).max(1000),
      unit: z.enum(['workday', 'calendar']),
    }),
    response: z.object({ dueOn: day, provisional: z.boolean(), workdays: z.int() }),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
}
