import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { Day } from '../../ui/day.tsx'
import { type Fact, Facts } from '../../ui/facts.tsx'
import { Prose, Sheet } from '../../ui/sheet.tsx'

export function TaskFacts({ record }: { readonly record: TaskRecord }) {
  const { t } = useTranslation(['task', 'ledger'])
  const { responsible, rule } = record
  const suspended = record.rawWorkdays - record.netWorkdays
  const net =
    suspended === 0
      ? ''
      : t(record.reopened > 0 ? 'fact.netReopened' : 'fact.net', { suspended, count: record.netWorkdays })
  const term =
    rule.kind === 'within'
      ? t(`fact.within-${rule.unit ?? 'workday'}`, { count: rule.n ?? 0 })
      : t(record.issuedOn === null ? 'fact.onDay' : 'fact.on', { count: record.workdaysTotal })
  const used = record.issuedOn === null ? '' : `${t('fact.used', { count: record.rawWorkdays })}${net}`
  const facts: readonly Fact[] = [
    { label: t('fact.lead'), value: record.leadUnit.name },
    { label: t('fact.issuedOn'), value: record.issuedOn === null ? null : <Day date={record.issuedOn} /> },
    {
      label: t('fact.assisting'),
      value: record.assistingUnits.map(({ shortName }) => shortName).join(t('fact.and')),
    },
    { label: t('fact.term'), value: `${term}${used}` },
    {
      label: t('fact.responsible'),
      value: record.state === 'draft' ? null : <Responsible responsible={responsible} />,
    },
    { label: t('fact.verifier'), value: record.verifierUnit.name },
    { label: t('fact.target'), value: record.target },
    {
      label: t('fact.firstClosedOn'),
      value: record.firstClosedOn === null ? null : <Day date={record.firstClosedOn} />,
    },
    { label: t('fact.indicator'), value: record.indicator?.name ?? '' },
    {
      label: t('fact.progress'),
      value: record.state === 'draft' ? null : t('fact.percent', { progress: record.progress }),
    },
    { label: t('fact.source'), value: record.source === '' ? '' : t(`source.${record.sourceKind}`) },
    {
      label: t('fact.acknowledgeBy'),
      value:
        record.state === 'issued' && record.acknowledgeDueOn !== null ? (
          <Day date={record.acknowledgeDueOn} />
        ) : null,
    },
    {
      label: t('fact.firstReportBy'),
      value: record.firstReportDueOn === null ? null : <Day date={record.firstReportDueOn} />,
    },
  ]
  return (
    <Sheet
      title={t('fact.title')}
      aside={
        <button type="button" className="link" onClick={() => window.print()}>
          {t('ledger:paper.print')}
        </button>
      }
    >
      <Facts facts={facts} />
      {record.body === '' ? null : <Prose>{record.body}</Prose>}
    </Sheet>
  )
}

/** Post and person; an empty chair is said in red. */
function Responsible({ responsible }: { responsible: TaskRecord['responsible'] }) {
  const { t } = useTranslation('task')
  const { person, post, backup } = responsible
  if (person === null && post === null) return t('fact.byUnit')
  return (
    <>
      {[post, person].filter(Boolean).join(' ')}
      {person === null ? <span className="vacant"> {t('fact.vacant')}</span> : null}
      {backup === null || backup === person ? null : t('fact.backup', { name: backup })}
    </>
  )
}
