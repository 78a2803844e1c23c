import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type AgendaRow, minutesOf, moveRow, plainRow, rowsOf, timesOf } from './agenda-draft.ts'
import { itemOf } from './test-items.ts'

const rows = ['a', 'b', 'c', 'd'].map((key) => plainRow('other', key, key, 10))
const keys = (some: readonly AgendaRow[]) => some.map(({ key }) => key).join('')

it('moves a row up and down and not past the ends', () => {
  expect(keys(moveRow(rows, 2, 0))).toBe('cabd')
  expect(keys(moveRow(rows, 0, 1))).toBe('bacd')
  expect(keys(moveRow(rows, 3, 9))).toBe('abcd')
  expect(keys(moveRow(rows, 1, -5))).toBe('bacd')
})

it('what was dealt with stays in its place', () => {
  const [first, ...rest] = rowsOf({
    agenda: [itemOf({ id: 'a', outcome: 'resolved' }), itemOf({ id: 'b' }), itemOf({ id: 'c' })],
  })
  if (first === undefined) throw new Error('no row')
  const mixed = [first, ...rest]
  expect(keys(moveRow(mixed, 0, 2))).toBe('abc')
  expect(keys(moveRow(mixed, 2, 0))).toBe('acb')
})

it('moving keeps every row', () => {
  fc.assert(
    fc.property(fc.nat(5), fc.integer({ min: -3, max: 8 }), (from, to) => {
      expect(
        moveRow(rows, from, to)
          .map(({ key }) => key)
          .toSorted(),
      ).toEqual(['a', 'b', 'c', 'd'])
    }),
  )
})

it('each row begins when the one before it ends', () => {
  expect(timesOf(rows.slice(0, 2), '09:50')).toEqual(['09:50', '10:00', '10:10'])
  expect(timesOf([plainRow('other', 'x', 'x', 45)], '23:30')).toEqual(['23:30', '00:15'])
})

it('takes whole minutes from 1 to 240', () => {
  const read = (minutes: string) => minutesOf({ minutes })
  expect([read('1'), read('240'), read('15')]).toEqual([1, 240, 15])
  expect([read('0'), read('241'), read('7.5'), read(''), read('x')]).toEqual([null, null, null, null, null])
})
