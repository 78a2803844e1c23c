import { calendarNoticeRoutes } from '../../../contract/calendar-notice.ts'
import { calendarRoutes } from '../../../contract/mechanism.ts'
import { changesOf, daysOf, findingsOf, rowsOf, runsOf } from '../../../domain/calendar/notice.ts'
import { yearOf } from '../../../domain/calendar/day.ts'
import type { CalendarDay } from '../../../domain/calendar/work-calendar.ts'
import { type BoundRoute, bind } from '../../platform/bind.ts'
import { today } from '../../platform/clock.ts'
import { type Calendar, calendarOf, type calendarReader } from './calendar.ts'
import type { MechanismDeps } from './deps.ts'
import { readNoticeFile } from './notice-file.ts'
import { findCalendarYear } from './store/calendar.ts'
import { ensureMayLoad, loadNotice, mayLoadNotice, workChanges } from './use-cases/load-notice.ts'

export function calendarRoutesOf(
  deps: MechanismDeps,
  calendars: ReturnType<typeof calendarReader>,
): readonly BoundRoute[] {
  const { platform, recomputations } = deps
  const { db, clock } = platform
  return [
    bind(calendarRoutes.get, async ({ query: { year } }) => {
      const calendar = await calendars.calendar(db)
      return {
        year,
        loaded: calendar.loadedYears.has(year),
        years: [...calendar.loadedYears],
        exceptions: calendar.days.filter(({ date }) => yearOf(date) === year).map(viewOf),
        workdays: workdaysOf(year, calendar),
      }
    }),
    bind(calendarRoutes.due, async ({ query: { n, unit } }) => {
      const calendar = await calendars.calendar(db)
      const from = today(clock)
      const due = calendar.dueOn({ unit, n, rollForward: true }, from)
      return { ...due, workdays: calendar.workdaysBetween(from, due.dueOn) }
    }),
    bind(calendarNoticeRoutes.status, async ({ params: { year }, person: { actor } }) => {
      const present = await findCalendarYear(db, year)
      return {
        year,
        version: present?.version ?? 0,
        source: present?.source ?? '',
        loadedAt: present?.loadedAt ?? null,
        loadedBy: present?.loadedBy ?? null,
        rows: present ? [...rowsOf(present.days, present.source)] : [],
        mayLoad: await mayLoadNotice(db, actor),
        recomputation: await recomputations.progress(year),
      }
    }),
    bind(calendarNoticeRoutes.read, async ({ params: { year }, upload, person: { actor } }) => {
      await ensureMayLoad(db, actor)
      const { source, rows, faults } = await readNoticeFile(year, upload.content)
      return {
        source,
        rows: [...rows],
        faults: faults.map(({ line, code, facts }) => ({ line, code, facts })),
      }
    }),
    bind(calendarNoticeRoutes.preview, async ({ params: { year }, body, person: { actor } }) => {
      await ensureMayLoad(db, actor)
      const findings = [...findingsOf(year, body.rows, today(clock))]
      const present = await findCalendarYear(db, year)
      const before = present?.days ?? []
      // With a fault in it there is no year to draw.
      const days = findings.some(({ level }) => level === 'fault') ? before : daysOf(body.rows, body.source)
      const runs = present ? runsOf(workChanges(before, days)) : []
      return {
        findings,
        days: days.map(viewOf),
        changes: [...changesOf(before, days)],
        workdays: workdaysOf(year, calendarOf({ years: [year], days })),
        workdaysBefore: workdaysOf(year, calendarOf({ years: [year], days: before })),
        version: present?.version ?? 0,
        tasks: await recomputations.count(db, runs),
      }
    }),
    bind(calendarNoticeRoutes.load, ({ params: { year }, body, person: { actor, by } }) =>
      loadNotice(deps, calendars, { actor, by }, year, body),
    ),
  ]
}

const viewOf = ({ date, ...day }: CalendarDay) => ({ day: date, ...day })

const workdaysOf = (year: number, { workdaysBetween, isWorkday }: Calendar): number =>
  workdaysBetween(`${year}-01-01`, `${year}-12-31`) + (isWorkday(`${year}-01-01`) ? 1 : 0)
