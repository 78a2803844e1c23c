import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foundOf, namedVerdict, stirs, wakes, wakesOn } from './condition.ts'
import { conditionKinds } from './states.ts'

const nothing = { taskState: null, documentState: null, value: null }
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
    ['task-closed', { taskState: 'closed' }, 'met'],
    ['task-closed', { taskState: 'cancelled' }, 'lost'],
    ['task-closed', { taskState: null }, 'lost'],
    ['task-closed', { taskState: 'in-progress' }, 'open'],
    ['document-issued', { documentState: 'issued' }, 'met'],
    ['document-issued', { documentState: 'discarded' }, 'lost'],
    ['document-issued', { documentState: null }, 'lost'],
    ['document-issued', { documentState: 'signed' }, 'open'],
    ['told', { taskState: 'closed', documentState: 'issued', value: 1 }, 'open'],
  ] as const)('%s with %j is found %s', (kind, looked, found) => {
    expect(foundOf({ kind, ...plain }, { ...nothing, ...looked })).toBe(found)
  })

  it.each([
    ['at-most', 5, 5, 'met'],
    ['at-most', 5, 5.1, 'open'],
    ['at-least', 90, 90, 'met'],
    ['at-least', 90, 89.9, 'open'],
    ['at-most', 5, null, 'open'],
  ] as const)('a value is reached %s %d with %s: %s', (comparison, number, value, found) => {
    expect(foundOf({ kind: 'value-reached', comparison, number }, { ...nothing, value })).toBe(found)
  })

  it('with nothing found is met by none of its kinds', () => {
    for (const kind of conditionKinds)
      expect(foundOf({ kind, comparison: 'at-most', number: 1e9 }, nothing)).not.toBe('met')
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

  it.each([
    [{ met: false, lost: false, found: 'open' }, false],
    [{ met: false, lost: false, found: 'met' }, true],
    [{ met: false, lost: false, found: 'lost' }, true],
    [{ met: false, lost: true, found: 'lost' }, false],
    [{ met: false, lost: true, found: 'met' }, true],
  ] as const)('that waits for %j stirs: %s', (condition, stirring) => {
    expect(stirs([condition], '2026-12-01', '2026-11-30')).toBe(stirring)
    expect(stirs([condition], '2026-12-01', '2026-12-01')).toBe(true)
  })
})
