import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../../ui/button.tsx'
import { Empty } from '../../ui/states.tsx'
import type { Bench } from './calls.ts'
import { belongs, groupsOf, type Show } from './todo-groups.ts'
import { TodoRow } from './todo-row.tsx'

type Props = { readonly bench: Bench; readonly show: Show | undefined }

export function TodoList({ bench, show }: Props) {
  const { t } = useTranslation('workbench')
  const todos = show === undefined ? bench.todos : bench.todos.filter((todo) => belongs(todo, show))
  return (
    <section className="sheet todo" aria-label={t('list.label')}>
      {todos.length === 0 ? (
        <Empty
          title={t(`empty.${show ?? 'all'}`)}
          action={
            bench.todos.length === 0 ? (
              <Link to="/tasks" search={{ view: 'running' }} className={buttonClass()}>
                {t('empty.ledger')}
              </Link>
            ) : (
              <Link to="/" search={{}} className={buttonClass()}>
                {t('empty.others', { count: bench.todos.length })}
              </Link>
            )
          }
        >
          {bench.todos.length === 0 ? t('empty.next') : undefined}
        </Empty>
      ) : (
        groupsOf(todos, bench.today).map((group) => (
          <div key={group.key}>
            <h2>
              {t(`group.${group.key}`, { count: group.todos.length })}
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
    </section>
  )
}
