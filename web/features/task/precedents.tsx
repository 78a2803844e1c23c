import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../lib/dates.ts'
import { Day } from '../../ui/day.tsx'
import { precedentsQuery } from './calls.ts'
import './requests.css'

type Props = {
  readonly taskId: string
  /** Empty until one is chosen: then by the indicator alone. */
  readonly clause: string
}

/** Earlier rulings on returns by the same indicator or clause, newest first. */
export function Precedents({ taskId, clause }: Props) {
  const { t } = useTranslation('task')
  const { data } = useQuery(precedentsQuery(taskId, clause))
  if (data === undefined) return null
  const { precedents } = data
  return (
    <section className="precedents" aria-live="polite">
      <h3>{t('precedent.title', { count: precedents.length })}</h3>
      {precedents.length === 0 ? (
        <p className="muted">{t(clause === '' ? 'precedent.chooseFirst' : 'precedent.none')}</p>
      ) : null}
      <ul>
        {precedents.map((one) => (
          <li key={one.id}>
            <p className="line">
              {one.taskId === null ? (
                one.number
              ) : (
                <Link to="/tasks/$id" params={{ id: one.taskId }}>
                  {one.number}
                </Link>
              )}
              <span>{t('precedent.clause', { code: one.clause })}</span>
              <b>
                {t(one.upheld ? 'precedent.upheld' : 'precedent.dismissed', {
                  from: one.unit,
                  to: one.toUnit ?? '',
                })}
              </b>
              <Day date={dayOf(one.ruledAt)} />
            </p>
            <p>{t('precedent.reason', { text: one.reason })}</p>
            <p>{t('precedent.ruling', { text: one.ruling })}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
