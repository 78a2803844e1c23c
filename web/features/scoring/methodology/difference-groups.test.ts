import { expect, it } from 'vitest'
import type { Difference } from './calls.ts'
import { byPart, countsOf } from './difference-groups.ts'

const one = (
  field: Difference['field'],
  code: string | null,
  before: Difference['before'],
  after: Difference['after'],
): Difference => ({
  field,
  code,
  name: { zh: '名', en: 'name' },
  before,
  after,
})
const name = { zh: '名', en: 'name' }
const some = [
  one('first-tier', null, 30, 25),
  one('best', '01.1', 1, 2),
  one('worst', '01.1', 18, 10),
  one('best', '01.2', 1, 2),
  one('part', '01.3', null, name),
  one('part', '01.4', name, null),
]

it('parts are counted, not fields, and what is not there is not named', () => {
  expect(countsOf(some)).toEqual([
    { kind: 'added', count: 1 },
    { kind: 'removed', count: 1 },
    { kind: 'scale', count: 2 },
    { kind: 'tier', count: 1 },
  ])
})

it('all that a part changes stands together', () => {
  expect(byPart(some).map(({ key, of }) => [key, of.length])).toEqual([
    ['', 1],
    ['01.1', 2],
    ['01.2', 1],
    ['01.3', 1],
    ['01.4', 1],
  ])
})
