import type { Call } from '../../../platform/context.ts'
import { act } from '../act.ts'
import type { TaskDeps } from '../deps.ts'
import { deskAddress, tell } from '../messages.ts'

/** Presses whoever holds the task. The state stays; the record and the one who is pressed know it. */
export async function urge(deps: TaskDeps, call: Call, given: { id: string; version: number; text: string }) {
  return act(deps, call, 'urge', given, async ({ task, call: { by } }) => ({
    patch: {},
    after: task,
    event: 'urged',
    data: { text: given.text },
    messages: [
      tell(task, [deskAddress(task)], 'task.urged', {
        number: task.number,
        title: task.title,
        by: by.name,
        dueOn: task.dueOn,
        text: given.text.slice(0, 200),
      }),
    ],
  }))
}
