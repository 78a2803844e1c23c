import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countSeats, replyVerdict } from './attendance.ts'
import { attendances, replies } from './states.ts'

describe('a reply', () => {
  it.each([
    ['coming', '', '', 'ok'],
    ['coming', '张德安', '', 'ok'],
    ['substitute', '', '出差', 'comer-missing'],
    ['substitute', '李志远', '', 'ok'],
    ['leave', '', ' ', 'reason-missing'],
    ['leave', '', '省里开会', 'ok'],
  ] as const)('%s by "%s" with "%s" is %s', (reply, comer, words, expected) => {
    const verdict = replyVerdict(reply, { comer, words })
    expect(verdict.ok ? 'ok' : verdict.reason).toBe(expected)
  })
})

it('every seat is coming, on leave or silent, and silence is not coming', () => {
  const seat = fc.record({ reply: fc.constantFrom(...replies), attendance: fc.constantFrom(...attendances) })
  fc.assert(
    fc.property(fc.array(seat), (seats) => {
      const count = countSeats(seats)
      expect(count.coming + count.leave + count.silent).toBe(count.total)
      expect(count.silent).toBe(seats.filter(({ reply }) => reply === 'none').length)
    }),
  )
})
