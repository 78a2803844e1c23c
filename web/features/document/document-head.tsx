import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { DocumentRecord } from '../../../contract/document.ts'
import { dayOf, formatMonthDay } from '../../lib/dates.ts'
import { Day } from '../../ui/day.tsx'
import { RecordHead } from '../../ui/page.tsx'
import { type Step, Steps } from '../../ui/steps.tsx'
import { DocumentState } from './document-state.tsx'

type Props = { readonly record: DocumentRecord; readonly characters: number }

/** Number, kind, state, length; the line of steps; files to take; where it was corrected. */
export function DocumentHead({ record, characters }: Props) {
  const { t } = useTranslation('document')
  const { special, general } = record.length
  const base = `/api/documents/${record.id}`
  return (
    <>
      <RecordHead
        number={record.number ?? t('record.noNumber', { word: record.register.word })}
        kinds={[t(`kind.${record.kind}`), record.authority]}
        title={record.title === '' ? t('list.untitled') : record.title}
        line={[
          <DocumentState key="state" state={record.state} />,
          ...(record.dateOfIssue === null
            ? []
            : [
                <span key="issued">
                  {t('column.issued')} <Day date={record.dateOfIssue} />
                </span>,
              ]),
          ...(record.dueOn === null
            ? []
            : [
                <span key="due">
                  {t('record.dueOn')} <Day date={record.dueOn} />
                </span>,
              ]),
          <span key="length" className={characters > special ? 'flag' : undefined}>
            {t('length', { count: characters, special, general })}
          </span>,
          <span key="files" className="dc-files no-print">
            <a href={`${base}/docx`} download>
              {t(record.state === 'issued' ? 'record.docx' : 'record.docxDraft')}
            </a>
            {record.pdf === 'available' ? (
              <a href={`${base}/pdf`} download>
                {t('record.pdf')}
              </a>
            ) : (
              <small>{t('record.noPdf')}</small>
            )}
          </span>,
        ]}
      >
        <Steps steps={stepsOf(record, t)} />
      </RecordHead>
      {record.sentBack === null || record.state !== 'draft' ? null : (
        <div className="banner" role="status">
          <div>
            <b>{t('record.sentBack', { by: record.sentBack.by })}</b> {record.sentBack.text}
          </div>
        </div>
      )}
      {record.correctedBy === null ? null : (
        <div className="banner" role="status">
          <div>
            {t('record.correctedBy')}{' '}
            <Link to="/documents/$id" params={{ id: record.correctedBy.id }}>
              {record.correctedBy.number}
            </Link>
          </div>
        </div>
      )}
      {record.corrects === null ? null : (
        <div className="banner plain" role="note">
          <div>
            {t('record.corrects')}{' '}
            <Link to="/documents/$id" params={{ id: record.corrects.id }}>
              {record.corrects.number}
            </Link>
          </div>
        </div>
      )}
    </>
  )
}

const order = ['draft', 'in-review', 'reviewed', 'signed'] as const

function stepsOf(record: DocumentRecord, t: TFunction<'document'>): readonly Step[] {
  const { state, submitted, reviewed, signed, issued } = record
  if (state === 'discarded') return [{ key: 'discarded', label: t('state.discarded'), state: 'now' }]
  const at = state === 'issued' ? order.length : order.indexOf(state)
  const told = [submitted, reviewed, signed, issued]
  return order.map((key, index) => {
    const step = told[index]
    return {
      key,
      label: t(`step.${key}`),
      note:
        index < at && step !== null && step !== undefined
          ? `${step.by} ${formatMonthDay(dayOf(step.at))}`
          : undefined,
      state: index < at ? 'past' : index === at ? 'now' : 'next',
    }
  })
}
