import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestRecord } from '../../../contract/coordination-request.ts'
import { confirm } from '../../ui/confirm.tsx'
import { type FileItem, FileList } from '../../ui/files.tsx'
import { FileUploads } from '../../ui/file-uploads.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { attachToRequest, detachFromRequest, requestFile, requestKeys } from './request-calls.ts'
import { refusalIn } from './request-commands.ts'
import { useRequestAct } from './use-request-act.ts'

/** What proves the facts; taken off only while it is a draft. */
export function RequestFiles({ record }: { readonly record: RequestRecord }) {
  const { t } = useTranslation('conference')
  const draft = record.state === 'draft'
  const [open, setOpen] = useState(false)
  const uploading = open || draft
  const removing = useRequestAct(record.id, { act: (fileId: string) => detachFromRequest(record.id, fileId) })
  const may = refusalIn(record, 'attach') === null
  const remove = async (id: string, name: string) => {
    const sure = await confirm({
      title: t('file.removeTitle'),
      body: name,
      yes: t('file.remove'),
      danger: true,
    })
    if (sure) removing.run(id)
  }
  const files = record.files.map(
    (file): FileItem => ({
      ...requestFile(record.id, file),
      ...(draft && may ? { onRemove: () => void remove(file.id, file.name) } : {}),
    }),
  )
  if (files.length === 0 && !may) return null
  return (
    <Sheet
      title={t('file.title', { count: files.length })}
      aside={
        may && !draft ? (
          <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'file.hide' : 'file.upload')}
          </button>
        ) : undefined
      }
    >
      {files.length === 0 ? (
        uploading ? null : (
          <p className="sheet-body muted">{t('file.none')}</p>
        )
      ) : (
        <FileList files={files} />
      )}
      {removing.error === null ? null : <p className="field-error sheet-body">{removing.error}</p>}
      {may && uploading ? (
        <div className="sheet-body">
          <FileUploads
            label={t('file.label')}
            send={(file, onProgress) => attachToRequest(record.id, file, onProgress)}
            refresh={requestKeys}
            namespace="conference"
          />
        </div>
      ) : null}
    </Sheet>
  )
}
