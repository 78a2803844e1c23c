import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { FilingRecord } from '../../../contract/filing.ts'
import { formatMonthDay } from '../../lib/dates.ts'
import { useSession } from '../../lib/session.ts'
import { Day } from '../../ui/day.tsx'
import { RecordHead } from '../../ui/page.tsx'
import { type Step, Steps } from '../../ui/steps.tsx'
import { FilingState } from './filing-state.tsx'
import { usePeriodTitle } from './use-words.ts'

/** Which unit, which period, by when, how far, and in whose court it is. */
export function FilingHead({ record }: { readonly record: FilingRecord }) {
  const { t } = useTranslation('filing')
  const title = usePeriodTitle()
  const today = useSession()?.today ?? ''
  const { period, fields, sentBack } = record
  const line = [
    <FilingState key="state" state={record.state} />,
    <span key="by">
      {t('record.closes')} <Day date={period.closesOn} />
      {record.late ? <b className="vacant"> {t('record.late')}</b> : null}
    </span>,
    <span key="filled">
      {t('record.filled', { filled: fields.filled, total: fields.total })}
      <progress
        className="fv-progress"
        max={Math.max(1, fields.total)}
        value={fields.filled}
        aria-hidden="true"
      />
    </span>,
    fields.returned > 0 ? (
      <span key="returned" className="flag">
        {t('record.returned', { count: fields.returned })}
      </span>
    ) : null,
    fields.changed > 0 ? (
      <span key="changed" className="flag">
        {t('record.changed', { count: fields.changed })}
      </span>
    ) : null,
    record.imported ? <span key="imported">{t('record.imported')}</span> : null,
  ].filter((phrase) => phrase !== null)
  return (
    <>
      <RecordHead
        number={period.code}
        kinds={[record.unit.name]}
        title={t('record.title', { unit: record.unit.name, period: title(period) })}
        line={line}
      >
        <Steps steps={stepsOf(record, t)} />
      </RecordHead>
      {sentBack === null ? null : (
        <div className="banner" role="status">
          <div>
            <b>{t('record.sentBack', { by: sentBack.by })}</b> {sentBack.text}
          </div>
        </div>
      )}
      {period.state === 'planned' ? (
        <div className="banner plain" role="status">
          <div>{t('record.notOpen', { day: period.opensOn })}</div>
        </div>
      ) : null}
      {period.state === 'closed' && record.state === 'filling' && record.submittedOn === null ? (
        <div className="banner" role="status">
          <div>{t('record.closedUnfiled')}</div>
        </div>
      ) : null}
      {period.state === 'open' && record.state === 'filling' && period.closesOn < today ? (
        <div className="banner" role="status">
          <div>{t('record.lateStill')}</div>
        </div>
      ) : null}
    </>
  )
}

type Words = TFunction<'filing'>

const order = ['fill', 'approve', 'review', 'locked'] as const

/** Filled, approved by the unit, reviewed by the office, locked. */
function stepsOf(record: FilingRecord, t: Words): readonly Step[] {
  const at = { filling: 0, returned: 0, submitted: 1, approved: 2, accepted: 4 }[record.state]
  const { submittedOn, approvedOn, acceptedOn } = record
  const days = [submittedOn, approvedOn, acceptedOn, acceptedOn]
  return order.map((key, index) => {
    const day = days[index] ?? null
    return {
      key,
      label: t(record.state === 'returned' && key === 'fill' ? 'step.revise' : `step.${key}`),
      note: index < at && day !== null ? formatMonthDay(day) : undefined,
      state: index < at ? 'past' : index === at ? 'now' : 'next',
    }
  })
}
