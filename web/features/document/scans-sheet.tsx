import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentRecord } from '../../../contract/document.ts'
import { formatBytes } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { Moment } from '../../ui/day.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { Refusal } from '../../ui/form-panel.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { attachScan } from './calls.ts'
import { useDocumentAct } from './use-document-act.ts'

const accepted = '.pdf,.jpg,.jpeg,.png,.ofd'
const maxBytes = 20 * 1024 * 1024

/** The sealed copy is the authentic version: kept with its hash, replaced only with a reason, never removed. */
export function ScansSheet({ record }: { readonly record: DocumentRecord }) {
  const { t } = useTranslation('document')
  const attaches = record.actions.some(
    ({ command, refusal }) => command === 'attach-scan' && refusal === null,
  )
  const [reason, setReason] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const act = useDocumentAct(record.id, {
    act: async () => {
      if (file !== null) await attachScan(record.id, record.version, reason, file, () => undefined)
    },
    done: t('scan.done'),
    onDone: () => {
      setFile(null)
      setReason('')
    },
  })
  if (record.scans.length === 0 && !attaches) return null
  const again = record.scans.length > 0
  return (
    <Sheet title={t('scan.title')} aside={again ? undefined : t('scan.none')}>
      {again ? (
        <ul className="dc-scans">
          {record.scans.map((scan) => (
            <li key={scan.id}>
              <a href={`/api/documents/${record.id}/scans/${scan.id}`} download>
                {scan.name}
              </a>
              <small>
                {scan.current ? <b>{t('scan.current')} </b> : `${t('scan.before')} `}
                {formatBytes(scan.size)} {scan.by} <Moment at={scan.at} />
              </small>
              {scan.reason === '' ? null : <small>{t('scan.because', { reason: scan.reason })}</small>}
              <code className="dc-hash">{scan.sha256}</code>
            </li>
          ))}
        </ul>
      ) : null}
      {attaches ? (
        <div className="sheet-body">
          <Refusal error={act.error} />
          {again ? (
            <Field label={t('scan.reason')} error={act.fields.reason}>
              {(control) => (
                <TextInput {...control} value={reason} onChange={(event) => setReason(event.target.value)} />
              )}
            </Field>
          ) : null}
          <FileDrop
            label={t('scan.choose')}
            accept={accepted}
            maxBytes={maxBytes}
            files={
              file === null
                ? []
                : [{ key: file.name, name: file.name, size: file.size, onRemove: () => setFile(null) }]
            }
            onAdd={(chosen) => setFile(chosen[0] ?? null)}
          />
          {file === null ? null : (
            <Button primary busy={act.busy} onClick={() => act.run()}>
              {t('scan.attach')}
            </Button>
          )}
        </div>
      ) : null}
    </Sheet>
  )
}
