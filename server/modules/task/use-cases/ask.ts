import { toMechanism } from '../../../../domain/identity/rights.ts'
import type { Day } from '../../../../domain/kernel.ts'
import { type AskCommand, askedBy, type OpenRequest } from '../../../../domain/task/request.ts'
import type { Task } from '../../../../domain/task/task.ts'
import type { Call, Tx } from '../../../platform/context.ts'
import { act } from '../act.ts'
import { courtColumns } from '../court.ts'
import type { TaskDeps } from '../deps.ts'
import { deskAddress, tell } from '../messages.ts'
import { insertRequest } from '../store/requests.ts'

/** What a request says beside its reason. */
export type Wanted = { readonly clause?: string; readonly dueOn?: Day }

const events = {
  return: 'returned',
  extension: 'extension-asked',
  suspension: 'suspension-asked',
  cancel: 'cancellation-asked',
} as const

/** Asks the office. The task stays in its state; what is asked lies with the office until it rules. */
export async function ask(
  deps: TaskDeps,
  call: Call,
  command: AskCommand,
  given: { id: string; version: number; text: string },
  check: (tx: Tx, task: Task) => Promise<Wanted> = async () => ({}),
) {
  return act(deps, call, command, given, async ({ tx, task, at }) => {
    const wanted = await check(tx, task)
    const kind = askedBy[command]
    const request: OpenRequest = {
      id: deps.platform.newId(),
      kind,
      askerPersonId: call.actor.personId,
      askerPostId: askingPost(call, task),
      wantedDueOn: wanted.dueOn ?? null,
    }
    await insertRequest(tx, {
      region_id: task.regionId,
      id: request.id,
      task_id: task.id,
      kind,
      state: 'open',
      reason: given.text,
      clause_code: wanted.clause ?? null,
      due_on_before: task.dueOn,
      wanted_due_on: request.wantedDueOn,
      granted_due_on: null,
      unit_id: task.unitId,
      to_unit_id: null,
      asker_person_id: request.askerPersonId,
      asker_post_id: request.askerPostId,
      asker_name: call.by.name,
      asker_post: call.by.post,
      asker_unit: call.by.unit,
      asked_at: at,
    })
    const returns = kind === 'return' ? task.returns + 1 : task.returns
    const after: Task = { ...task, request, returns }
    const office = toMechanism(task.mechanismId, 'task.rule')
    return {
      patch: { open_request: kind, returns, ...courtColumns(task, after, at) },
      after,
      event: events[kind],
      data: { text: given.text, ...wanted, ...(wanted.dueOn ? { before: task.dueOn } : {}) },
      messages: [
        tell(
          task,
          isAskedInside(call, task) ? [office] : [office, deskAddress(task)],
          `task.${events[kind]}`,
          {
            number: task.number,
            title: task.title,
            by: call.by.name,
            text: given.text.slice(0, 200),
            ...wanted,
          },
        ),
      ],
    }
  })
}

const isAskedInside = ({ actor }: Call, task: Task): boolean =>
  actor.posts.some(({ rootUnitId }) => rootUnitId === task.rootUnitId)

/** The post from which it is asked: one of the unit that answers before any other. */
function askingPost({ actor }: Call, task: Task): string | null {
  const own = actor.posts.find(({ postId }) => postId === task.responsiblePostId)
  const inside = actor.posts.find(({ rootUnitId }) => rootUnitId === task.rootUnitId)
  return (own ?? inside ?? actor.posts[0])?.postId ?? null
}
