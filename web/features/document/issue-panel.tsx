import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentRecord } from '../../../contract/document.ts'
import { yearOf } from '../../../domain/document/number.ts'
import { dayOf } from '../../lib/dates.ts'
import { useSession } from '../../lib/session.ts'
import { DateInput } from '../../ui/date-input.tsx'
import { Field } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { issueDocument, registersQuery } from './calls.ts'
import { FindingList } from './findings.tsx'
import { useDocumentAct } from './use-document-act.ts'
import { useYearCount } from './use-year-count.ts'

type Props = { readonly record: DocumentRecord; readonly onClose: () => void }

/** Number and day: what it will be called is told before, and after that nothing changes. */
export function IssuePanel({ record, onClose }: Props) {
  const { t } = useTranslation('document')
  const today = useSession()?.today
  const signedOn = record.signed === null ? undefined : dayOf(record.signed.at)
  const [day, setDay] = useState<string | null>(signedOn ?? null)
  const year = day === null ? undefined : yearOf(day)
  const registers = useQuery(registersQuery(year)).data
  const next = registers?.rows.find(({ code }) => code === record.register.code)?.next
  const count = useYearCount(record.kind, day ?? today ?? '')
  const act = useDocumentAct(record.id, {
    act: () => issueDocument(record.id, record.version, day),
    done: ({ number }) => t('issue.done', { number }),
    onDone: onClose,
  })
  return (
    <FormPanel
      title={t('act.issue')}
      submit={t('act.issue')}
      act={act}
      onSubmit={() => act.run()}
      onClose={onClose}
    >
      <p className="panel-lead">
        {t('issue.lead')} {next === undefined ? null : <b>{t('issue.next', { next })}</b>} {count}
      </p>
      <FindingList findings={record.findings} />
      <Field label={t('issue.day')} hint={t('issue.dayHint')} error={act.fields.dateOfIssue}>
        {(control) => (
          <DateInput
            {...control}
            value={day}
            {...(signedOn === undefined ? {} : { min: signedOn })}
            {...(today === undefined ? {} : { max: today })}
            onChange={setDay}
          />
        )}
      </Field>
    </FormPanel>
  )
}
