import type { Task } from '../../../domain/task/task.ts'
import type { Tx } from '../../platform/context.ts'
import { lightColumns } from './clock-columns.ts'
import type { TaskDeps } from './deps.ts'
import { getTaskForChange, meanProgressOfParts, saveDerivedProgress } from './store.ts'

/** After a part has moved: everything it is part of, up to the whole, takes the mean of its parts. */
export async function raiseProgress(deps: TaskDeps, tx: Tx, part: Task): Promise<void> {
  if (part.parentId === null) return
  const { task } = await getTaskForChange(tx, part.regionId, part.parentId)
  const progress = (await meanProgressOfParts(tx, task)) ?? task.progress
  if (progress !== task.progress && task.state !== 'closure-requested')
    await saveDerivedProgress(tx, task, {
      progress,
      ...(await lightColumns(deps, tx, { ...task, progress })),
    })
  await raiseProgress(deps, tx, task)
}
