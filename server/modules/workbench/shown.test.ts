import { expect, it } from 'vitest'
import { figuresOf, groupsOf, shown } from './shown.ts'

const today = '2026-11-22'
const todo = (dueOn: string, more: object = {}) => ({
  dueOn,
  kind: 'report' as const,
  work: 'do' as const,
  light: { light: 'green' as const, reason: null },
  ...more,
})

it('is what is to do and what is to review, and nothing twice', () => {
  const list = [todo('a'), todo('b', { work: 'review' }), todo('c')]
  const { toDo, toReview } = figuresOf(list)
  expect([toDo, toReview]).toEqual([2, 1])
  expect(shown(list, undefined)).toHaveLength(3)
  expect(shown(list, 'do').filter((one) => shown(list, 'review').includes(one))).toEqual([])
})

it('tells overdue from behind, red as both may be', () => {
  const list = [
    todo('a', { light: { light: 'red', reason: 'overdue' } }),
    todo('b', { light: { light: 'red', reason: 'behind' } }),
    todo('c', { kind: 'fill-vacancy' }),
  ]
  expect(figuresOf(list)).toMatchObject({ overdue: 1, behind: 1, dueSoon: 0, vacancies: 1 })
})

it('counts what stands under each heading, however long the list', () => {
  const days = ['2026-11-21', '2026-11-22', '2026-11-29', '2026-11-30', '2026-12-30']
  expect(
    groupsOf(
      days.map((day) => todo(day)),
      today,
    ),
  ).toEqual({ before: 1, week: 2, later: 2 })
})
