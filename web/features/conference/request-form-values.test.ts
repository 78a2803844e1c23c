import { describe, expect, it } from 'vitest'
import {
  emptyRequest,
  missingInRequest,
  requestContentOf,
  toldIn,
  writePoint,
} from './request-form-values.ts'

const form = {
  ...emptyRequest('own'),
  title: '水电气网联合报装由谁牵头',
  facts: '企业接水、电、气、网须分别申请。',
  proposals: ['设联合报装窗口', '  ', '联合踏勘一次'],
  leadUnitId: 'housing',
  unitIds: ['power', 'housing', 'energy'],
}

describe('the form of a request', () => {
  it('keeps a draft with a title alone, and asks for the rest before it is submitted', () => {
    const begun = { ...emptyRequest('own'), title: '由谁牵头' }
    expect(missingInRequest(begun, 'save')).toEqual([])
    expect(missingInRequest(begun, 'submit')).toEqual(['facts', 'proposals', 'units'])
    expect(missingInRequest(form, 'submit')).toEqual([])
  })

  it('tells what was tried as something the conference asks about, not as a bar', () => {
    expect(toldIn(form).filter(({ ok }) => !ok)).toEqual([{ key: 'tried', ok: false, needed: false }])
  })

  it('sends the unit that leads first and once, and points that say something', () => {
    expect(requestContentOf(form)).toMatchObject({
      unitIds: ['housing', 'power', 'energy'],
      proposals: ['设联合报装窗口', '联合踏勘一次'],
      indicator: null,
    })
  })

  it('takes what is pasted with several lines as several points, without their numbers', () => {
    expect(writePoint(['', '末'], 0, '一、设窗口\n2. 联合踏勘\n\n三、出方案')).toEqual([
      '设窗口',
      '联合踏勘',
      '出方案',
      '末',
    ])
    expect(writePoint(['一'], 0, '一、')).toEqual(['一、'])
    expect(writePoint(['设窗口'], 0, '设窗口\n')).toEqual(['设窗口'])
  })
})
