/** What came of looking back at a task. */
import type { TaskRecord } from '../../../contract/task.ts'

export type Recheck = TaskRecord['rechecks'][number]

export const openRecheck = ({ rechecks }: Pick<TaskRecord, 'rechecks'>): Recheck | null =>
  rechecks.find(({ state }) => state === 'open') ?? null
