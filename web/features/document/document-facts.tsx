import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { DocumentRecord } from '../../../contract/document.ts'
import { Facts } from '../../ui/facts.tsx'
import { Sheet } from '../../ui/sheet.tsx'

/** What stands about a document that is not being written. */
export function DocumentFacts({ record }: { readonly record: DocumentRecord }) {
  const { t } = useTranslation('document')
  const { content, file } = record
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join(t('and'))
  return (
    <Sheet title={t('record.facts')}>
      <Facts
        facts={[
          { label: t(`to.${record.form}`), value: names(content.addressees), wide: true },
          { label: t('field.copies'), value: names(content.copies), wide: true },
          {
            label: t('field.urgency'),
            value: content.urgency === null ? '' : t(`urgency.${content.urgency}`),
          },
          { label: t('field.register'), value: record.register.word },
          { label: t('column.by'), value: record.draftedBy },
          { label: t('record.source'), value: <Source record={record} /> },
          {
            label: t('record.hash'),
            value: file === null ? '' : <code className="dc-hash">{file.sha256}</code>,
            wide: true,
          },
        ]}
      />
    </Sheet>
  )
}

/** Where it came from. */
function Source({ record: { source } }: { readonly record: DocumentRecord }) {
  const { t } = useTranslation('document')
  const words = t(`source.${source.kind}`)
  return source.kind === 'task-notice' ? <Link to="/tasks/notices">{words}</Link> : words
}
