import type { Task } from '../../../domain/task/task.ts'
import { lightDays } from '../../../domain/task/light.ts'
import type { Tx } from '../../platform/context.ts'
import type { TaskDeps } from './deps.ts'
import { getTaskForChange, meanProgressOfParts, saveDerivedProgress } from './store.ts'

/** After a part has moved: everything it is part of, up to the whole, takes the mean of its parts. */
export async function raiseProgress(deps: TaskDeps, tx: Tx, part: Task): Promise<void> {
  if (part.parentId === null) return
  const { task } = await getTaskForChange(tx, part.regionId, part.parentId)
  const progress = await meanProgressOfParts(tx, task)
  if (progress !== task.progress && task.state !== 'closure-requested') {
    const { thresholds } = await deps.mechanisms.byId(tx, task.regionId, task.mechanismId)
    const calendar = await deps.mechanisms.calendar(tx)
    const issuedOn = task.issuedOn ?? task.dueOn
    const days = lightDays({ issuedOn, dueOn: task.dueOn, progress }, thresholds, calendar)
    await saveDerivedProgress(tx, task, {
      progress,
      soon_on: days.soonOn,
      amber_on: days.amberOn,
      red_on: days.redOn,
    })
  }
  await raiseProgress(deps, tx, task)
}
