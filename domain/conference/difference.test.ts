import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decideSigning,
  differencesOf,
  differenceTodos,
  type Lived,
  type Minuted,
  unsignedOf,
} from './difference.ts'
import { states } from '../task/states.ts'

const minuted: Minuted = {
  text: '设联合报装窗口',
  leadUnitId: 'housing',
  assistingUnitIds: ['energy', 'approval'],
  dueOn: '2026-12-18',
}
const lived = (more: Partial<Lived> = {}): Lived => ({
  ...minuted,
  state: 'in-progress',
  endedAs: null,
  ...more,
})
const fields = (more: Partial<Lived>) =>
  differencesOf(minuted, lived(more)).map(({ field, minuted: was, actual }) => [field, was, actual])

describe('minutes and task', () => {
  it('agree as long as the task says and ends what was settled', () => {
    for (const state of states.filter((one) => one !== 'cancelled')) expect(fields({ state })).toEqual([])
    expect(fields({ assistingUnitIds: ['approval', 'energy'] })).toEqual([])
  })

  it.each([
    [{ text: '设窗口' }, [['text', '设联合报装窗口', '设窗口']]],
    [{ leadUnitId: 'power' }, [['lead-unit', 'housing', 'power']]],
    [{ assistingUnitIds: ['energy'] }, [['assisting-units', 'approval,energy', 'energy']]],
    [{ dueOn: '2027-01-08' }, [['due-on', '2026-12-18', '2027-01-08']]],
    [{ state: 'cancelled', endedAs: 'merged' }, [['ended', 'closed', 'merged']]],
    [{ state: 'cancelled', endedAs: null }, [['ended', 'closed', 'cancelled']]],
  ] as const)('differ in what %o changed', (more, expected) => {
    expect(fields(more)).toEqual(expected)
  })

  it('differ in a field exactly when its values differ', () => {
    const value = fc.record({
      text: fc.constantFrom('甲', '乙'),
      leadUnitId: fc.constantFrom('a', 'b'),
      assistingUnitIds: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
      dueOn: fc.constantFrom('2026-12-18', '2026-12-19'),
    })
    fc.assert(
      fc.property(value, value, (one, other) => {
        const found = differencesOf(one, { ...other, state: 'closed', endedAs: null })
        expect(found.every(({ minuted: was, actual }) => was !== actual)).toBe(true)
        expect(found.some(({ field }) => field === 'text')).toBe(one.text !== other.text)
        expect(found.some(({ field }) => field === 'lead-unit')).toBe(one.leadUnitId !== other.leadUnitId)
        expect(differencesOf(one, { ...one, state: 'closed', endedAs: null })).toEqual([])
      }),
    )
  })
})

describe('a signature', () => {
  const due = { field: 'due-on', minuted: '2026-12-18', actual: '2027-01-08' } as const

  it('is for exactly the value seen; the next change is unsigned again', () => {
    expect(unsignedOf([due], [])).toEqual([due])
    expect(unsignedOf([due], [{ field: 'due-on', actual: '2027-01-08' }])).toEqual([])
    const later = { ...due, actual: '2027-02-01' }
    expect(unsignedOf([later], [{ field: 'due-on', actual: '2027-01-08' }])).toEqual([later])
    expect(unsignedOf([due], [{ field: 'text', actual: '2027-01-08' }])).toEqual([due])
  })

  it('is refused by name where nothing differs, where something else was seen, and the second time', () => {
    const seen = (value: string) => ({ seen: value, now: due.actual })
    expect(decideSigning(undefined, seen(due.actual), [])).toMatchObject({ reason: 'no-difference' })
    expect(decideSigning(due, seen('2027-01-01'), [])).toMatchObject({
      reason: 'difference-changed',
      facts: { actual: '2027-01-08' },
    })
    expect(decideSigning(due, seen(due.actual), [due])).toMatchObject({ reason: 'already-signed' })
    expect(decideSigning(due, seen(due.actual), [{ field: 'due-on', actual: '2027-01-01' }])).toEqual({
      ok: true,
    })
  })

  it('is asked of the office as long as one is missing', () => {
    const asked = { mechanismId: 'mechanism', dueOn: '2026-12-25' }
    expect(differenceTodos([], asked)).toEqual([])
    expect(differenceTodos([due, { ...due, field: 'text' }], asked)).toMatchObject([
      { kind: 'sign-difference', address: 'mechanism:mechanism:conference.sign', dueOn: '2026-12-25' },
    ])
  })
})
