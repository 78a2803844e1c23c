import { useTranslation } from 'react-i18next'
import { dayOf, formatDate } from '../../lib/dates.ts'
import { useEither } from '../../lib/use-either.ts'
import type { TaskRequest } from '../../../contract/task.ts'
import { RequestTarget } from './request-target.tsx'

/** What was asked, by whom and why, set off from the form that answers it. */
export function RequestWords({ request }: { readonly request: TaskRequest }) {
  const { t } = useTranslation('task')
  const either = useEither()
  const { asked, clause, kind, reason, wantedDueOn, dueOnBefore } = request
  const by = [asked.unit, asked.post, asked.by].filter(Boolean).join(' ')
  return (
    <blockquote className="words">
      <small>{t('rule.kind', { kind: t(`asked.${kind}`), by, at: dayOf(asked.at) })}</small>
      {wantedDueOn === null ? null : (
        <p>
          <b>{`${formatDate(dueOnBefore)} → ${formatDate(wantedDueOn)}`}</b>
        </p>
      )}
      <RequestTarget request={request} />
      <p>{reason}</p>
      {clause === null ? null : (
        <small className="block">
          {t('side.clauseOf', { code: clause.code, text: either(clause.text, clause.textEn) })}
        </small>
      )}
    </blockquote>
  )
}
