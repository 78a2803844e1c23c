import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { taskRoutes } from '../../../contract/task.ts'
import { useSession } from '../../lib/session.ts'
import { Moment } from '../../ui/day.tsx'
import { PageHead } from '../../ui/page.tsx'
import { Pager } from '../../ui/pager.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Empty } from '../../ui/states.tsx'
import { instructionsQuery, pageSize } from './calls.ts'
import { TaskLight } from './task-cells.tsx'
import './task.css'

const route = getRouteApi('/framed/tasks/instructions')

type Instruction = z.infer<(typeof taskRoutes.instructions)['response']>['rows'][number]

/** What leaders wrote on tasks, newest first, each with the state of its task. */
export function TaskInstructions() {
  const { t } = useTranslation('task')
  const { page = 1 } = route.useSearch()
  const navigate = useNavigate()
  const query = useQuery(instructionsQuery(page))
  const total = query.data?.total
  return (
    <>
      <PageHead
        title={t('instructions.title')}
        note={total === undefined ? undefined : t('instructions.count', { count: total })}
      />
      <QueryView query={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Sheet label={t('instructions.title')}>
              <Empty title={t('instructions.none')}>{t('instructions.noneWhy')}</Empty>
            </Sheet>
          ) : (
            <>
              <Sheet label={t('instructions.title')}>
                <ul className="instructions">
                  {rows.map((row) => (
                    <Row key={`${row.taskId}-${row.at}`} row={row} />
                  ))}
                </ul>
              </Sheet>
              {(total ?? 0) <= pageSize ? null : (
                <div className="pager note">
                  <Pager
                    page={page}
                    pageSize={pageSize}
                    total={total ?? 0}
                    onPage={(next) => void navigate({ to: '/tasks/instructions', search: { page: next } })}
                  />
                </div>
              )}
            </>
          )
        }
      </QueryView>
    </>
  )
}

function Row({ row }: { row: Instruction }) {
  const { t } = useTranslation('task')
  const today = useSession()?.today
  return (
    <li>
      <p className="by">
        <b>{row.leader}</b> <small>{row.post}</small>
        <Moment at={row.at} today={today} />
      </p>
      <blockquote>{row.text}</blockquote>
      <p className="on">
        <span className="muted nowrap">{row.number}</span>
        <Link to="/tasks/$id" params={{ id: row.taskId }}>
          {row.title}
        </Link>
        <TaskLight task={row} />
        <span className="muted nowrap">{t(`state.${row.state}`)}</span>
      </p>
    </li>
  )
}
