import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { useSession } from '../../lib/session.ts'
import { Day } from '../../ui/day.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { noticesOfTaskQuery } from './notice-calls.ts'
import { Addressee, Grade, Letter, Signature } from './notice-parts.tsx'

/** Graded notices given on the task; nothing where there were none. */
export function RecordNotices({ record }: { readonly record: Pick<TaskRecord, 'id'> }) {
  const { t } = useTranslation('task-notice')
  const today = useSession()?.today
  const notices = useQuery(noticesOfTaskQuery(record.id)).data?.notices ?? []
  if (notices.length === 0) return null
  return (
    <Sheet title={t('title')} aside={t('count', { count: notices.length })}>
      <ol className="task-notices">
        {notices.map((notice) => (
          <li key={notice.id}>
            <Grade level={notice.level} />
            <p>
              <Addressee to={notice.to} />
              <small className="muted">
                <Day date={notice.givenOn} /> {t('late', { count: notice.workdaysLate })}
              </small>{' '}
              <Letter notice={notice} />
            </p>
            <Signature notice={notice} today={today} />
          </li>
        ))}
      </ol>
    </Sheet>
  )
}
