import { taskHistoryRoutes } from '../../../contract/task-history.ts'
import { taskRoutes } from '../../../contract/task.ts'
import { taskMergeRoutes } from '../../../contract/task-merge.ts'
import { taskRecheckRoutes } from '../../../contract/task-recheck.ts'
import { may } from '../../../domain/identity/rights.ts'
import { targetOf } from '../../../domain/task/life-cycle.ts'
import { type BoundRoute, bind, type SignedIn } from '../../platform/bind.ts'
import { today } from '../../platform/clock.ts'
import type { Call } from '../../platform/context.ts'
import { noteReading } from '../../platform/reading.ts'
import { Refused } from '../../platform/refused.ts'
import type { TaskDeps } from './deps.ts'
import { opened } from './opened.ts'
import { scopes } from './policy.ts'
import { listHistory } from './queries/history.ts'
import { listInstructions } from './queries/instructions.ts'
import { countTasks, listTasks } from './queries/ledger.ts'
import type { RememberedNames } from './queries/remembered-names.ts'
import { listPrecedents } from './queries/precedents.ts'
import { getRecord } from './queries/record.ts'
import { findFile } from './store.ts'
import { accept } from './use-cases/accept.ts'
import { acceptRecheck } from './use-cases/accept-recheck.ts'
import { acknowledge } from './use-cases/acknowledge.ts'
import { ask } from './use-cases/ask.ts'
import { askExtension } from './use-cases/ask-extension.ts'
import { attach } from './use-cases/attach.ts'
import { cancel } from './use-cases/cancel.ts'
import { decompose } from './use-cases/decompose.ts'
import { discard } from './use-cases/discard.ts'
import { dispatch } from './use-cases/dispatch.ts'
import { draft } from './use-cases/draft.ts'
import { edit } from './use-cases/edit.ts'
import { instruct } from './use-cases/instruct.ts'
import { issue } from './use-cases/issue.ts'
import { askMerge } from './use-cases/merge.ts'
import { recheck } from './use-cases/recheck.ts'
import { reopen } from './use-cases/reopen.ts'
import { report } from './use-cases/report.ts'
import { requestClosure } from './use-cases/request-closure.ts'
import { resume } from './use-cases/resume.ts'
import { returnTask } from './use-cases/return.ts'
import { rule } from './use-cases/rule.ts'
import { sendBack } from './use-cases/send-back.ts'
import { askSplit } from './use-cases/split.ts'
import { transfer } from './use-cases/transfer.ts'
import { urge } from './use-cases/urge.ts'
import { withdraw } from './use-cases/withdraw.ts'

const callOf = ({ actor, by }: SignedIn): Call => ({ actor, by })

