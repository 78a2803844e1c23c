import { describe, expect, it } from 'vitest'
import type { Todo } from './calls.ts'
import { belongs, countOf, groupsOf, readWorkbenchSearch, shows } from './todo-groups.ts'

const today = '2026-11-22'
const todo = (dueOn: string, more: Partial<Todo> = {}) =>
  ({
    id: dueOn,
    dueOn,
    work: 'do',
    light: { light: 'green', reason: null, daysLeft: 3 },
    ...more,
  }) as Todo

describe('the one list', () => {
  it('stands under before today, the week and later', () => {
    const list = ['2026-11-21', '2026-11-22', '2026-11-29', '2026-11-30'].map((day) => todo(day))
    expect(groupsOf(list, today).map(({ key, todos }) => [key, todos.length])).toEqual([
      ['before', 1],
      ['week', 2],
      ['later', 1],
    ])
  })

  it('shows no heading over nothing', () => {
    expect(groupsOf([todo('2026-12-24')], today).map(({ key, from }) => [key, from])).toEqual([
      ['later', '2026-11-30'],
    ])
    expect(groupsOf([], today)).toEqual([])
  })

  it('is what is to do and what is to review, and nothing twice', () => {
    const list = [todo('a'), todo('b', { work: 'review' }), todo('c')]
    expect(countOf(list, 'do') + countOf(list, 'review')).toBe(list.length)
    for (const one of list) expect(belongs(one, 'do')).not.toBe(belongs(one, 'review'))
  })

  it('tells overdue from behind, red as both may be', () => {
    const overdue = todo('a', { light: { light: 'red', reason: 'overdue', daysLeft: -2 } })
    const behind = todo('b', { light: { light: 'red', reason: 'behind', daysLeft: 9 } })
    expect([countOf([overdue, behind], 'overdue'), countOf([overdue, behind], 'behind')]).toEqual([1, 1])
  })

  it('is filtered by address', () => {
    for (const show of shows) expect(readWorkbenchSearch({ show })).toEqual({ show })
    expect(readWorkbenchSearch({ show: 'all' })).toEqual({})
  })
})
