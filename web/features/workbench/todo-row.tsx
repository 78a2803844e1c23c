import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useRight } from '../../lib/session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { DueDate } from '../../ui/day.tsx'
import { Light, lightOf } from '../../ui/light.tsx'
import { notify } from '../../ui/notify.tsx'
import { useAct } from '../../ui/use-act.ts'
import { useErrorWords } from '../../ui/use-error-words.ts'
import { acknowledge, type Todo, workbenchKeys } from './calls.ts'
import { ItemLink } from './item-link.tsx'
import { actOf, askedOf } from './todo-words.ts'

type Props = { readonly todo: Todo; readonly today: string }

/** Light, what, what is asked, from whom, by when, and the one act. */
export function TodoRow({ todo, today }: Props) {
  const { t } = useTranslation('workbench')
  const { item, light, from, dueOn } = todo
  const late = dueOn < today || light.light === 'red'
  const asked = askedOf(todo).map(({ key, facts }) => t(`asked.${key}`, facts))
  return (
    <li>
      <span className="lit">
        <Light {...lightOf(light)} />
      </span>
      <div className="what">
        <ItemLink item={item} facts={todo.facts}>
          {item.title}
        </ItemLink>
        <p>{asked.join(t('asked.then'))}</p>
      </div>
      <p className="from">
        {from.unit}
        <br />
        {from.person}
      </p>
      {/* Behind its schedule it still has days left, and they matter. */}
      <DueDate
        date={dueOn}
        light={light.reason === 'behind' ? 'amber' : light.light}
        daysLeft={light.daysLeft}
      />
      {item.kind === 'task' ? <TodoAct todo={todo} late={late} /> : <OtherAct todo={todo} late={late} />}
    </li>
  )
}

function TodoAct({ todo, late }: { todo: Todo; late: boolean }) {
  const { t } = useTranslation('workbench')
  const mayUrge = useRight('task.urge')
  const act = actOf(todo.kind)
  if (todo.kind === 'acknowledge') return <Acknowledge todo={todo} late={late} />
  const follows = act === 'follow'
  const search = act === null || (follows && !mayUrge) ? {} : { act }
  return (
    <Link
      to="/tasks/$id"
      params={{ id: todo.item.id }}
      search={search}
      className={buttonClass({ primary: late })}
    >
      {t(follows && !mayUrge ? 'act.look' : `act.${todo.kind}`)}
      <span className="visually-hidden">{todo.item.title}</span>
    </Link>
  )
}

/** What is no task is done on its own page. */
function OtherAct({ todo, late }: { todo: Todo; late: boolean }) {
  const { t } = useTranslation('workbench')
  return (
    <ItemLink item={todo.item} facts={todo.facts} className={buttonClass({ primary: late })}>
      {t(`act.${todo.kind}`)}
      <span className="visually-hidden">{todo.item.title}</span>
    </ItemLink>
  )
}

/** Done at once, from here. */
function Acknowledge({ todo, late }: { todo: Todo; late: boolean }) {
  const { t } = useTranslation('workbench')
  const words = useErrorWords()
  const act = useAct({
    act: () => acknowledge(todo.item.id).catch(refused),
    refresh: workbenchKeys,
    done: (number) => t('acknowledged', { number }),
  })
  return (
    <Button primary={late} busy={act.busy} onClick={() => act.run()}>
      {t('act.acknowledge')}
      <span className="visually-hidden">{todo.item.title}</span>
    </Button>
  )

  /** The row has no room for it: it is said above. */
  function refused(error: unknown): never {
    notify(words.sentence(error), { bad: true })
    throw error
  }
}
