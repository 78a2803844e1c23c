import { describe, expect, it } from 'vitest'
import type { FilingField } from '../../../contract/filing.ts'
import { differs, faultOf, isOvertaken, pack, type Typed, typedOf, unpack } from './typed.ts'

const field = (change: Partial<FilingField> = {}): FilingField => ({
  code: '01.2',
  name: '耗时',
  nameEn: 'Time',
  definition: '',
  definitionEn: '',
  indicator: { code: '01', name: '企业开办', nameEn: 'Starting a business' },
  kind: 'time',
  unit: '个工作日',
  unitEn: 'working days',
  better: 'lower',
  jointUnits: [],
  limits: { max: null, whole: false },
  last: null,
  target: null,
  value: 3,
  meaning: null,
  state: 'filled',
  reason: '',
  note: '',
  filed: null,
  approved: null,
  changedAfterApproval: false,
  accepted: null,
  returned: null,
  sources: [],
  findings: [],
  evidence: [],
  editable: true,
  ...change,
})
const typed = (change: Partial<Typed>): Typed => ({ ...typedOf(field()), ...change })

describe('what is typed into a field', () => {
  it('comes back from a draft as it was', () => {
    for (const one of [typed({}), typed({ input: '', meaning: 'zero', reason: '没有\n此项' })])
      expect(unpack(pack(one))).toEqual(one)
    expect(unpack([])).toBeNull()
    expect(unpack(undefined)).toBeNull()
  })

  it('is sent where it says something else, not where it is written in another way', () => {
    for (const input of ['3', '３', '3.0', '3个工作日', ' 3 '])
      expect([input, differs(typed({ input }), field())]).toEqual([input, false])
    for (const change of [
      { input: '4' },
      { input: '' },
      { input: '三' },
      { note: '月报' },
      { meaning: 'zero' as const },
    ])
      expect([change, differs(typed(change), field())]).toEqual([change, true])
  })

  it('is judged at its place before it is sent', () => {
    expect(faultOf(typed({ input: '3天' }), field())).toMatchObject({ at: 'input', code: 'wrong-unit' })
    expect(faultOf(typed({ input: '-1' }), field())).toMatchObject({ at: 'input', code: 'negative' })
    expect(faultOf(typed({ meaning: 'drop' }), field())).toMatchObject({
      at: 'reason',
      code: 'reason-missing',
    })
    expect(faultOf(typed({ meaning: 'drop', reason: '没有港口' }), field())).toBeNull()
    expect(faultOf(typed({ input: '' }), field())).toBeNull()
  })

  it('is overtaken where somebody else wrote something else meanwhile', () => {
    const mine = typed({ input: '4' })
    expect(isOvertaken(mine, field())).toBe(false)
    expect(isOvertaken(mine, field({ value: 5 }))).toBe(true)
    // They wrote the same: nothing to choose.
    expect(isOvertaken(mine, field({ value: 4 }))).toBe(false)
  })
})
