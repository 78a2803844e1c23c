import { describe, expect, it } from 'vitest'
import { bodyOf, chooseIndicator, daysOf, emptyForm, faultsAt, knownOf, missingIn } from './form-values.ts'

const empty = emptyForm('r')
const indicators = [
  { code: '01', leadUnitIds: ['a'] },
  { code: '02', leadUnitIds: ['b', 'c'] },
]

describe('the dispatch form', () => {
  it('names what is missing where the server would', () => {
    expect(missingIn(empty)).toEqual(['title', 'leadUnitIds', 'body'])
    expect(missingIn({ ...empty, title: ' ', deadline: 'on' })).toContain('deadline.day')
    expect(missingIn({ ...empty, n: '1.5' })).toContain('deadline.n')
  })

  it('leaves blank what the mechanism in force does not know', () => {
    const form = {
      ...empty,
      leadUnitIds: ['a'],
      assistingUnitIds: ['b', 'gone'],
      indicator: '09',
      clock: 'old',
    }
    const known = { units: [{ id: 'a' }, { id: 'b' }], indicators, clocks: [{ code: 'new' }] }
    expect(knownOf(form, known)).toEqual({ ...form, assistingUnitIds: ['b'], indicator: '', clock: '' })
    const same = { ...form, assistingUnitIds: ['b'], indicator: '02', clock: 'new' }
    expect(knownOf(same, known)).toEqual(same)
  })

  it('takes whole numbers of days from one to a thousand', () => {
    expect(['', '0', '1', '1000', '1001', '2.5', 'x'].map((n) => daysOf({ n }))).toEqual([
      null,
      null,
      1,
      1000,
      null,
      null,
      null,
    ])
  })

  it('sends one deadline, either a number of days or a day', () => {
    expect(bodyOf({ ...empty, n: '15', unit: 'calendar' }).deadline).toEqual({
      kind: 'within',
      n: 15,
      unit: 'calendar',
    })
    expect(bodyOf({ ...empty, deadline: 'on', day: '2026-12-01' }).deadline).toEqual({
      kind: 'on',
      day: '2026-12-01',
    })
  })

  it('sends nothing for what was not chosen', () => {
    expect(bodyOf(empty)).toMatchObject({ indicator: null, clock: null, source: 'document' })
  })

  it('lets an indicator choose its lead, which then no longer assists', () => {
    const form = { ...empty, assistingUnitIds: ['a', 'b'] }
    expect(chooseIndicator(form, '01', indicators)).toEqual({
      indicator: '01',
      leadUnitIds: ['a'],
      assistingUnitIds: ['b'],
    })
  })

  it('changes a lead that an indicator chose, and no other', () => {
    const chosen = { ...empty, indicator: '01', leadUnitIds: ['a'] }
    expect(chooseIndicator(chosen, '02', indicators)).toMatchObject({ leadUnitIds: ['b', 'c'] })
    expect(chooseIndicator({ ...chosen, leadUnitIds: ['a', 'x'] }, '02', indicators)).toEqual({
      indicator: '02',
    })
  })

  it('tells a fault of one unit at the list of units', () => {
    const faults = { 'leadUnitIds.2': '重复了。', 'leadUnitIds.3': '重复了。', title: '此项必填。' }
    expect(faultsAt(faults, 'leadUnitIds')).toBe('重复了。')
    expect(faultsAt(faults, 'body')).toBeUndefined()
  })
})
