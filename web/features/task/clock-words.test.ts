import { describe, expect, it } from 'vitest'
import { clockSayings } from './clock-words.ts'
import { readNoticeSearch } from './notice-search.ts'

describe('what the record says of a clock', () => {
  it.each([
    ['task.escalated', { level: 'red', to: '审批局 局长', daysLeft: -8 }, 'escalated-red'],
    ['task.notice-signed', { level: 'blue' }, 'notice-signed-blue'],
    ['task.due-recomputed', { before: '2027-02-08', dueOn: '2027-02-15' }, 'due-recomputed'],
    ['task.due-recomputed', { before: '2027-02-08', dueOn: '2027-02-08', kept: false }, 'due-settled'],
    ['task.due-recomputed', { before: '2027-02-15', dueOn: '2027-02-15', kept: true }, 'due-kept'],
  ])('%s %o: %s', (type, facts, key) => {
    expect(clockSayings({ type, facts }).map((saying) => saying.key)).toEqual([key])
  })

  it('tells days overdue as a count, and nothing of other entries', () => {
    expect(
      clockSayings({ type: 'task.escalated', facts: { level: 'red', daysLeft: -8 } })[0]?.facts.count,
    ).toBe(8)
    expect(clockSayings({ type: 'task.urged', facts: {} })).toEqual([])
  })
})

describe('the address of the list of notices', () => {
  it('keeps what fits and leaves out the rest', () => {
    const unit = '0191f0a0-0000-7000-8000-000000000000'
    expect(readNoticeSearch({ level: 'red', signed: 'no', unit, page: '2' })).toEqual({
      level: 'red',
      signed: 'no',
      unit,
      page: 2,
    })
    expect(readNoticeSearch({ level: 'all', signed: 'maybe', unit: 'x', page: -1 })).toEqual({})
  })
})
