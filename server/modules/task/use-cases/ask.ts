import { toMechanism } from '../../../../domain/identity/rights.ts'
import type { Day } from '../../../../domain/kernel.ts'
import {
  type AskCommand,
  askedBy,
  type OpenRequest,
  type SplitPart,
} from '../../../../domain/task/request.ts'
import type { Task } from '../../../../domain/task/task.ts'
import { today } from '../../../platform/clock.ts'
import type { Call, Tx } from '../../../platform/context.ts'
import { act, type Acting } from '../act.ts'
import { courtColumns } from '../court.ts'
import type { TaskDeps } from '../deps.ts'
import { deskAddress, tell } from '../messages.ts'
import { insertRequest } from '../store/requests.ts'

/** What a request says beside its reason. */
export type Wanted = {
  readonly clause?: string
  readonly dueOn?: Day
  readonly intoTaskId?: string
  readonly splitInto?: readonly SplitPart[]
  /** What the record tells of it beside clause and day: numbers, titles, names. */
  readonly told?: Readonly<Record<string, unknown>>
}

const events = {
  return: 'returned',
  extension: 'extension-asked',
  suspension: 'suspension-asked',
  cancel: 'cancellation-asked',
  merge: 'merge-asked',
  split: 'split-asked',
} as const

/** Asks the office. The task stays in its state; what is asked lies with the office until it rules. */
export async function ask(
  deps: TaskDeps,
  asked: Call,
  command: AskCommand,
  given: { id: string; version: number; text: string },
  check: (acting: Acting) => Promise<Wanted> = async () => ({}),
) {
  return act(deps, asked, command, given, async (acting) => {
    const { tx, task, at, call } = acting
    const { told, intoTaskId, splitInto, ...wanted } = await check(acting)
    const kind = askedBy[command]
    const request: OpenRequest = {
      id: deps.platform.newId(),
      kind,
      askerPersonId: call.actor.personId,
      askedForPersonId: call.by.acting?.personId ?? null,
      askerPostId: askingPost(call, task),
      wantedDueOn: wanted.dueOn ?? null,
      ruleDueOn: await ruleBy(deps, tx, task),
      intoTaskId: intoTaskId ?? null,
      splitInto: splitInto ?? [],
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
      rule_due_on: request.ruleDueOn,
      granted_due_on: null,
      into_task_id: request.intoTaskId,
      split_into: splitInto === undefined ? null : JSON.stringify(splitInto),
      unit_id: task.unitId,
      to_unit_id: null,
      asker_person_id: request.askerPersonId,
      asked_for_person_id: call.by.acting?.personId ?? null,
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
      data: { text: given.text, ...wanted, ...(wanted.dueOn ? { before: task.dueOn } : {}), ...told },
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

/** By when the office should rule, counted from today. */
async function ruleBy(deps: TaskDeps, tx: Tx, task: Task): Promise<Day | null> {
  const { content } = await deps.mechanisms.byId(tx, task.regionId, task.mechanismId)
  if (content.clocks.ruling === undefined) return null
  const calendar = await deps.mechanisms.calendar(tx)
  return calendar.dueOn(content.clocks.ruling, today(deps.platform.clock)).dueOn
}

const isAskedInside = ({ actor }: Call, task: Task): boolean =>
  actor.posts.some(({ rootUnitId }) => rootUnitId === task.rootUnitId)

/** The post from which it is asked: one of the unit that answers before any other. */
function askingPost({ actor }: Call, task: Task): string | null {
  const own = actor.posts.find(({ postId }) => postId === task.responsiblePostId)
  const inside = actor.posts.find(({ rootUnitId }) => rootUnitId === task.rootUnitId)
  return (own ?? inside ?? actor.posts[0])?.postId ?? null
}
