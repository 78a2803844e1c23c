import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FilingField, FilingRecord } from '../../../contract/filing.ts'
import { type EvidenceGrade, evidenceGrades } from '../../../domain/filing/value.ts'
import { ask } from '../../lib/api.ts'
import { sendFile } from '../../lib/send-file.ts'
import { useRight } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { confirm } from '../../ui/confirm.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { type FileItem, FileList } from '../../ui/files.tsx'
import { FileUploads } from '../../ui/file-uploads.tsx'
import { useAct } from '../../ui/use-act.ts'
import { detach, filingKeys } from './calls.ts'
import { MeasurePanel } from './measure-panel.tsx'

type Props = {
  readonly record: FilingRecord
  readonly field: FilingField
  readonly note: string
  readonly error: string | undefined
  /** A warning waits for its explanation. */
  readonly wanted: boolean
  readonly onNote: (note: string) => void
}

/** Where the value comes from and what proves it: words, and files with their grade. */
export function Proof({ record, field, note, error, wanted, onNote }: Props) {
  const { t } = useTranslation('filing')
  const mayMeasure = useRight('filing.review')
  return (
    <div className="fv-proof">
      {field.editable ? (
        <Field label={t(wanted ? 'form.explain' : 'form.note')} error={error} optional={!wanted}>
          {(control) => (
            <TextArea
              {...control}
              value={note}
              max={1000}
              rows={2}
              placeholder={t('form.noteHint')}
              onChange={(event) => onNote(event.target.value)}
            />
          )}
        </Field>
      ) : field.note === '' ? null : (
        <p className="fv-told">{field.note}</p>
      )}
      <Evidence record={record} field={field} />
      {mayMeasure ? <OtherSource record={record} field={field} /> : null}
    </div>
  )
}

/** The office enters what a questionnaire or a survey found. */
function OtherSource({ record, field }: Pick<Props, 'record' | 'field'>) {
  const { t } = useTranslation('filing')
  const [open, setOpen] = useState(false)
  return (
    <div className="acts">
      <Button small onClick={() => setOpen(true)}>
        {t('measure.open')}
        <span className="visually-hidden"> {field.code}</span>
      </Button>
      {open ? <MeasurePanel record={record} field={field} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}

function Evidence({ record, field }: Pick<Props, 'record' | 'field'>) {
  const { t } = useTranslation('filing')
  const [grade, setGrade] = useState<EvidenceGrade>('B')
  const removing = useAct({
    act: (fileId: string) => detach(record.id, fileId),
    refresh: filingKeys,
    namespace: 'filing',
  })
  const remove = async (id: string, name: string) => {
    const sure = await confirm({
      title: t('evidence.removeTitle'),
      body: name,
      yes: t('evidence.remove'),
      danger: true,
    })
    if (sure) removing.run(id)
  }
  const files = field.evidence.map(
    ({ id, name, size, by, at, grade: of }): FileItem => ({
      key: id,
      name,
      size,
      href: `/api/filings/${record.id}/files/${id}`,
      by: `${t(`evidence.short-${of}`)} ${by}`,
      at,
      ...(field.editable ? { onRemove: () => void remove(id, name) } : {}),
    }),
  )
  return (
    <div className="fv-evidence">
      {files.length === 0 ? (
        field.editable ? null : (
          <p className="muted">{t('evidence.none')}</p>
        )
      ) : (
        <FileList files={files} />
      )}
      {removing.error === null ? null : <p className="field-error">{removing.error}</p>}
      {field.editable ? (
        <>
          <label className="fv-grade">
            <span>{t('evidence.grade')}</span>
            <select
              className="box"
              value={grade}
              onChange={({ target: { value } }) =>
                setGrade(evidenceGrades.find((known) => known === value) ?? 'B')
              }
            >
              {evidenceGrades.map((one) => (
                <option key={one} value={one}>
                  {t(`evidence.grade-${one}`)}
                </option>
              ))}
            </select>
          </label>
          <FileUploads
            label={t('evidence.files')}
            send={(file, onProgress) =>
              ask(
                sendFile(
                  `/api/filings/${record.id}/values/${encodeURIComponent(field.code)}/files?grade=${grade}`,
                  file,
                  onProgress,
                ),
              )
            }
            refresh={filingKeys}
            namespace="filing"
          />
        </>
      ) : null}
    </div>
  )
}
