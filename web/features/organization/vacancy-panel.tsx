import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { VacancyRow } from '../../../contract/handover.ts'
import { api, ask } from '../../lib/api.ts'
import { Button } from '../../ui/button.tsx'
import { Day } from '../../ui/day.tsx'
import { Panel } from '../../ui/panel.tsx'
import { QueryView } from '../../ui/query-view.tsx'

type Props = { readonly vacancy: VacancyRow; readonly onClose: () => void }

/** What waits at a post without a holder: the list behind its numbers. */
export function VacancyPanel({ vacancy: { id, post }, onClose }: Props) {
  const { t } = useTranslation('organization')
  const query = useQuery({
    queryKey: ['vacancies', id],
    queryFn: ({ signal }) => ask(api.GET('/api/vacancies/{id}', { params: { path: { id } }, signal })),
  })
  return (
    <Panel
      open
      title={t('vacancies.waiting', {
        post: [post.unit, post.section, post.title].filter(Boolean).join(' '),
      })}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('common:actions.close')}</Button>}
    >
      <QueryView query={query}>
        {({ tasks, notices, duties }) => (
          <>
            {tasks.length + notices.length + duties.length === 0 ? (
              <p className="muted">{t('vacancies.nothing')}</p>
            ) : null}
            <ul className="tenures">
              {tasks.map((task) => (
                <li key={task.id}>
                  <Link to="/tasks/$id" params={{ id: task.id }}>
                    {task.number} {task.title}
                  </Link>
                  <Day date={task.dueOn} />
                </li>
              ))}
              {notices.map((notice) => (
                <li key={notice.id}>
                  <Link to="/tasks/$id" params={{ id: notice.taskId }}>
                    {t('vacancies.noticeOf')}
                    {notice.number} {notice.title}
                  </Link>
                  <Day date={notice.givenOn} />
                </li>
              ))}
              {duties.map((duty) => (
                <li key={`${duty.code}${duty.part}`}>
                  <span>
                    {duty.code} {duty.name}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryView>
    </Panel>
  )
}
