import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { HandoverItems } from '../../../contract/handover.ts'
import { Day } from '../../ui/day.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import '../../ui/ledger.css'

type Props = { readonly items: HandoverItems }

/** What is handed over: tasks, notices without a signature, requests, duties, authorities to act, the liaison's duty. Nothing is said of what is not there. */
export function ItemsView({ items }: Props) {
  const { t } = useTranslation(['handover', 'task'])
  const { tasks, notices, requests, duties, actings, liaison } = items
  const nothing =
    tasks.length + notices.length + requests.length + duties.length + actings.length === 0 && !liaison
  return (
    <Sheet
      title={t('items.title')}
      aside={t('items.counts', { tasks: tasks.length, duties: duties.length })}
      className="handed"
    >
      {nothing ? <p className="sheet-body muted">{t('items.nothing')}</p> : null}
      <Part title={t('items.tasks', { count: tasks.length })} shown={tasks.length > 0}>
        <table className="table dense">
          <thead>
            <tr>
              <th>{t('items.number')}</th>
              <th>{t('items.matter')}</th>
              <th>{t('items.state')}</th>
              <th className="num">{t('items.progress')}</th>
              <th>{t('items.dueOn')}</th>
            </tr>
          </thead>
          <tbody>
            {tasks.map((task) => (
              <tr key={task.id}>
                <td>{task.number}</td>
                <td className="wrap">
                  <Link to="/tasks/$id" params={{ id: task.id }}>
                    {task.title}
                  </Link>
                </td>
                <td>{t(`task:state.${task.state}`)}</td>
                <td className="num">{task.progress}%</td>
                <td>
                  <Day date={task.dueOn} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
      <Part title={t('items.notices', { count: notices.length })} shown={notices.length > 0}>
        <ul>
          {notices.map((notice) => (
            <li key={notice.id}>
              {t(`items.notice.${notice.level}`)} <Day date={notice.givenOn} />{' '}
              <Link to="/tasks/$id" params={{ id: notice.taskId }}>
                {notice.number} {notice.title}
              </Link>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('items.requests', { count: requests.length })} shown={requests.length > 0}>
        <ul>
          {requests.map((request) => (
            <li key={`${request.taskId}${request.kind}`}>
              {request.number} {request.title}
              {t('colon')}
              {t(`requestKind.${request.kind}`)}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('items.duties', { count: duties.length })} shown={duties.length > 0}>
        <ul>
          {duties.map((duty) => (
            <li key={`${duty.code}${duty.part}`}>
              {duty.code} {duty.name} <span className="muted">{t(`dutyPart.${duty.part}`)}</span>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('items.actings', { count: actings.length })} shown={actings.length > 0}>
        <ul>
          {actings.map((acting) => (
            <li key={`${acting.part}${acting.post}${acting.startsOn}`}>
              {t(`acting.${acting.part}`, {
                person: acting.person,
                post: acting.post,
                from: acting.startsOn,
                to: acting.endsOn,
              })}
            </li>
          ))}
        </ul>
      </Part>
      {liaison ? <p className="sheet-body">{t('items.liaison')}</p> : null}
    </Sheet>
  )
}

function Part({ title, shown, children }: { title: string; shown: boolean; children: ReactNode }) {
  return shown ? (
    <section className="handed-part">
      <h3>{title}</h3>
      {children}
    </section>
  ) : null
}