export function routesOf(deps: TaskDeps, names: RememberedNames): readonly BoundRoute[] {
  const { platform } = deps
  const { db } = platform
  const day = () => today(platform.clock)

  return [
    bind(taskRoutes.list, async ({ query, person }) =>
      listTasks(db, scopes(person.actor), query, day(), await deps.mechanisms.calendar(db), names),
    ),
    bind(taskRoutes.counts, ({ query, person }) => countTasks(db, scopes(person.actor), query, day())),
    bind(taskRoutes.choices, async ({ person }) => {
      const mechanism = await deps.mechanisms.inForce(db, person.actor.regionId, day())
      if (!mechanism)
        return {
          units: [],
          indicators: [],
          clocks: [],
          defaultClock: '',
          today: day(),
          minDueOn: day(),
        }
      const calendar = await deps.mechanisms.calendar(db)
      return {
        units: mechanism.members.map(({ id, name, shortName }) => ({ id, name, shortName })),
        indicators: mechanism.indicators.map(({ code, name, nameEn, leadUnitIds }) => ({
          code,
          name,
          nameEn,
          leadUnitIds: [...leadUnitIds],
        })),
        clocks: mechanism.clocks.map(({ code, name, general, complex }) => ({
          code,
          name: name.zh,
          nameEn: name.en,
          general: calendar.dueOn(general, day()).dueOn,
          complex: complex === null ? null : calendar.dueOn(complex, day()).dueOn,
        })),
        defaultClock: mechanism.defaultClock,
        today: day(),
        minDueOn: day(),
      }
    }),
    bind(taskRoutes.instructions, async ({ query, person }) =>
      listInstructions(db, scopes(person.actor), query, day(), await deps.mechanisms.calendar(db)),
    ),
    bind(taskRoutes.get, async ({ params, person }) => {
      return getRecord(deps, person.actor, await opened(deps, person, params.id), day())
    }),
    bind(taskHistoryRoutes.list, async ({ params, query, person }) =>
      listHistory(deps, await opened(deps, person, params.id), query),
    ),
    bind(taskRoutes.assignees, async ({ params, person }) => {
      const { task } = await opened(deps, person, params.id)
      const units = [task.rootUnitId, ...task.assistingUnitIds]
      return { assignees: [...(await deps.organization.assignees(db, task.regionId, units, day()))] }
    }),
    bind(taskRoutes.draft, ({ body, person }) => draft(deps, callOf(person), body)),
    bind(taskRoutes.edit, ({ params, body, person }) => edit(deps, callOf(person), params.id, body)),
    bind(taskRoutes.discard, ({ params, query, person }) =>
      discard(deps, callOf(person), { ...params, ...query }),
    ),
    bind(taskRoutes.issue, ({ params, body, person }) => issue(deps, callOf(person), { ...params, ...body })),
    bind(taskRoutes.dispatch, ({ body, person }) => dispatch(deps, callOf(person), body)),
    bind(taskRoutes.acknowledge, ({ params, body, person }) =>
      acknowledge(deps, callOf(person), { ...params, ...body }),
    ),
    bind(taskRoutes.decompose, ({ params, body, person }) =>
      decompose(deps, callOf(person), params.id, body),
    ),
    bind(taskRoutes.report, ({ params, body, person }) => report(deps, callOf(person), params.id, body)),
    bind(taskRoutes.urge, ({ params, body, person }) => urge(deps, callOf(person), { ...params, ...body })),
    bind(taskRoutes.instruct, ({ params, body, person }) =>
      instruct(deps, callOf(person), { ...params, ...body }),
    ),
    bind(taskRoutes.requestClosure, ({ params, body, person }) =>
      requestClosure(deps, callOf(person), { ...params, ...body }),
    ),
    bind(taskRoutes.accept, ({ params, body, person }) =>
      accept(deps, callOf(person), { ...params, ...body }),
    ),
    bind(taskRoutes.sendBack, ({ params, body, person }) =>
      sendBack(deps, callOf(person), { ...params, ...body }),
    ),
    bind(taskRoutes.return, ({ params, body, person }) =>
      returnTask(deps, callOf(person), { ...params, ...body }),
    ),
    bind(taskRoutes.askExtension, ({ params, body, person }) =>
      askExtension(deps, callOf(person), { ...params, ...body }),
    ),
    bind(taskRoutes.askSuspension, ({ params, body, person }) =>
      ask(deps, callOf(person), 'ask-suspension', { ...params, ...body }),
    ),
    bind(taskRoutes.askCancel, ({ params, body, person }) =>
      ask(deps, callOf(person), 'ask-cancel', { ...params, ...body }),
    ),
    bind(taskMergeRoutes.askMerge, ({ params, body, person }) =>
      askMerge(deps, callOf(person), { ...params, ...body }),
    ),
    bind(taskMergeRoutes.askSplit, ({ params, body, person }) =>
      askSplit(deps, callOf(person), { ...params, ...body }),
    ),
    bind(taskRecheckRoutes.recheck, ({ params, body, person }) =>
      recheck(deps, callOf(person), { ...params, ...body }),
    ),
    bind(taskRecheckRoutes.acceptRecheck, ({ params, body, person }) =>
      acceptRecheck(deps, callOf(person), { ...params, ...body }),
    ),
    bind(taskRecheckRoutes.reopen, ({ params, body, person }) =>
      reopen(deps, callOf(person), { ...params, ...body }),
    ),
    bind(taskRoutes.withdraw, ({ params, body, person }) =>
      withdraw(deps, callOf(person), { ...params, ...body }),
    ),
    bind(taskRoutes.rule, ({ params, body, person }) => rule(deps, callOf(person), params.id, body)),
    bind(taskRoutes.resume, ({ params, body, person }) =>
      resume(deps, callOf(person), { ...params, ...body }),
    ),
    bind(taskRoutes.cancel, ({ params, body, person }) =>
      cancel(deps, callOf(person), { ...params, ...body }),
    ),
    bind(taskRoutes.transfer, ({ params, body, person }) => transfer(deps, callOf(person), params.id, body)),
    bind(taskRoutes.precedents, async ({ params, query, person }) => {
      const loaded = await opened(deps, person, params.id)
      const target = targetOf(loaded.task)
      if (!may(person.actor, 'task.return', target) && !may(person.actor, 'task.rule', target))
        throw new Refused('forbidden', { reason: 'no-right' })
      return { precedents: [...(await listPrecedents(db, scopes(person.actor), loaded, query.clause))] }
    }),
    bind(taskRoutes.attach, ({ params, upload, person }) => attach(deps, callOf(person), params.id, upload)),
    bind(taskRoutes.download, async ({ params, person }) => {
      const { task } = await opened(deps, person, params.id)
      const file = await findFile(db, task.regionId, task.rootId, params.fileId)
      if (!file || !(await deps.files.has(file.sha256))) throw new Refused('not-found')
      if (file.item_id !== task.id) await opened(deps, person, file.item_id)
      await noteReading(platform, person, {
        type: 'task.file-read',
        what: { id: file.id, name: file.name, number: task.number },
      })
      return {
        stream: deps.files.read(file.sha256),
        name: file.name,
        mediaType: file.media_type,
        size: file.size,
      }
    }),
  ]
}
