/** Evidence of a task on its way up. */
import { ask } from '../../lib/api.ts'
import { sendFile } from '../../lib/send-file.ts'

/** @throws ApiError like every call */
export const upload = (taskId: string, file: File, onProgress: (percent: number) => void): Promise<unknown> =>
  ask(sendFile(`/api/tasks/${taskId}/files`, file, onProgress))
