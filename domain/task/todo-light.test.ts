import { expect, it } from 'vitest'
import { todoLight } from './todo-light.ts'

const task = {
  state: 'issued',
  dueOn: '2026-11-20',
  soonOn: '2026-11-17',
  amberOn: '2026-11-10',
  redOn: '2026-11-21',
} as const

it('is late by its own day, whatever the task’s', () => {
  expect(todoLight('2026-11-03', task, '2026-11-04')).toEqual({ light: 'red', reason: 'overdue' })
  expect(todoLight('2026-11-03', task, '2026-11-03')).toEqual({ light: 'green', reason: null })
  expect(todoLight('2026-11-25', task, '2026-11-23')).toEqual({ light: 'green', reason: null })
  expect(todoLight('2026-11-03', null, '2026-11-04')).toEqual({ light: 'red', reason: 'overdue' })
})

it('is the task’s where it is due with it', () => {
  expect(todoLight('2026-11-20', task, '2026-11-12')).toEqual({ light: 'amber', reason: 'behind' })
  expect(todoLight('2026-11-20', { ...task, state: 'suspended' }, '2026-12-01')).toEqual({
    light: 'grey',
    reason: null,
  })
})
