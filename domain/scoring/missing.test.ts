import { expect, it } from 'vitest'
import { missingRule } from './missing.ts'
import { dropped, unknown, zero } from './score.ts'
import { group, leaf, methodology } from './testing.ts'

const rules = methodology(
  group(
    'overall',
    'mean',
    group('01', 'mean', { ...leaf('01.1'), missing: 'drop' }, { ...leaf('01.2'), missing: 'zero' }),
    group('02', 'mean', { ...leaf('02.1'), missing: 'zero' }, leaf('02.2')),
  ),
)
const fill = missingRule(rules)
// 01.1, 01.2, 01, 02.1, 02.2, 02, overall
const published = (scores: Readonly<Record<number, number>>) =>
  Float64Array.from({ length: 7 }, (_, slot) => scores[slot] ?? unknown)
const values = (...row: readonly number[]) => Float64Array.from(row)

it('what a place did not file is what its leaf says of it', () => {
  expect([...fill(values(unknown, unknown, 5, unknown), published({}))]).toEqual([dropped, zero, 5, unknown])
})

it('of a place known by scores alone nothing is missing, and of one that is not known at all', () => {
  const none = values(unknown, unknown, unknown, unknown)
  expect([...fill(none, published({ 6: 88 }))]).toEqual([...none])
  expect([...fill(none, published({}))]).toEqual([...none])
})

it('a published score with no value below it is not undone by empty cells', () => {
  expect([...fill(values(unknown, unknown, 5, unknown), published({ 2: 70 }))]).toEqual([
    unknown,
    unknown,
    5,
    unknown,
  ])
  expect([...fill(values(unknown, 3, 5, unknown), published({ 0: 70, 2: 70 }))]).toEqual([
    unknown,
    3,
    5,
    unknown,
  ])
})
