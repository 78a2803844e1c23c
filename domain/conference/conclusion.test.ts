import { describe, expect, it } from 'vitest'
import { answersOf, conclusionVerdict, stateAfter } from './conclusion.ts'
import { readinessOf } from './readiness.ts'
import { outcomes } from './states.ts'

const unit = (name: string, standing: 'silent' | 'agrees' | 'reserves') => ({ name, standing })
const agreed = [unit('能源局', 'agrees'), unit('供电公司', 'agrees')]
const silent = [...agreed, unit('住建局', 'silent')]
const reserved = [...agreed, unit('住建局', 'reserves')]

describe('what is resolved', () => {
  const reason = (units: typeof silent, overruled = '') => {
    const verdict = conclusionVerdict('resolved', units, overruled)
    return verdict.ok ? null : [verdict.reason, verdict.facts]
  }

  it('is not resolved over silence, which is never consent, nor over a reservation', () => {
    expect(reason(agreed)).toBe(null)
    expect(reason(silent)).toEqual(['units-silent', { count: 1, units: '住建局' }])
    expect(reason(reserved)).toEqual(['units-reserve', { count: 1, units: '住建局' }])
    expect(reason([...silent, ...reserved])?.[0]).toBe('units-silent')
  })

  it('is resolved over them with words, and not with blanks', () => {
    expect(reason(silent, '法定职责，限期办理')).toBe(null)
    expect(reason(reserved, '  ')?.[0]).toBe('units-reserve')
  })

  it('alone is held against the units: a deferral needs nobody’s consent', () => {
    for (const outcome of outcomes.filter((one) => one !== 'resolved'))
      expect([outcome, conclusionVerdict(outcome, silent, '').ok]).toEqual([outcome, true])
  })
})

it('each outcome has its state', () => {
  expect(stateAfter).toEqual({
    resolved: 'resolved',
    deferred: 'deferred',
    referred: 'referred',
    withdrawn: 'withdrawn',
    'not-reached': 'ready',
  })
})

it('the leading group may send it further up; nobody above sends it down again', () => {
  expect(answersOf('leading-group')).toContain('referred')
  expect(answersOf('above')).not.toContain('referred')
  for (const referee of ['leading-group', 'above'] as const)
    expect(answersOf(referee)).not.toContain('not-reached')
})

describe('readiness', () => {
  const prepared = { facts: '事实', tried: '已沟通', points: 1, units: agreed, conditions: [] }
  const failing = (more: Partial<Parameters<typeof readinessOf>[0]>) =>
    readinessOf({ ...prepared, ...more })
      .filter(({ ok }) => !ok)
      .map(({ check }) => check)

  it.each([
    [{}, []],
    [{ facts: ' ' }, ['facts-told']],
    [{ tried: '' }, ['tried-told']],
    [{ points: 0 }, ['proposal-made']],
    [{ units: silent }, ['opinions-in']],
    [{ units: [] }, ['opinions-in', 'lead-agrees']],
    [{ units: [unit('能源局', 'reserves'), unit('供电公司', 'agrees')] }, ['lead-agrees']],
    [{ units: [unit('供电公司', 'agrees'), unit('能源局', 'reserves')] }, []],
    [{ conditions: [{ met: true }, { met: false }] }, ['conditions-met']],
    [{ conditions: [{ met: true }] }, []],
  ] as const)('with %j fails %j', (more, checks) => {
    expect(failing(more as Partial<Parameters<typeof readinessOf>[0]>)).toEqual(checks)
  })

  it('asks about conditions only where it was deferred', () => {
    expect(readinessOf(prepared).map(({ check }) => check)).not.toContain('conditions-met')
  })
})
