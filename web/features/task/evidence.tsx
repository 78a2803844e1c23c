import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { FileUploads } from '../../ui/file-uploads.tsx'
import { type FileItem, FileList } from '../../ui/files.tsx'
import { taskKeys } from './calls.ts'
import { isNumber, shortNumber } from './numbers.ts'
import { upload } from './upload.ts'

/** The evidence of a task and its parts, each with who brought it and to what. */
export function EvidenceList({ record }: { readonly record: TaskRecord }) {
  const { t } = useTranslation('task')
  const files = record.files.map(
    (file): FileItem => ({
      key: file.id,
      name: file.name,
      size: file.size,
      href: `/api/tasks/${record.id}/files/${file.id}`,
      by:
        file.itemNumber === record.number || !isNumber(file.itemNumber)
          ? file.by
          : t('files.byOf', { by: file.by, number: shortNumber(file.itemNumber) }),
      at: file.at,
    }),
  )
  return files.length === 0 ? null : <FileList files={files} />
}

/** Brings evidence to the task. */
export function EvidenceUpload({ taskId }: { readonly taskId: string }) {
  const { t } = useTranslation('task')
  return (
    <FileUploads
      label={t('files.evidence')}
      send={(file, onProgress) => upload(taskId, file, onProgress)}
      refresh={taskKeys}
      namespace="task"
    />
  )
}
