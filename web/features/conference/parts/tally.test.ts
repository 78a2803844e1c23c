import { expect, it } from 'vitest'
import { standing, tallyOf } from './tally.ts'

const rows = [
  { unit: '住建局', stances: ['agree', 'agree'] },
  { unit: '供电公司', stances: ['agree', 'reserve'] },
  { unit: '能源局', stances: [null, 'agree'] },
  { unit: '财政局', stances: [] },
] as const

it('silence is counted as silence, point by point', () => {
  expect(tallyOf(rows, 0)).toEqual({ agree: 2, reserve: 0, silent: 2 })
  expect(tallyOf(rows, 1)).toEqual({ agree: 2, reserve: 1, silent: 1 })
})

it('a unit silent to one point is silent', () => {
  const { silent, reserved } = standing(rows)
  expect(silent.map(({ unit }) => unit)).toEqual(['能源局', '财政局'])
  expect(reserved.map(({ unit }) => unit)).toEqual(['供电公司'])
})
