import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { todosAtOnce } from '../../../contract/workbench.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Empty } from '../../ui/states.tsx'
import type { Bench } from './calls.ts'
import { groupsOf, type Show } from './todo-groups.ts'
import { TodoRow } from './todo-row.tsx'

type Props = { readonly bench: Bench; readonly show: Show | undefined; readonly page: number }

export function TodoList({ bench, show, page }: Props) {
  const { t } = useTranslation('workbench')
  const navigate = useNavigate()
  const all = bench.figures.toDo + bench.figures.toReview
  return (
    <section className="sheet todo" aria-label={t('list.label')}>
      {bench.todos.length === 0 ? (
        <Empty
          title={t(`empty.${show ?? 'all'}`)}
          action={
            all === 0 ? (
              <Link to="/tasks" search={{ view: 'running' }} className={buttonClass()}>
                {t('empty.ledger')}
              </Link>
            ) : (
              <Link to="/" search={{}} className={buttonClass()}>
                {t('empty.others', { count: all })}
              </Link>
            )
          }
        >
          {all === 0 ? t('empty.next') : undefined}
        </Empty>
      ) : (
        groupsOf(bench).map((group) => (
          <div key={group.key}>
            <h2>
              {t(`group.${group.key}`, { count: group.count })}
              <small>{t(`group.${group.key}-days`, { from: group.from, to: group.to })}</small>
            </h2>
            <ul>
              {group.todos.map((todo) => (
                <TodoRow key={todo.id} todo={todo} today={bench.today} />
              ))}
            </ul>
          </div>
        ))
      )}
      {bench.total <= todosAtOnce ? null : (
        <div className="pager note">
          <Pager
            page={page}
            pageSize={todosAtOnce}
            total={bench.total}
            onPage={(next) => void navigate({ to: '/', search: { ...(show ? { show } : {}), page: next } })}
          />
        </div>
      )}
    </section>
  )
}
