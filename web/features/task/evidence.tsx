import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { formatBytes } from '../../lib/format.ts'
import { FileDrop } from '../../ui/file-drop.tsx'
import { type FileItem, FileList } from '../../ui/files.tsx'
import { isNumber, shortNumber } from './numbers.ts'
import { evidenceKinds, maxEvidenceBytes } from './upload.ts'
import { useUploads } from './use-uploads.ts'

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

/** Brings evidence to the task; each file with its progress, or with the reason it was not taken. */
export function EvidenceUpload({ taskId }: { readonly taskId: string }) {
  const { t } = useTranslation('task')
  const { files, add, remove } = useUploads(taskId)
  return (
    <div className="uploads">
      <FileDrop
        label={t('files.evidence')}
        accept={evidenceKinds}
        maxBytes={maxEvidenceBytes}
        files={[]}
        onAdd={(chosen) => void add(chosen)}
      />
      <ul aria-live="polite">
        {files.map((file) => (
          <li key={file.key}>
            <span>{file.name}</span>
            <small>{formatBytes(file.size)}</small>
            {file.fault === null ? (
              <>
                <progress max={100} value={file.percent} aria-label={file.name} />
                <small>{file.percent < 100 ? `${file.percent}%` : t('files.checking')}</small>
              </>
            ) : (
              <>
                <span className="field-error">{file.fault}</span>
                <button type="button" className="link" onClick={() => remove(file.key)}>
                  {t('files.dismiss')}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
