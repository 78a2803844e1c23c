/** The one list: what of it is shown, and under which heading of time. */
import { type TodoShow, todoShows } from '../../../contract/workbench.ts'
import { addDays } from '../../lib/dates.ts'
import type { Bench, Todo } from './calls.ts'

export type Show = TodoShow

export type WorkbenchSearch = { readonly show?: Show; readonly page?: number }

export function readWorkbenchSearch(given: Record<string, unknown>): WorkbenchSearch {
  const show = todoShows.find((known) => known === given.show)
  const page = Number(given.page)
  return {
    ...(show === undefined ? {} : { show }),
    ...(Number.isInteger(page) && page > 1 ? { page } : {}),
  }
}

export type Group = {
  readonly key: 'before' | 'week' | 'later'
  readonly from: string
  readonly to: string
  /** On all pages. */
  readonly count: number
  readonly todos: readonly Todo[]
}

/** Before today, from today for a week, and later; a heading without anything below it on this page is left out. */
export function groupsOf({ todos, today, groups: counts }: Bench): readonly Group[] {
  const last = addDays(today, 7)
  const groups: readonly Group[] = [
    {
      key: 'before',
      from: '',
      to: today,
      count: counts.before,
      todos: todos.filter(({ dueOn }) => dueOn < today),
    },
    {
      key: 'week',
      from: today,
      to: last,
      count: counts.week,
      todos: todos.filter(({ dueOn }) => dueOn >= today && dueOn <= last),
    },
    {
      key: 'later',
      from: addDays(last, 1),
      to: '',
      count: counts.later,
      todos: todos.filter(({ dueOn }) => dueOn > last),
    },
  ]
  return groups.filter((group) => group.todos.length > 0)
}
