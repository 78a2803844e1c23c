import type { OpenRequest } from '../../../../domain/task/request.ts'
import type { Task } from '../../../../domain/task/task.ts'
import { today } from '../../../platform/clock.ts'
import type { Acting } from '../act.ts'
import { dueColumns } from '../clock-columns.ts'
import type { TaskDeps } from '../deps.ts'
import { checkLaterDueDay } from './ask-extension.ts'
import type { Granted, Ruling } from './ruling.ts'

/** An extension granted: to the day asked for, or to another one that the ruling names. The first due day is kept. */
export async function extended(
  deps: TaskDeps,
  { tx, task }: Acting,
  request: OpenRequest,
  given: Ruling,
): Promise<Granted> {
  const dueOn = given.dueOn ?? request.wantedDueOn ?? task.dueOn
  await checkLaterDueDay(deps, tx, task, dueOn)
  const after: Task = { ...task, request: null, dueOn }
  return {
    patch: await dueColumns(deps, tx, after, today(deps.platform.clock)),
    after,
    event: 'extension-ruled',
    data: { outcome: 'grant', text: given.text, before: task.dueOn, dueOn },
    settled: { grantedDueOn: dueOn },
  }
}
