import { expect, it } from 'vitest'
import { scoresApart, valuesApart } from './apart.ts'
import { unknown } from './score.ts'

it('scores that are told alike are no difference', () => {
  expect([
    scoresApart(72.14, 72.1),
    scoresApart(84, 72.1),
    scoresApart(unknown, 72.1),
    scoresApart(84, unknown),
  ]).toEqual([false, true, false, false])
})

it('values differ unless they are the same but for digits nobody wrote', () => {
  const told = (value: number | null, meaning: 'zero' | 'drop' | null = null) => ({ value, meaning })
  expect(valuesApart(told(0.1 + 0.2), told(0.3))).toBe(false)
  expect(valuesApart(told(3), told(4))).toBe(true)
  expect(valuesApart(told(3), told(null, 'drop'))).toBe(true)
  expect(valuesApart(told(null, 'drop'), told(null, 'drop'))).toBe(false)
  expect(valuesApart(told(0), told(0))).toBe(false)
})
