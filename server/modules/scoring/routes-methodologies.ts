import { scoringMethodologyRoutes } from '../../../contract/scoring-methodologies.ts'
import { type BoundRoute, bind } from '../../platform/bind.ts'
import { today } from '../../platform/clock.ts'
import type { ScoringDeps } from './deps.ts'
import { findPeriod } from './periods.ts'
import { checkMethodology } from './queries/check-methodology.ts'
import { faultView, listMethodologies, viewMethodology } from './queries/methodologies.ts'
import type { Readers } from './queries/shelf.ts'
import { callOf } from './routes.ts'
import { loadMethodology } from './use-cases/load-methodology.ts'

export function methodologyRoutesOf(deps: ScoringDeps, readers: Readers): readonly BoundRoute[] {
  const { db, clock } = deps.platform
  const { methodologies } = readers
  return [
    bind(scoringMethodologyRoutes.methodologies, ({ person }) =>
      listMethodologies(deps, methodologies, person.actor),
    ),
    bind(scoringMethodologyRoutes.checkMethodology, ({ query, person }) =>
      checkMethodology(deps, readers, person.actor, query.file),
    ),
    bind(scoringMethodologyRoutes.loadMethodology, async ({ body, person }) => {
      const { faults, ...done } = await loadMethodology(deps, methodologies, callOf(person), body)
      return { ...done, faults: faults.map(faultView) }
    }),
    bind(scoringMethodologyRoutes.methodology, async ({ query, person: { actor } }) => {
      const ends =
        query.period === undefined
          ? today(clock)
          : (await findPeriod(deps, db, actor.regionId, query.period, 'query.period')).endsOn
      return viewMethodology(await methodologies.inForce(db, actor.regionId, ends))
    }),
  ]
}
