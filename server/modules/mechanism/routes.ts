import { calendarRoutes, mechanismRoutes } from '../../../contract/mechanism.ts'
import { yearOf } from '../../../domain/calendar/day.ts'
import { type BoundRoute, bind } from '../../platform/bind.ts'
import { today } from '../../platform/clock.ts'
import { Refused } from '../../platform/refused.ts'
import type { calendarReader } from './calendar.ts'
import type { MechanismDeps } from './deps.ts'
import type { Mechanisms } from './queries/in-force.ts'
import { viewOf } from './queries/view.ts'
import { listEditions } from './store.ts'
import { load } from './use-cases/load.ts'

export function routesOf(
  deps: MechanismDeps,
  mechanisms: Mechanisms,
  calendars: ReturnType<typeof calendarReader>,
): readonly BoundRoute[] {
  const { db, clock } = deps.platform
  return [
    bind(mechanismRoutes.get, async ({ person: { actor } }) => {
      const mechanism = await mechanisms.inForce(db, actor.regionId, today(clock))
      if (!mechanism) throw new Refused('not-found', { reason: 'no-mechanism' })
      return viewOf(mechanism, await listEditions(db, actor.regionId))
    }),
    bind(mechanismRoutes.load, async ({ body, person }) => {
      const { faults, ...loading } = await load(deps, person, body.folder)
      return {
        ...loading,
        faults: faults.map(({ file, line, code, facts }) => ({ file, line, code, facts })),
      }
    }),
    bind(calendarRoutes.get, async ({ query: { year } }) => {
      const { loadedYears, days, workdaysBetween, isWorkday } = await calendars.calendar(db)
      const first = `${year}-01-01`
      return {
        year,
        loaded: loadedYears.has(year),
        years: [...loadedYears],
        exceptions: days
          .filter(({ date }) => yearOf(date) === year)
          .map(({ date, ...day }) => ({ day: date, ...day })),
        workdays: workdaysBetween(first, `${year}-12-31`) + (isWorkday(first) ? 1 : 0),
      }
    }),
    bind(calendarRoutes.due, async ({ query: { n, unit } }) => {
      const calendar = await calendars.calendar(db)
      const from = today(clock)
      const due = calendar.dueOn({ unit, n, rollForward: true }, from)
      return { ...due, workdays: calendar.workdaysBetween(from, due.dueOn) }
    }),
  ]
}
