/** The one list: which of it is shown, and under which heading of time. */
import { addDays } from '../../lib/dates.ts'
import type { Todo } from './calls.ts'

export const shows = ['do', 'review', 'due-soon', 'overdue', 'behind', 'vacancy'] as const
export type Show = (typeof shows)[number]

export type WorkbenchSearch = { readonly show?: Show }

export function readWorkbenchSearch(given: Record<string, unknown>): WorkbenchSearch {
  const show = shows.find((known) => known === given.show)
  return show === undefined ? {} : { show }
}

/** To do and to review exclude each other and are the whole; the lights cut across both. */
export function belongs({ work, light, kind }: Pick<Todo, 'work' | 'light' | 'kind'>, show: Show): boolean {
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

export const countOf = (todos: readonly Todo[], show: Show): number =>
  todos.filter((todo) => belongs(todo, show)).length

export type Group = {
  readonly key: 'before' | 'week' | 'later'
  readonly from: string
  readonly to: string
  readonly todos: readonly Todo[]
}

/** Before today, from today for a week, and later; a heading without anything below it is left out. */
export function groupsOf(todos: readonly Todo[], today: string): readonly Group[] {
  const last = addDays(today, 7)
  const groups: readonly Group[] = [
    { key: 'before', from: '', to: today, todos: todos.filter(({ dueOn }) => dueOn < today) },
    {
      key: 'week',
      from: today,
      to: last,
      todos: todos.filter(({ dueOn }) => dueOn >= today && dueOn <= last),
    },
    { key: 'later', from: addDays(last, 1), to: '', todos: todos.filter(({ dueOn }) => dueOn > last) },
  ]
  return groups.filter((group) => group.todos.length > 0)
}
