import { coordinationRequestRoutes as routes } from '../../../contract/coordination-request.ts'
import { type BoundRoute, bind, type SignedIn } from '../../platform/bind.ts'
import type { Call } from '../../platform/context.ts'
import { noteReading } from '../../platform/reading.ts'
import { Refused } from '../../platform/refused.ts'
import { visibleRequest } from './act-on-request.ts'
import type { ConferenceDeps } from './deps.ts'
import { originOfTask } from './queries/origin-of-task.ts'
import { countRequests, listRequests } from './queries/request-list.ts'
import { recordView } from './queries/request-record.ts'
import { findRequestFile } from './store/request-files.ts'
import { answer } from './use-cases/answer-referral.ts'
import { acceptRequest, makeReady, urgeOpinions } from './use-cases/consult.ts'
import { createRequest, discardRequest, editRequest } from './use-cases/draft-request.ts'
import { meetCondition } from './use-cases/meet-condition.ts'
import { opine } from './use-cases/opine.ts'
import { attachFile, detachFile } from './use-cases/request-files.ts'
import { sendBackRequest, submitRequest } from './use-cases/submit-request.ts'
import { wakeByOffice } from './use-cases/wake-request.ts'
import { withdrawRequest } from './use-cases/withdraw-request.ts'

const callOf = ({ actor, by }: SignedIn): Call => ({ actor, by })

export function requestRoutesOf(deps: ConferenceDeps): readonly BoundRoute[] {
  return [
    bind(routes.list, ({ query, person }) => listRequests(deps, person.actor, query)),
    bind(routes.counts, ({ person }) => countRequests(deps, person.actor)),
    bind(routes.get, async ({ params, person: { actor } }) =>
      recordView(deps, actor, await visibleRequest(deps, deps.platform.db, actor, params.id)),
    ),
    bind(routes.ofTask, ({ params, person: { actor } }) => originOfTask(deps, actor, params.id)),
    bind(routes.create, ({ body, person }) => createRequest(deps, callOf(person), body)),
    bind(routes.edit, ({ params, body, person }) =>
      editRequest(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.discard, ({ params, person }) => discardRequest(deps, callOf(person), params)),
    bind(routes.submit, ({ params, body, person }) =>
      submitRequest(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.accept, ({ params, body, person }) =>
      acceptRequest(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.sendBack, ({ params, body, person }) =>
      sendBackRequest(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.opine, ({ params, body, person }) => opine(deps, callOf(person), { ...params, ...body })),
    bind(routes.urge, ({ params, body, person }) =>
      urgeOpinions(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.makeReady, ({ params, body, person }) =>
      makeReady(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.meetCondition, ({ params, body, person }) =>
      meetCondition(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.wake, ({ params, body, person }) =>
      wakeByOffice(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.answer, ({ params, body, person }) => answer(deps, callOf(person), { ...params, ...body })),
    bind(routes.withdraw, ({ params, body, person }) =>
      withdrawRequest(deps, callOf(person), { ...params, ...body }),
    ),
    bind(routes.attach, ({ params, person, upload }) => attachFile(deps, callOf(person), params.id, upload)),
    bind(routes.detach, ({ params, person }) => detachFile(deps, callOf(person), params)),
    bind(routes.download, ({ params, person }) => download(deps, callOf(person), params)),
  ]
}

async function download(
  deps: ConferenceDeps,
  call: Call,
  { id, fileId }: { readonly id: string; readonly fileId: string },
) {
  const { db } = deps.platform
  const { row } = await visibleRequest(deps, db, call.actor, id)
  const file = await findRequestFile(db, row, fileId)
  if (!file || !(await deps.files.has(file.sha256))) throw new Refused('not-found')
  await noteReading(deps.platform, call, {
    type: 'conference.file-read',
    what: { id: file.id, name: file.name, number: row.number ?? '' },
  })
  return {
    stream: deps.files.read(file.sha256),
    name: file.name,
    mediaType: file.media_type,
    size: file.size,
  }
}
