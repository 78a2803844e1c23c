import type { QueryKey } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatBytes } from '../lib/format.ts'
import { FileDrop } from './file-drop.tsx'
import { useUploads } from './use-uploads.ts'
import './uploads.css'

/** The server's allow-list and limit (it looks at the content again). */
const evidenceKinds = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx,.pptx,.doc,.xls,.wps,.et,.ofd,.txt,.csv'
const maxEvidenceBytes = 20 * 1024 * 1024

type Props = {
  /** What to bring: `佐证材料`. */
  readonly label: string
  readonly send: (file: File, onProgress: (percent: number) => void) => Promise<unknown>
  readonly refresh: readonly QueryKey[]
  readonly namespace: string
}

/** Brings evidence to a record; each file with its progress, or with the reason it was not taken. */
export function FileUploads({ label, ...options }: Props) {
  const { t } = useTranslation('common')
  const { files, add, remove } = useUploads(options)
  return (
    <div className="uploads">
      <FileDrop
        label={label}
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
