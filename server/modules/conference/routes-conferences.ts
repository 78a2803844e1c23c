import { conferenceRoutes as routes } from '../../../contract/conference.ts'
import { conferenceSeriesRoutes as series } from '../../../contract/conference-series.ts'
import { type BoundRoute, bind, type SignedIn } from '../../platform/bind.ts'
import type { Call } from '../../platform/context.ts'
import type { ConferenceDeps } from './deps.ts'
import { listConferences } from './queries/conference-list.ts'
import { conferenceOptions } from './queries/conference-options.ts'
import { conferenceView } from './queries/conference-record.ts'
import { listConferenceSeries } from './queries/conference-series.ts'
import { noteAttendance, replyToInvitation, signIn } from './use-cases/attend-conference.ts'
import { concludeItem, noteConsensus } from './use-cases/conclude-item.ts'
import { beginSeries, editSeries, endSeries } from './use-cases/conference-series.ts'
import { cancelConference, conveneConference } from './use-cases/convene-conference.ts'
import { createConference, editConference } from './use-cases/plan-conference.ts'
import { endConference, startConference, takeRecord, turnToItem } from './use-cases/record-conference.ts'
import { setAgenda } from './use-cases/set-agenda.ts'
import { visibleConference } from './whole-conference.ts'

const callOf = ({ actor, by }: SignedIn): Call => ({ actor, by })

export function conferenceRoutesOf(deps: ConferenceDeps): readonly BoundRoute[] {
  return [
    bind(routes.list, ({ query, person }) => listConferences(deps, person.actor, query)),
    bind(routes.options, ({ person }) => conferenceOptions(deps, person.actor)),
    bind(routes.create, ({ body, person }) => createConference(deps, callOf(person), body)),
    bind(routes.get, async ({ params, person: { actor } }) =>
      conferenceView(deps, actor, await visibleConference(deps, deps.platform.db, actor, params.id)),
    ),
    bind(routes.edit, ({ params, body, person }) =>
      editConference(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.setAgenda, ({ params, body, person }) =>
      setAgenda(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.convene, ({ params, body, person }) =>
      conveneConference(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.cancel, ({ params, body, person }) =>
      cancelConference(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.reply, ({ params, body, person }) =>
      replyToInvitation(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.signIn, ({ params, body, person }) => signIn(deps, callOf(person), { ...params, ...body })),
    bind(routes.noteAttendance, ({ params, body, person }) =>
      noteAttendance(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.takeRecord, ({ params, body, person }) =>
      takeRecord(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.start, ({ params, body, person }) =>
      startConference(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.turnTo, ({ params, body, person }) =>
      turnToItem(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.noteConsensus, ({ params, body, person }) =>
      noteConsensus(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.conclude, ({ params, body, person }) =>
      concludeItem(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.end, ({ params, body, person }) =>
      endConference(deps, callOf(person), { ...params, ...body }),
    ),
    bind(series.list, ({ person }) => listConferenceSeries(deps, person.actor)),
    bind(series.create, ({ body, person }) => beginSeries(deps, callOf(person), body)),
    bind(series.edit, ({ params, body, person }) => editSeries(deps, callOf(person), { ...params, ...body })),
    bind(series.end, ({ params, body, person }) => endSeries(deps, callOf(person), { ...params, ...body })),
  ]
}
