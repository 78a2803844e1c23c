import { mechanismRoutes } from '../../../contract/mechanism.ts'
import { type BoundRoute, bind } from '../../platform/bind.ts'
import { today } from '../../platform/clock.ts'
import { Refused } from '../../platform/refused.ts'
import type { calendarReader } from './calendar.ts'
import { calendarRoutesOf } from './calendar-routes.ts'
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
    ...calendarRoutesOf(deps, calendars),
  ]
}
