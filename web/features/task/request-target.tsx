import { useTranslation } from 'react-i18next'
import type { TaskRequest } from '../../../contract/task.ts'
import { formatDate } from '../../lib/dates.ts'
import { TaskLink } from './task-link.tsx'

/** Where a task should go on: the other one, or those that take its place. */
export function RequestTarget({ request: { into, parts } }: { readonly request: TaskRequest }) {
  const { t } = useTranslation('task')
  return (
    <>
      {into === null ? null : (
        <p>
          {t('side.into')} <TaskLink task={into} /> {into.title}
        </p>
      )}
      {parts.length === 0 ? null : (
        <ol className="split-into">
          {parts.map((part, index) => (
            <li key={index}>
              {part.title}
              <small>{t('side.part', { unit: part.unit, due: formatDate(part.dueOn) })}</small>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
