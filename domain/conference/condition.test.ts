import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMet, namedVerdict, wakes, wakesOn } from './condition.ts'
import { conditionKinds } from './states.ts'

const nothing = { taskState: null, documentIssued: false, value: null }
const plain = { comparison: null, number: null }

describe('a condition', () => {
  it.each([
    ['told', null],
    ['task-closed', 'task-missing'],
    ['document-issued', 'document-missing'],
    ['value-reached', 'value-missing'],
  ] as const)('of the kind %s names what it looks up: %s', (kind, reason) => {
    const verdict = namedVerdict({ kind, taskId: null, documentId: null, value: null })
    expect(verdict.ok ? null : verdict.reason).toBe(reason)
  })

  it.each([
    ['task-closed', { taskState: 'closed' }, true],
    ['task-closed', { taskState: 'cancelled' }, false],
    ['task-closed', { taskState: 'in-progress' }, false],
    ['document-issued', { documentIssued: true }, true],
    ['told', { taskState: 'closed', documentIssued: true, value: 1 }, false],
  ] as const)('%s with %j is met: %s', (kind, found, met) => {
    expect(isMet({ kind, ...plain }, { ...nothing, ...found })).toBe(met)
  })

  it.each([
    ['at-most', 5, 5, true],
    ['at-most', 5, 5.1, false],
    ['at-least', 90, 90, true],
    ['at-least', 90, 89.9, false],
    ['at-most', 5, null, false],
  ] as const)('a value is reached %s %d with %s: %s', (comparison, number, value, met) => {
    expect(isMet({ kind: 'value-reached', comparison, number }, { ...nothing, value })).toBe(met)
  })

  it('with nothing found is met by none of its kinds', () => {
    for (const kind of conditionKinds)
      expect(isMet({ kind, comparison: 'at-most', number: 1e9 }, nothing)).toBe(false)
  })
})

describe('a deferred item', () => {
  it('wakes when every condition is met, and at the latest on the last of their days', () => {
    expect(wakes([{ met: true }, { met: false }], '2026-12-01', '2026-11-30')).toBe(null)
    expect(wakes([{ met: true }, { met: true }], '2026-12-01', '2026-11-30')).toBe('conditions-met')
    expect(wakes([{ met: true }, { met: false }], '2026-12-01', '2026-12-01')).toBe('due')
  })

  it('waits for the latest of its days, in whatever order they were set', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-12-${String(n).padStart(2, '0')}`)
    fc.assert(
      fc.property(fc.array(day, { minLength: 1 }), (days) => {
        expect(wakesOn(days.map((dueOn) => ({ dueOn })))).toBe(days.toSorted().at(-1))
      }),
    )
  })
})
