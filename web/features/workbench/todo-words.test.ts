import { describe, expect, it } from 'vitest'
import type { Todo } from './calls.ts'
import { actOf, askedOf } from './todo-words.ts'

const kinds = [
  'acknowledge',
  'decompose',
  'report',
  'follow',
  'request-closure',
  'revise',
  'verify',
  'rule',
  'recheck',
] as const
const asked = (kind: Todo['kind'], facts: Todo['facts'] = {}) =>
  askedOf({ kind, dueOn: '2026-11-25', facts }).map(({ key }) => key)

describe('what a row asks', () => {
  it('has words for every kind', () => {
    for (const kind of kinds) expect(asked(kind)[0]).toBeDefined()
  })

  it('tells the last report, or that there is none', () => {
    expect(asked('report', { reportedAt: '', evidence: 0 })).toEqual(['report-first', 'no-evidence'])
    const facts = { reportedAt: '2026-11-06T01:00:00Z', progress: 40, evidence: 1 }
    expect(askedOf({ kind: 'report', dueOn: '2026-11-25', facts })).toEqual([
      { key: 'report', facts: { day: '2026-11-06', progress: 40 } },
      { key: 'evidence', facts: { count: 1 } },
    ])
  })

  it('tells the due day of the task where the row is due earlier', () => {
    expect(asked('acknowledge', { taskDueOn: '2026-12-08' })).toEqual(['acknowledge-whole'])
    expect(asked('acknowledge', { taskDueOn: '2026-11-25' })).toEqual(['acknowledge'])
  })

  it('counts parts where there are any', () => {
    expect(asked('verify', { parts: 3, evidence: 2 })).toEqual(['verify', 'evidence', 'verify-parts'])
    expect(asked('request-closure', { parts: 0, evidence: 2 })[0]).toBe('request-closure')
    expect(asked('request-closure', { parts: 2, evidence: 2 })[0]).toBe('request-closure-parts')
  })

  it('tells what a recheck has reopened from what was sent back', () => {
    expect(asked('revise', { reopened: 0, evidence: 1 })).toEqual(['revise', 'evidence'])
    expect(asked('revise', { reopened: 1, evidence: 0 })).toEqual(['revise-reopened', 'no-evidence'])
  })

  it('leads straight to the act', () => {
    expect(kinds.map(actOf)).toEqual([
      null,
      'decompose',
      'report',
      'follow',
      'request-closure',
      'request-closure',
      'verify',
      'rule',
      'check',
    ])
  })
})

it('a ruling says what was asked for', () => {
  const todo = { kind: 'rule', dueOn: '2026-12-01' } as const
  expect(askedOf({ ...todo, facts: { request: 'extension' } })).toEqual([
    { key: 'rule-extension', facts: {} },
  ])
  expect(askedOf({ ...todo, facts: {} })).toEqual([{ key: 'rule', facts: {} }])
})
