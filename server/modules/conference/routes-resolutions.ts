import { resolutionRoutes as routes } from '../../../contract/resolution.ts'
import { type BoundRoute, bind, type SignedIn } from '../../platform/bind.ts'
import type { Call } from '../../platform/context.ts'
import type { ConferenceDeps } from './deps.ts'
import { countResolutions, listResolutions } from './queries/resolutions.ts'
import { exportResolutions } from './use-cases/export-resolutions.ts'
import { signDifference } from './use-cases/sign-difference.ts'

const callOf = ({ actor, by }: SignedIn): Call => ({ actor, by })

export function resolutionRoutesOf(deps: ConferenceDeps): readonly BoundRoute[] {
  return [
    bind(routes.list, ({ query, person }) => listResolutions(deps, person.actor, query)),
    bind(routes.counts, ({ person }) => countResolutions(deps, person.actor)),
    bind(routes.export, ({ query, person }) => exportResolutions(deps, callOf(person), query)),
    bind(routes.sign, ({ params, body, person }) =>
      signDifference(deps, callOf(person), { ...params, ...body }),
    ),
  ]
}
