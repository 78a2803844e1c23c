import { describe, expect, it } from 'vitest'
import { byRequirement, ruleOf, whenOf } from './phrases.ts'

describe('the time of a clause', () => {
  it.each([
    ['none', { kind: 'none' }],
    ['on-event task.issued', { kind: 'on-event', event: 'task.issued' }],
    [
      'within 3 workday after problem.recorded',
      { kind: 'within', n: 3, unit: 'workday', event: 'problem.recorded' },
    ],
    ['periodic quarterly-progress', { kind: 'periodic', cycle: 'quarterly-progress' }],
    ['someday', { kind: 'other', text: 'someday' }],
  ])('%s', (text, expected) => {
    expect(whenOf(text)).toEqual(expected)
  })
})

describe('a rule of a clock', () => {
  it('is a step, a number and a unit', () => {
    expect(ruleOf('first-report 3 calendar')).toEqual({ step: 'first-report', n: 3, unit: 'calendar' })
  })
})

describe('the clauses', () => {
  it('stand below their requirement', () => {
    const clauses = [
      { code: '3.2.1', requirement: 2 },
      { code: '3.1.1', requirement: 1 },
      { code: '3.2.2', requirement: 2 },
    ]
    expect(byRequirement(clauses).map((group) => group.clauses.map(({ code }) => code))).toEqual([
      ['3.1.1'],
      ['3.2.1', '3.2.2'],
    ])
  })
})
