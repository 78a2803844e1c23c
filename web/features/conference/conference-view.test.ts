import { expect, it } from 'vitest'
import { barCommands, neighbour, nextOpen, runningMinutes, shownItem } from './conference-view.ts'
import { itemOf } from './test-items.ts'

const agenda = [
  itemOf({ id: 'a', kind: 'follow-up' }),
  itemOf({ id: 'b', outcome: 'resolved' }),
  itemOf({ id: 'c' }),
]

it('the item asked for is shown, else the one at the table, else the first', () => {
  expect(shownItem({ agenda, currentItemId: 'b', state: 'in-session' }, 'c')?.id).toBe('c')
  expect(shownItem({ agenda, currentItemId: 'b', state: 'in-session' }, undefined)?.id).toBe('b')
  expect(shownItem({ agenda, currentItemId: 'b', state: 'ended' }, undefined)?.id).toBe('a')
  expect(shownItem({ agenda, currentItemId: null, state: 'in-session' }, 'gone')?.id).toBe('a')
  expect(shownItem({ agenda: [], currentItemId: null, state: 'planned' }, undefined)).toBeNull()
})

it('steps through the agenda and stays at its ends', () => {
  expect(neighbour(agenda, 'a', 1)?.id).toBe('b')
  expect(neighbour(agenda, 'a', -1)?.id).toBe('a')
  expect(neighbour(agenda, 'c', 1)?.id).toBe('c')
})

it('goes on to the next item that nothing has come of', () => {
  expect(nextOpen(agenda, 'a')?.id).toBe('c')
  expect(nextOpen(agenda, 'c')).toBeNull()
})

it('the time of the item at the table goes on between two answers', () => {
  const now = '2026-11-27T07:00:00.000Z'
  const record = { state: 'in-session' as const, currentItemId: 'b', now }
  const at = (time: string) => Date.parse(`2026-11-27T${time}.000Z`)
  const item = itemOf({ id: 'b', usedMinutes: 12 })
  expect(runningMinutes(record, item, at('07:01:59'))).toBe(13)
  expect(runningMinutes(record, item, at('06:59:00'))).toBe(12)
  expect(runningMinutes(record, itemOf({ id: 'c', usedMinutes: 12 }), at('07:01:00'))).toBeNull()
  expect(runningMinutes(record, { ...item, outcome: 'resolved' }, at('07:01:00'))).toBeNull()
})

it('the bar offers what belongs to the state, and the record not to who holds it', () => {
  const actions = [
    { command: 'end' as const, refusal: null },
    { command: 'take-record' as const, refusal: null },
    { command: 'cancel' as const, refusal: null },
    { command: 'set-agenda' as const, refusal: { reason: 'no-right', facts: {} } },
  ]
  const commandsFor = (self: boolean) =>
    barCommands({ actions, state: 'in-session', recorder: { name: '王小燕', since: '', self } }).map(
      ({ command }) => command,
    )
  expect(commandsFor(true)).toEqual(['end'])
  expect(commandsFor(false)).toEqual(['end', 'take-record'])
})
