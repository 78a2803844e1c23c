import { describe, expect, it } from 'vitest'
import { todoShows } from '../../../contract/workbench.ts'
import type { Bench, Todo } from './calls.ts'
import { groupsOf, readWorkbenchSearch } from './todo-groups.ts'

const today = '2026-11-22'
const bench = (days: readonly string[], groups = { before: 1, week: 2, later: 300 }) =>
  ({ today, groups, todos: days.map((dueOn) => ({ id: dueOn, dueOn }) as Todo) }) as unknown as Bench

describe('the one list', () => {
  it('stands under before today, the week and later, each counted on all pages', () => {
    const list = bench(['2026-11-21', '2026-11-22', '2026-11-29', '2026-11-30'])
    expect(groupsOf(list).map(({ key, count, todos }) => [key, count, todos.length])).toEqual([
      ['before', 1, 1],
      ['week', 2, 2],
      ['later', 300, 1],
    ])
  })

  it('shows no heading over nothing', () => {
    expect(groupsOf(bench(['2026-12-24'])).map(({ key, from }) => [key, from])).toEqual([
      ['later', '2026-11-30'],
    ])
    expect(groupsOf(bench([]))).toEqual([])
  })

  it('is filtered and turned by address', () => {
    for (const show of todoShows) expect(readWorkbenchSearch({ show })).toEqual({ show })
    expect(readWorkbenchSearch({ show: 'all' })).toEqual({})
    expect(readWorkbenchSearch({ show: 'overdue', page: 2 })).toEqual({ show: 'overdue', page: 2 })
    for (const page of [1, 0, 1.5, 'x']) expect(readWorkbenchSearch({ page })).toEqual({})
  })
})
