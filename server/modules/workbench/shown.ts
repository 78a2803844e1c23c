/** The one list: which of it is shown, under which heading of time, and its figures. */
import type { TodoShow } from '../../../contract/workbench.ts'
import { addDays } from '../../../domain/calendar/day.ts'
import type { Day } from '../../../domain/kernel.ts'
import type { OpenTodo } from './queries/todos.ts'

type Todo = Pick<OpenTodo, 'work' | 'light' | 'kind' | 'dueOn'>

/** To do and to review exclude each other and are the whole; the lights cut across both. */
function belongs({ work, light, kind }: Todo, show: TodoShow): boolean {
  switch (show) {
    case 'do':
    case 'review':
      return work === show
    case 'due-soon':
    case 'overdue':
    case 'behind':
      return light.reason === show
    case 'vacancy':
      return kind === 'fill-vacancy'
  }
}

export const shown = <T extends Todo>(todos: readonly T[], show: TodoShow | undefined): readonly T[] =>
  show === undefined ? todos : todos.filter((todo) => belongs(todo, show))

export function figuresOf(todos: readonly Todo[]) {
  const count = (show: TodoShow) => shown(todos, show).length
  return {
    toDo: count('do'),
    dueSoon: count('due-soon'),
    overdue: count('overdue'),
    behind: count('behind'),
    toReview: count('review'),
    vacancies: count('vacancy'),
  }
}

/** Before today, from today for a week, and later. */
export function groupsOf(todos: readonly Todo[], today: Day) {
  const last = addDays(today, 7)
  const before = todos.filter(({ dueOn }) => dueOn < today).length
  const later = todos.filter(({ dueOn }) => dueOn > last).length
  return { before, week: todos.length - before - later, later }
}
