import { Link } from '@tanstack/react-router'
import type { TaskRecord } from '../../../contract/task.ts'

export type Named = TaskRecord['wentTo'][number]

/** Another task by its number; a link for whoever may open it. */
export function TaskLink({ task }: { readonly task: Named }) {
  return task.mayOpen ? (
    <Link to="/tasks/$id" params={{ id: task.id }} title={task.title}>
      {task.number}
    </Link>
  ) : (
    <span title={task.title}>{task.number}</span>
  )
}

export function TaskLinks({ tasks, and }: { readonly tasks: readonly Named[]; readonly and: string }) {
  return tasks.map((task, index) => (
    <span key={task.id}>
      {index === 0 ? '' : and}
      <TaskLink task={task} />
    </span>
  ))
}
