import { expect, test } from 'vitest'
import { today } from './clock.ts'

test('a day begins at midnight in Shanghai, whatever the zone of the machine', () => {
  expect(today({ now: () => new Date('2026-03-31T15:59:59.999Z') })).toBe('2026-03-31')
  expect(today({ now: () => new Date('2026-03-31T16:00:00.000Z') })).toBe('2026-04-01')
})
