import { conferenceMinutesRoutes as routes } from '../../../contract/conference-minutes.ts'
import { type BoundRoute, bind, type SignedIn } from '../../platform/bind.ts'
import type { Call } from '../../platform/context.ts'
import type { ConferenceDeps } from './deps.ts'
import { minutesView } from './queries/minutes.ts'
import { answerObjection, confirmMinutes } from './use-cases/minutes-confirm.ts'
import { finishMinutes } from './use-cases/minutes-finish.ts'
import { sendMinutes } from './use-cases/minutes-send.ts'
import { takeMinutesBack, writeMinutes } from './use-cases/minutes-write.ts'

const callOf = ({ actor, by }: SignedIn): Call => ({ actor, by })

export function minutesRoutesOf(deps: ConferenceDeps): readonly BoundRoute[] {
  return [
    bind(routes.get, ({ params, person }) => minutesView(deps, person.actor, params.id)),
    bind(routes.write, ({ params, body, person }) =>
      writeMinutes(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.send, ({ params, body, person }) =>
      sendMinutes(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.confirm, ({ params, body, person }) =>
      confirmMinutes(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.answer, ({ params, body, person }) =>
      answerObjection(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.takeBack, ({ params, body, person }) =>
      takeMinutesBack(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.finish, ({ params, body, person }) =>
      finishMinutes(deps, callOf(person), { ...params, ...body }),
    ),
  ]
}
