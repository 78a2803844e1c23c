import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { taskRoutes } from '../../../contract/task.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Day } from '../../ui/day.tsx'
import { PageHead } from '../../ui/page.tsx'
import { Sheet } from '../../ui/sheet.tsx'

export type Dispatched = z.infer<(typeof taskRoutes.dispatch)['response']>['tasks']

/** What was given out: a number for each unit. */
export function DispatchedTasks({
  tasks,
  title,
  onAgain,
}: {
  readonly tasks: Dispatched
  readonly title: string
  readonly onAgain: () => void
}) {
  const { t } = useTranslation('task')
  return (
    <>
      <PageHead title={t('dispatched.title', { count: tasks.length })} note={title} crumb={t('new.title')} />
      <Sheet label={t('dispatched.title', { count: tasks.length })}>
        <ul className="dispatched">
          {tasks.map((task) => (
            <li key={task.id}>
              <Link to="/tasks/$id" params={{ id: task.id }}>
                {task.number}
              </Link>
              <span>{task.unit}</span>
              <span className="num">
                {t('record.due')} <Day date={task.dueOn} />
              </span>
            </li>
          ))}
        </ul>
        <p className="sheet-body note">{t('dispatched.after')}</p>
      </Sheet>
      <div className="acts dispatched-acts">
        <Button primary onClick={onAgain}>
          {t('dispatched.again')}
        </Button>
        <Link to="/tasks" search={{ view: 'running', sort: '-number' }} className={buttonClass()}>
          {t('dispatched.ledger')}
        </Link>
      </div>
    </>
  )
}
