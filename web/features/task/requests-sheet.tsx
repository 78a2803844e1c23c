import { useTranslation } from 'react-i18next'
import type { TaskRecord, TaskRequest } from '../../../contract/task.ts'
import { useSession } from '../../lib/session.ts'
import { useEither } from '../../lib/use-either.ts'
import { Day } from '../../ui/day.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Deed } from './deed.tsx'
import { RequestTarget } from './request-target.tsx'
import { outcomeOf } from './requests.ts'
import './requests.css'

/** What was asked beside the path and what came of it, and how it moved the clock; nothing where nothing was. */
export function RequestsSheet({ record }: { readonly record: TaskRecord }) {
  const { t } = useTranslation('task')
  const { requests, suspensions, due, rawWorkdays, netWorkdays } = record
  if (requests.length === 0 && suspensions.length === 0) return null
  const suspended = rawWorkdays - netWorkdays
  const moved = due.dueOn !== due.originalDueOn
  const facts = [
    {
      label: t('side.due'),
      wide: true,
      value: moved ? (
        <>
          <Day date={due.dueOn} />
          <span className="muted">{t('record.originalDue', { day: due.originalDueOn })}</span>
        </>
      ) : null,
    },
    {
      label: t('side.term'),
      wide: true,
      value:
        suspended === 0
          ? null
          : `${t('fact.usedWorkdays', { count: rawWorkdays })}${t(record.reopened > 0 ? 'fact.netReopened' : 'fact.net', { suspended, count: netWorkdays })}`,
    },
    {
      label: t('side.suspensions'),
      wide: true,
      value:
        suspensions.length === 0
          ? null
          : suspensions
              .map(({ from, to, workdays }) =>
                t(to === null ? 'side.spanOpen' : 'side.span', { from, to: to ?? '', count: workdays }),
              )
              .join(t('fact.then')),
    },
  ]
  return (
    <Sheet
      title={t('side.title')}
      aside={requests.length === 0 ? undefined : t('side.count', { count: requests.length })}
    >
      {facts.every(({ value }) => value === null) ? null : <Facts facts={facts} />}
      <ol className="requests">
        {requests.map((request) => (
          <Request key={request.id} request={request} />
        ))}
      </ol>
    </Sheet>
  )
}

/** One request with its ruling. */
function Request({ request }: { request: TaskRequest }) {
  const { t } = useTranslation('task')
  const either = useEither()
  const today = useSession()?.today
  const { kind, state, asked, settled, clause, reason, dueOnBefore, wantedDueOn, grantedDueOn } = request
  const { key, facts } = outcomeOf(request)
  return (
    <li>
      <p className="line">
        <b>{t(`asked.${kind}`)}</b>
        <span className={state === 'open' ? 'flag' : undefined}>
          {t(`side.${key}`, facts)}
          {grantedDueOn === null ? null : (
            <>
              {t('side.until')}
              <Day date={grantedDueOn} />
            </>
          )}
        </span>
      </p>
      <Deed deed={asked} today={today} />
      {wantedDueOn === null ? null : (
        <p>
          {t('side.dueWanted')} <Day date={wantedDueOn} />
          <span className="muted">{t('side.dueBefore', { day: dueOnBefore })}</span>
        </p>
      )}
      <RequestTarget request={request} />
      {clause === null ? null : (
        <p className="muted">
          {t('side.clauseOf', { code: clause.code, text: either(clause.text, clause.textEn) })}
        </p>
      )}
      <p className="said">{reason}</p>
      {request.ruleDueOn === null ? null : (
        <p className="muted">{t('side.ruleBy', { day: request.ruleDueOn })}</p>
      )}
      {settled === null ? null : (
        <div className={state === 'withdrawn' ? undefined : 'settled'}>
          <Deed deed={settled} today={today} />
          {settled.text === '' ? null : <p className="said">{settled.text}</p>}
        </div>
      )}
    </li>
  )
}
