import { describe, expect, it } from 'vitest'
import type { CoordinationRequest } from './request.ts'
import { requestStates } from './states.ts'
import { todosOfRequest } from './todos-of-request.ts'

const place = (unitId: string) => ({ unitId, rootUnitId: unitId })

const request = (more: Partial<CoordinationRequest>): CoordinationRequest => ({
  ...place('unit'),
  regionId: '140423',
  mechanismId: 'mechanism',
  state: 'consulting',
  numbered: true,
  hasFacts: true,
  points: 1,
  asked: [
    { ...place('lead'), part: 'lead', spoken: false },
    { ...place('concerned'), part: 'concerned', spoken: true },
  ],
  openConditions: [],
  beside: [],
  inSession: false,
  referredTo: null,
  leadersReachable: true,
  ...more,
})

const days = {
  officeDueOn: '2026-11-12',
  reviseDueOn: '2026-11-05',
  opinionsDueOn: '2026-11-09',
  answerDueOn: '2026-11-16',
  conditionDueOn: new Map([
    ['one', '2026-12-02'],
    ['two', '2026-12-01'],
    ['three', '2026-11-20'],
  ]),
}
const desks = { ofUnit: (unitId: string) => `desk of ${unitId}`, author: 'desk of unit' }

const asked = (more: Partial<CoordinationRequest>, opinionsOver = false) =>
  todosOfRequest(request(more), { opinionsOver }, days, desks).map(
    ({ kind, address, dueOn }) => `${kind} | ${address} | ${dueOn}`,
  )

const office = 'mechanism:mechanism:conference.convene'

describe('what a request asks', () => {
  it('in each state', () => {
    expect(Object.fromEntries(requestStates.map((state) => [state, asked({ state })]))).toEqual({
      draft: ['revise-request | desk of unit | 2026-11-05'],
      submitted: [`review-request | ${office} | 2026-11-12`],
      consulting: ['give-opinion | desk of lead | 2026-11-09'],
      ready: [`schedule-request | ${office} | 2026-11-12`],
      scheduled: [],
      deferred: [],
      referred: ['answer-request | mechanism:mechanism:conference.record | 2026-11-16'],
      resolved: [],
      withdrawn: [],
    })
  })

  it('nothing of anybody before it was ever submitted', () => {
    expect(asked({ state: 'draft', numbered: false })).toEqual([])
  })

  it('the office to go on, once all have spoken or the day is over', () => {
    const all = [{ ...place('lead'), part: 'lead' as const, spoken: true }]
    expect(asked({ asked: all })).toEqual([`make-ready | ${office} | 2026-11-12`])
    expect(asked({}, true)).toEqual([
      'give-opinion | desk of lead | 2026-11-09',
      `make-ready | ${office} | 2026-11-12`,
    ])
  })

  it('each owner once, for what somebody has to tell, by the first of its days', () => {
    const open = (id: string, unit: string, kind: 'told' | 'task-closed', lost = false) => ({
      ...place(unit),
      id,
      kind,
      lost,
    })
    expect(
      asked({
        state: 'deferred',
        openConditions: [
          open('one', 'owner', 'told'),
          open('two', 'owner', 'told'),
          open('three', 'other', 'task-closed'),
        ],
      }),
    ).toEqual(['meet-condition | desk of owner | 2026-12-01'])
    expect(
      asked({ state: 'deferred', openConditions: [open('three', 'other', 'task-closed', true)] }),
    ).toEqual(['meet-condition | desk of other | 2026-11-20'])
  })

  it('the leading group, where it can be reached', () => {
    expect(asked({ state: 'referred', referredTo: 'leading-group' })).toEqual([
      'answer-request | mechanism:mechanism:conference.decide | 2026-11-16',
    ])
    expect(asked({ state: 'referred', referredTo: 'leading-group', leadersReachable: false })).toEqual([
      'answer-request | mechanism:mechanism:conference.record | 2026-11-16',
    ])
  })
})
