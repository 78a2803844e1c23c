import { useTranslation } from 'react-i18next'
import { dayOf } from '../lib/dates.ts'
import { formatBytes } from '../lib/format.ts'
import { Day } from './day.tsx'
import './record.css'

export type FileItem = {
  readonly key: string
  readonly name: string
  readonly size: number
  readonly href?: string | undefined
  /** Who brought it, and to what: `周某，186-1`. */
  readonly by?: string | undefined
  readonly at?: string | undefined
  /** It was not taken, and why. */
  readonly fault?: string | undefined
  readonly onRemove?: (() => void) | undefined
}

export function FileList({ files }: { readonly files: readonly FileItem[] }) {
  const { t } = useTranslation('common')
  return (
    <ul className="files">
      {files.map((file) => (
        <li key={file.key}>
          {file.href === undefined ? <span>{file.name}</span> : <a href={file.href}>{file.name}</a>}
          <span className="by">{file.by}</span>
          <span className="size">{formatBytes(file.size)}</span>
          <span className="at">{file.at === undefined ? null : <Day date={dayOf(file.at)} short />}</span>
          <span>
            {file.onRemove === undefined ? null : (
              <button type="button" className="link" onClick={file.onRemove}>
                {t('files.remove')}
                <span className="visually-hidden">{file.name}</span>
              </button>
            )}
          </span>
          {file.fault === undefined ? null : <span className="field-error fault">{file.fault}</span>}
        </li>
      ))}
    </ul>
  )
}
