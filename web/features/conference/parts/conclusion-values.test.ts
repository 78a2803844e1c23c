import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conclusion } from '../../../../contract/conference-words.ts'
import { outcomes } from '../../../../domain/conference/states.ts'
import {
  conclusionOf,
  emptyConclusion,
  missingInConclusion,
  newCondition,
  newResolution,
  readCondition,
  readResolution,
} from './conclusion-values.ts'

const unit = '0198c0de-0000-7000-8000-000000000001'
const other = '0198c0de-0000-7000-8000-000000000002'

describe('the form of a conclusion', () => {
  it('asks for every field the server needs, by its path', () => {
    expect(missingInConclusion(emptyConclusion(''))).toEqual(['outcome'])
    expect(missingInConclusion(emptyConclusion('resolved'))).toEqual([
      'resolutions.0.text',
      'resolutions.0.leadUnitId',
    ])
    expect(
      missingInConclusion({
        ...emptyConclusion('deferred'),
        conditions: [newCondition({ kind: 'value-reached', number: '三' })],
      }),
    ).toEqual([
      'words',
      'conditions.0.text',
      'conditions.0.ownerUnitId',
      'conditions.0.dueOn',
      'conditions.0.value.code',
      'conditions.0.value.number',
    ])
    expect(missingInConclusion({ ...emptyConclusion('referred'), to: 'above', words: '报市' })).toEqual([
      'body',
    ])
    expect(missingInConclusion(emptyConclusion('withdrawn'))).toEqual(['words'])
    expect(missingInConclusion(emptyConclusion('not-reached'))).toEqual([])
  })

  it('sends what the contract takes once nothing is missing', () => {
    const form = {
      ...emptyConclusion('resolved'),
      words: '会议同意',
      resolutions: [
        newResolution({ text: '设联合报装窗口', lead: unit, assisting: `${other} ${unit}`, n: '15' }),
        newResolution({ text: '联合踏勘', lead: other, deadline: 'on', day: '2026-12-25' }),
      ],
      conditions: [
        newCondition({ text: '系统对接', owner: unit, dueOn: '2026-12-25' }),
        newCondition({ kind: 'task-closed', text: '销号', owner: unit, dueOn: '2026-12-25', task: other }),
        newCondition({
          kind: 'value-reached',
          text: '接水时间',
          owner: unit,
          dueOn: '2026-12-25',
          code: '4.2',
          number: '4.5',
        }),
      ],
    }
    for (const outcome of outcomes) {
      expect(missingInConclusion({ ...form, outcome })).toEqual([])
      const sent = conclusionOf({ ...form, outcome })
      expect(conclusion.parse(sent)).toEqual(sent)
    }
  })

  it('sends of a condition only what its kind needs', () => {
    const kept = newCondition({ kind: 'told', task: other, code: '4.2', number: '1' })
    const sent = conclusionOf({ ...emptyConclusion('deferred'), conditions: [kept] })
    expect(sent).toMatchObject({ conditions: [{ taskId: null, value: null, documentId: null }] })
  })

  it('reads a row back as it was written, and anything else as an empty row', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, body) => {
        expect(readResolution(newResolution({ text, body }))).toMatchObject({ text, body })
      }),
    )
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (text, value) => {
        expect(readCondition(text).kind).toBe('told')
        expect(
          Object.values(readResolution(JSON.stringify(value))).every((one) => typeof one === 'string'),
        ).toBe(true)
      }),
    )
  })
})
