import { describe, expect, it } from 'vitest'
import type { Confirmer, Minutes } from './minutes-cycle.ts'
import { todosOfMinutes } from './todos-of-minutes.ts'

const confirmer = (unitId: string, more: Partial<Confirmer> = {}): Confirmer => ({
  unitId,
  rootUnitId: unitId,
  present: true,
  answer: null,
  adopted: null,
  ...more,
})
const housing = confirmer('housing')
const power = confirmer('power')
const away = confirmer('away', { present: false })
const confirmed = { answer: 'confirmed' } as const
const objected = { answer: 'objected' } as const

const asked = (more: Partial<Minutes>, today = '2026-12-01') =>
  todosOfMinutes(
    {
      regionId: '140423',
      mechanismId: 'm',
      state: 'confirming',
      confirmDueOn: '2026-12-02',
      confirmers: [housing, power, away],
      documentUnderWay: false,
      ...more,
    },
    { today, writeDueOn: '2026-12-04', answerDueOn: '2026-12-03', finishDueOn: '2026-12-05' },
    (unitId) => `desk of ${unitId}`,
  ).map(({ kind, address, dueOn }) => `${kind} ${address} ${dueOn}`)

const office = (kind: string, dueOn: string) => `${kind} mechanism:m:conference.record ${dueOn}`

describe('minutes ask', () => {
  it('the office to write them', () => {
    expect(asked({ state: 'drafting' })).toEqual([office('write-minutes', '2026-12-04')])
  })

  it('whoever was there and said nothing, and nobody who was not', () => {
    expect(asked({})).toEqual([
      'confirm-minutes desk of housing 2026-12-02',
      'confirm-minutes desk of power 2026-12-02',
    ])
    expect(asked({ confirmers: [confirmer('housing', confirmed), power, away] })).toEqual([
      'confirm-minutes desk of power 2026-12-02',
    ])
  })

  it('the office to finish them once all have spoken, or the day is over', () => {
    const finish = office('finish-minutes', '2026-12-05')
    expect(asked({ confirmers: [confirmer('housing', confirmed), away] })).toEqual([finish])
    expect(asked({ confirmers: [power] }, '2026-12-02')).toHaveLength(1)
    expect(asked({ confirmers: [power] }, '2026-12-03')).toEqual([
      'confirm-minutes desk of power 2026-12-02',
      finish,
    ])
  })

  it('the office to answer objections first', () => {
    const answer = office('answer-objection', '2026-12-03')
    expect(asked({ confirmers: [confirmer('housing', objected)] }, '2026-12-09')).toEqual([answer])
    expect(asked({ confirmers: [confirmer('housing', objected), power] })).toEqual([
      'confirm-minutes desk of power 2026-12-02',
      answer,
    ])
    const answered = confirmer('housing', { ...objected, adopted: false })
    expect(asked({ confirmers: [answered] })).toEqual([office('finish-minutes', '2026-12-05')])
  })

  it('nothing more while their document is under way, and to finish them anew where it was discarded', () => {
    expect(asked({ state: 'confirmed', documentUnderWay: true })).toEqual([])
    expect(asked({ state: 'confirmed' })).toEqual([office('finish-minutes', '2026-12-05')])
    expect(asked({ state: 'issued', documentUnderWay: true })).toEqual([])
  })
})
