import type { FieldChange } from '../../../domain/audit/changes.ts'
import type { Task } from '../../../domain/task/task.ts'
import type { Tx } from '../../platform/context.ts'
import { lightColumns } from './clock-columns.ts'
import type { TaskDeps } from './deps.ts'
import { getTaskForChange, meanProgressOfParts, saveDerivedProgress } from './store.ts'

/** A field of another task that followed from an act: it stands in the act's event, with that task's id. */
export type DerivedChange = FieldChange & { readonly id: string }

/** After a part has moved: everything it is part of, up to the whole, takes the mean of its parts. */
export async function raiseProgress(deps: TaskDeps, tx: Tx, part: Task): Promise<readonly DerivedChange[]> {
  if (part.parentId === null) return []
  const { task } = await getTaskForChange(tx, part.regionId, part.parentId)
  const progress = (await meanProgressOfParts(tx, task)) ?? task.progress
  if (progress === task.progress) return raiseProgress(deps, tx, task)
  await saveDerivedProgress(tx, task, {
    progress,
    ...(await lightColumns(deps, tx, { ...task, progress })),
  })
  const raised = { id: task.id, field: 'progress', before: task.progress, after: progress }
  return [raised, ...(await raiseProgress(deps, tx, task))]
}
