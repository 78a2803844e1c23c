/** The next year's notice: read from a file, looked at, loaded or put in the place of the one before. */
import { z } from 'zod'
import { noticeFaults, noticeWarnings } from '../domain/calendar/notice.ts'
import { route } from './route.ts'
import { day, instant, line, version } from './text.ts'

const yearParams = z.strictObject({ year: z.coerce.number().int().min(2000).max(2099) })

const row = z.strictObject({
  from: day,
  to: day,
  isWorkday: z.boolean(),
  name: line(100),
  /** The notice this row rests on, where it is another one. */
  source: line(100).optional(),
})
/** The number of the notice; nothing is loaded without it. */
const source = line(100)
const rows = z.array(row).max(120)

const said = z.object({ isWorkday: z.boolean(), name: z.string() }).nullable()

export const recomputationView = z
  .object({
    requestedAt: instant,
    by: z.string(),
    notice: z.string(),
    total: z.int(),
    examined: z.int(),
    moved: z.int(),
    settled: z.int(),
    kept: z.int(),
    finished: z.boolean(),
  })
  .meta({ id: 'Recomputation' })

export const calendarNoticeRoutes = {
  status: route({
    id: 'calendar-notice.status',
    summary: 'A year’s notice as it is loaded, its version, and the last recomputation of due days under it',
    method: 'GET',
    url: '/api/calendar/:year',
    access: { verb: 'calendar.view' },
    params: yearParams,
    response: z.object({
      year: z.int(),
      /** 0: not loaded. */
      version,
      source: z.string(),
      loadedAt: instant.nullable(),
      loadedBy: z.string().nullable(),
      rows: z.array(row),
      /** The reader may load a notice: the calendar is the installation's, kept in its own region. */
      mayLoad: z.boolean(),
      recomputation: recomputationView.nullable(),
    }),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
  read: route({
    id: 'calendar-notice.read',
    summary: 'Read a CSV file of a year (UTF-8 or GB18030) into rows; faults by line; nothing is stored',
    method: 'POST',
    url: '/api/calendar/:year/file',
    access: { verb: 'calendar.edit' },
    params: yearParams,
    upload: true,
    response: z.object({
      source: z.string(),
      rows: z.array(row),
      faults: z.array(
        z.object({
          line: z.int(),
          code: z.string(),
          facts: z.record(z.string(), z.union([z.string(), z.number()])),
        }),
      ),
    }),
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'too-large'],
  }),
  preview: route({
    id: 'calendar-notice.preview',
    summary: 'What a notice would say and change: findings by row, days changed, working days, tasks reached',
    method: 'POST',
    url: '/api/calendar/:year/preview',
    access: { verb: 'calendar.edit' },
    params: yearParams,
    body: z.strictObject({ source, rows }),
    response: z.object({
      findings: z.array(
        z.object({
          level: z.enum(['fault', 'warning']),
          row: z.int().nullable(),
          code: z.enum([...noticeFaults, ...noticeWarnings]),
          facts: z.record(z.string(), z.union([z.string(), z.number()])),
        }),
      ),
      days: z.array(z.object({ day, isWorkday: z.boolean(), name: z.string(), source: z.string() })),
      changes: z.array(z.object({ day, before: said, after: said, workChanged: z.boolean() })),
      workdays: z.int(),
      workdaysBefore: z.int(),
      /** The version this was compared with. */
      version,
      /** Tasks whose due days will be computed anew. */
      tasks: z.int(),
    }),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
  load: route({
    id: 'calendar-notice.load',
    summary: 'Load a year’s notice, all of it or nothing, and compute anew the due days it reaches',
    method: 'PUT',
    url: '/api/calendar/:year',
    access: { verb: 'calendar.edit' },
    params: yearParams,
    body: z.strictObject({ version, source, rows }),
    response: z.object({ year: z.int(), version, unchanged: z.boolean() }),
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'version-changed', 'refused'],
  }),
}
