import { useTranslation } from 'react-i18next'
import type { TaskRow } from '../../../contract/task.ts'
import { Day, DueDate } from '../../ui/day.tsx'
import { Light, lightOf } from '../../ui/light.tsx'

type Lit = Pick<TaskRow, 'state' | 'light'> & Partial<Pick<TaskRow, 'endedAs'>>

/** The light of a task. A draft has none: its clock has not started; nor has what was cancelled. */
export function TaskLight({ task }: { readonly task: Lit }) {
  const { t } = useTranslation('task')
  return task.state === 'draft' || task.state === 'cancelled' ? (
    <span className="muted">{t(task.endedAs ? `ended.${task.endedAs}` : `state.${task.state}`)}</span>
  ) : (
    <Light {...lightOf(task.light)} />
  )
}

export function TaskDue({ task }: { readonly task: Lit & Pick<TaskRow, 'due'> }) {
  if (task.state === 'draft' || task.state === 'cancelled') return <Day date={task.due.dueOn} />
  const { light, reason } = task.light
  return (
    <DueDate
      date={task.due.dueOn}
      // Behind its schedule it still has days left, and they matter.
      light={light === 'red' && reason === 'behind' ? 'amber' : light}
      daysLeft={task.light.daysLeft}
      provisional={task.due.provisional && task.state !== 'closed'}
    />
  )
}
