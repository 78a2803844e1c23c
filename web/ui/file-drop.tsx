import { type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatBytes } from '../lib/format.ts'
import { type FileItem, FileList as Files } from './files.tsx'
import './field.css'

type Props = {
  /** What to bring: `佐证材料`. */
  readonly label: string
  /** `.pdf,.docx,.xlsx,.jpg,.png`; the server checks the content again. */
  readonly accept: string
  readonly maxBytes: number
  readonly files: readonly FileItem[]
  readonly onAdd: (files: readonly File[]) => void
}

/** Drop files here or choose them. What cannot be taken is said at its file, the others go on. */
export function FileDrop({ label, accept, maxBytes, files, onAdd }: Props) {
  const { t } = useTranslation('common')
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState<readonly FileItem[]>([])

  const take = (list: FileList | null) => {
    const chosen = [...(list ?? [])]
    const fits = (file: File) => faultOf(file) === undefined
    setRefused(
      chosen
        .filter((file) => !fits(file))
        .map((file, index) => ({
          key: `${file.name}-${index}`,
          name: file.name,
          size: file.size,
          fault: faultOf(file),
          onRemove: () => setRefused((before) => before.filter((other) => other.name !== file.name)),
        })),
    )
    if (chosen.some(fits)) onAdd(chosen.filter(fits))
  }
  const faultOf = (file: File): string | undefined => {
    if (file.size > maxBytes) return t('files.tooLarge', { size: formatBytes(maxBytes) })
    if (file.size === 0) return t('files.nothing')
    const kinds = accept.split(',').map((kind) => kind.trim().toLowerCase())
    return kinds.some((kind) => file.name.toLowerCase().endsWith(kind))
      ? undefined
      : t('files.kind', { kinds: kinds.join(' ') })
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }

  return (
    <div>
      <label
        className={`drop ${over ? 'over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <b>{t('files.choose', { label })}</b>
        <br />
        <small>
          {t('files.limits', { kinds: accept.replaceAll(',', ' '), size: formatBytes(maxBytes) })}
        </small>
        <input
          type="file"
          multiple
          accept={accept}
          className="visually-hidden"
          onChange={(event) => {
            take(event.target.files)
            event.target.value = ''
          }}
        />
      </label>
      {files.length + refused.length === 0 ? null : <Files files={[...files, ...refused]} />}
    </div>
  )
}
