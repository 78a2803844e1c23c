import { describe, expect, it } from 'vitest'
import type { TaskRequest } from '../../../contract/task.ts'
import { dayFault, openRequest, outcomeOf } from './requests.ts'

const request = (more: Partial<TaskRequest>) =>
  ({ kind: 'return', state: 'open', unit: '住建局', toUnit: null, ...more }) as TaskRequest

describe('what was asked', () => {
  it('is open until it is ruled on or withdrawn', () => {
    const open = request({ kind: 'extension' })
    expect(openRequest({ requests: [request({ state: 'withdrawn' }), open] })).toBe(open)
    expect(openRequest({ requests: [request({ state: 'granted' })] })).toBeNull()
  })

  it('says which unit has the task after the ruling', () => {
    expect(outcomeOf(request({ state: 'granted', toUnit: '能源局' }))).toEqual({
      key: 'return-granted',
      facts: { unit: '能源局' },
    })
    expect(outcomeOf(request({ state: 'refused' }))).toEqual({
      key: 'return-refused',
      facts: { unit: '住建局' },
    })
    expect(outcomeOf(request({ kind: 'suspension', state: 'withdrawn' })).key).toBe('withdrawn')
  })
})

describe('the day of an extension', () => {
  const due = { dueOn: '2026-11-25', originalDueOn: '2026-11-20', provisional: false }

  it('is later than the present one and within the whole', () => {
    expect(dayFault('2026-11-25', { due, latestDueOn: null })?.key).toBe('not-later')
    expect(dayFault('2026-12-02', { due, latestDueOn: '2026-12-01' })).toEqual({
      key: 'after-the-whole',
      facts: { dueOn: '2026-12-01' },
    })
    expect(dayFault('2026-12-01', { due, latestDueOn: '2026-12-01' })).toBeNull()
    expect(dayFault('', { due, latestDueOn: null })).toBeNull()
  })
})
