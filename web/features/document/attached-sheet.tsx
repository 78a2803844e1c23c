import { useTranslation } from 'react-i18next'
import type { DocumentRecord } from '../../../contract/document.ts'
import { FileList } from '../../ui/files.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { attachedHref } from './calls.ts'

/** Files that go out with the document, by attachment. */
export function AttachedSheet({ record }: { readonly record: DocumentRecord }) {
  const { t } = useTranslation('document')
  const attachments = record.content.attachments.filter(({ files }) => files.length > 0)
  if (attachments.length === 0) return null
  return (
    <Sheet title={t('attachment.title')}>
      {attachments.map(({ name, files }, index) => (
        <section key={index} className="dc-attached-files" aria-label={name}>
          <h3>{name}</h3>
          <FileList
            files={files.map((file) => ({
              key: file.id,
              name: file.name,
              size: file.size,
              href: attachedHref(record.id, file.id),
            }))}
          />
        </section>
      ))}
    </Sheet>
  )
}
