import { describe, expect, it } from 'vitest'
import { stepOwed } from './step-owed.ts'

const task = {
  state: 'issued',
  dueOn: '2026-11-20',
  acknowledgeDueOn: '2026-11-03',
  firstReportDueOn: '2026-11-05',
  reportedAt: null,
  children: { total: 0, closed: 0 },
  sentBack: 0,
  reopened: 0,
} as const
const first = { step: 'first-report', dueOn: '2026-11-05' }

describe('the step a task owes', () => {
  it('is acknowledgement, then the first report, then none', () => {
    expect(stepOwed(task)).toEqual({ step: 'acknowledge', dueOn: '2026-11-03' })
    expect(stepOwed({ ...task, state: 'acknowledged' })).toEqual(first)
    expect(stepOwed({ ...task, state: 'in-progress' })).toEqual(first)
    expect(stepOwed({ ...task, state: 'in-progress', children: { total: 2, closed: 1 } })).toEqual(first)
    expect(stepOwed({ ...task, state: 'in-progress', reportedAt: '2026-11-04T00:00:00Z' })).toBe(null)
    expect(stepOwed({ ...task, state: 'in-progress', children: { total: 2, closed: 2 } })).toBe(null)
    expect(stepOwed({ ...task, state: 'in-progress', reopened: 1 })).toBe(null)
    expect(stepOwed({ ...task, state: 'suspended' })).toBe(null)
    expect(stepOwed({ ...task, state: 'closure-requested' })).toBe(null)
  })

  it('is none where the clock sets no day, or the due day itself', () => {
    expect(stepOwed({ ...task, acknowledgeDueOn: null })).toBe(null)
    expect(stepOwed({ ...task, acknowledgeDueOn: task.dueOn })).toBe(null)
    expect(stepOwed({ ...task, state: 'acknowledged', firstReportDueOn: null })).toBe(null)
  })
})
