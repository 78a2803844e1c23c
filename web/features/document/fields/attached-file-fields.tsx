import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { AttachedFile, Attachment } from '../../../../domain/document/content.ts'
import { FileList } from '../../../ui/files.tsx'
import { FileUploads } from '../../../ui/file-uploads.tsx'
import { attachedHref, bringFile } from '../calls.ts'
import { Findings, type Noticed } from '../findings.tsx'

type Props = {
  readonly id: string | null
  readonly number: number
  readonly files: Attachment['files']
  readonly at: string
  readonly noticed: readonly Noticed[]
  readonly onChange: (files: readonly AttachedFile[]) => void
}

/** Files of one attachment: brought to the document at once, part of its text when it is saved. */
export function AttachedFileFields({ id, number, files, at, noticed, onChange }: Props) {
  const { t } = useTranslation('document')
  const now = useNow({ files, onChange })
  if (id === null) return <p className="note">{t('attachment.filesLater')}</p>
  return (
    <>
      {files.length === 0 ? null : (
        <FileList
          files={files.map((file, index) => ({
            key: file.id,
            name: file.name,
            size: file.size,
            href: attachedHref(id, file.id),
            onRemove: () => onChange(files.toSpliced(index, 1)),
          }))}
        />
      )}
      <Findings noticed={noticed} at={at} below />
      <FileUploads
        label={t('attachment.files', { number })}
        send={async (file, onProgress) => {
          const kept = await bringFile(id, file, onProgress)
          now.current.onChange([...now.current.files, kept])
        }}
        refresh={[]}
        namespace="document"
      />
    </>
  )
}

/** What is there when an upload ends, not what was there when it began: somebody goes on typing meanwhile. */
function useNow<T>(value: T) {
  const now = useRef(value)
  useEffect(() => {
    now.current = value
  })
  return now
}
