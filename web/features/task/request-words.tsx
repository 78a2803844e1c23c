import { useTranslation } from 'react-i18next'
import { dayOf, formatDate } from '../../lib/dates.ts'
import type { TaskRequest } from '../../../contract/task.ts'

/** What was asked, by whom and why, set off from the form that answers it. */
export function RequestWords({ request }: { readonly request: TaskRequest }) {
  const { t } = useTranslation('task')
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
      <p>{reason}</p>
      {clause === null ? null : <small className="block">{t('side.clauseOf', clause)}</small>}
    </blockquote>
  )
}
