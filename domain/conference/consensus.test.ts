import { describe, expect, it } from 'vitest'
import { consensusVerdict, type Table } from './consensus.ts'
import { attendances } from './states.ts'

const table = (attendance: (typeof attendances)[number] = 'present'): Table => ({
  points: 2,
  asked: new Map([['unit', attendance]]),
})
const said = { unitId: 'unit', stances: ['agree', 'agree'], words: '' } as const
const reason = (...given: Parameters<typeof consensusVerdict>) => {
  const verdict = consensusVerdict(...given)
  return verdict.ok ? 'ok' : verdict.reason
}

describe('what a unit says at the table', () => {
  it.each([
    ['ok', said],
    ['not-asked', { ...said, unitId: 'another' }],
    ['points-differ', { ...said, stances: ['agree'] }],
    ['points-differ', { ...said, stances: ['agree', 'agree', 'agree'] }],
    ['reservation-needs-words', { ...said, stances: ['agree', 'reserve'] }],
    ['ok', { ...said, stances: ['agree', 'reserve'], words: '须先出规划意见。' }],
  ] as const)('%s: %j', (expected, row) => {
    expect(reason(row, table())).toBe(expected)
  })

  it.each(attendances)('is noted of who is there: %s', (attendance) => {
    expect(reason(said, table(attendance))).toBe(attendance === 'present' ? 'ok' : 'not-present')
  })
})
