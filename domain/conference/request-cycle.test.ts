import { describe, expect, it } from 'vitest'
import type { Actor, Part } from '../identity/rights.ts'
import type { PostKind } from '../organization/posts.ts'
import { type CoordinationRequest, mayCallMet, mayViewRequest } from './request.ts'
import {
  afterWaking,
  callingVerdict,
  decideRequest,
  requestRefusals,
  speakingVerdict,
  transitions,
} from './request-cycle.ts'
import { type RequestCommand, requestCommands, requestStates } from './states.ts'

const regionId = '140423'
const mechanismId = 'mechanism'

function person(
  name: string,
  kind: PostKind,
  unit: string,
  part: Part['part'],
  section: string | null = null,
): Actor {
  return {
    accountId: `account-${name}`,
    personId: name,
    name,
    regionId,
    posts: [{ postId: `post-${name}`, kind, title: kind, unitId: section ?? unit, rootUnitId: unit }],
    parts: [{ mechanismId, part, unitId: unit }],
    grants: [],
  }
}

const chief = person('chief', 'principal', 'unit', 'member')
const liaison = person('liaison', 'liaison', 'unit', 'member')
const officer = person('officer', 'officer', 'unit', 'member', 'section')
const lead = person('lead', 'liaison', 'lead', 'member')
const concerned = person('concerned', 'deputy-in-charge', 'concerned', 'member')
const owner = person('owner', 'principal', 'owner', 'member')
const stranger = person('stranger', 'principal', 'stranger', 'member')
const clerk = person('clerk', 'officer', 'office', 'office', 'desk')
const leader = person('leader', 'deputy-in-charge', 'group', 'leading-group')
const elsewhere = { ...clerk, regionId: '140425' }

const place = (unitId: string) => ({ unitId, rootUnitId: unitId })

const request = (more: Partial<CoordinationRequest> = {}): CoordinationRequest => ({
  ...place('unit'),
  regionId,
  mechanismId,
  state: 'draft',
  numbered: false,
  hasFacts: true,
  points: 2,
  asked: [
    { ...place('lead'), part: 'lead', spoken: true },
    { ...place('concerned'), part: 'concerned', spoken: false },
  ],
  openConditions: [{ ...place('owner'), id: 'condition', kind: 'told', lost: false }],
  beside: [place('owner')],
  inSession: false,
  referredTo: null,
  leadersReachable: true,
  ...more,
})

const outcome = (decision: ReturnType<typeof decideRequest>) => (decision.ok ? decision.to : decision.reason)

/** Somebody with the right for each command, whatever the state. */
const able = {
  edit: liaison,
  attach: liaison,
  discard: chief,
  submit: liaison,
  accept: clerk,
  'send-back': clerk,
  opine: lead,
  urge: clerk,
  'make-ready': clerk,
  schedule: clerk,
  'meet-condition': clerk,
  wake: clerk,
  answer: clerk,
  withdraw: clerk,
} as const satisfies Record<RequestCommand, Actor>

describe('the table of states', () => {
  it('holds nothing that is not written here', () => {
    const table = requestStates.map((state) => [
      state,
      Object.fromEntries(
        requestCommands.flatMap((command) => {
          const found = outcome(
            decideRequest(request({ state, numbered: state !== 'draft' }), command, able[command]),
          )
          return found === 'not-in-this-state' ? [] : [[command, found]]
        }),
      ),
    ])
    expect(Object.fromEntries(table)).toEqual({
      draft: {
        edit: 'draft',
        attach: 'draft',
        discard: 'gone',
        submit: 'submitted',
        withdraw: 'never-submitted',
      },
      submitted: { attach: 'submitted', accept: 'consulting', 'send-back': 'draft', withdraw: 'withdrawn' },
      consulting: {
        attach: 'consulting',
        opine: 'consulting',
        urge: 'consulting',
        'make-ready': 'ready',
        withdraw: 'withdrawn',
      },
      ready: { attach: 'ready', opine: 'ready', schedule: 'scheduled', withdraw: 'withdrawn' },
      scheduled: { attach: 'scheduled', opine: 'scheduled' },
      deferred: {
        attach: 'deferred',
        'meet-condition': 'deferred',
        wake: 'as-counted',
        withdraw: 'withdrawn',
      },
      referred: { attach: 'referred', answer: 'as-concluded', withdraw: 'withdrawn' },
      resolved: {},
      withdrawn: {},
    })
  })

  it('names every refusal it can give', () => {
    const given = new Set(
      requestStates.flatMap((state) =>
        requestCommands.flatMap((command) =>
          [chief, officer, lead, stranger, clerk, leader].flatMap((actor) =>
            [
              request({ state }),
              request({ state, numbered: true }),
              request({ state, hasFacts: false }),
              request({ state, points: 0 }),
              request({ state, asked: [] }),
              request({ state, inSession: true }),
              request({ state, openConditions: [] }),
            ].flatMap((one) => {
              const decision = decideRequest(one, command, actor)
              return decision.ok ? [] : [decision.reason]
            }),
          ),
        ),
      ),
    )
    expect([...given].toSorted()).toEqual([...requestRefusals].toSorted())
  })

  it('leads out of every state but the two ends', () => {
    const ends = requestStates.filter((state) => Object.keys(transitions[state]).length === 0)
    expect(ends).toEqual(['resolved', 'withdrawn'])
  })
})

describe('who may', () => {
  const may = (command: RequestCommand, one: CoordinationRequest, who: Actor) =>
    outcome(decideRequest(one, command, who)) !== 'no-right'

  it.each([
    ['edit', 'draft', [chief, liaison], [officer, lead, clerk, leader, stranger]],
    ['submit', 'draft', [chief, liaison], [officer, lead, clerk, leader, stranger]],
    ['accept', 'submitted', [clerk], [chief, lead, leader, stranger, elsewhere]],
    ['send-back', 'submitted', [clerk], [chief, lead, leader, stranger, elsewhere]],
    ['opine', 'consulting', [lead, concerned], [chief, clerk, leader, stranger, owner]],
    ['urge', 'consulting', [clerk], [chief, lead, leader, stranger]],
    ['make-ready', 'consulting', [clerk], [chief, lead, leader, stranger]],
    ['schedule', 'ready', [clerk], [chief, lead, leader, stranger]],
    ['meet-condition', 'deferred', [clerk, owner], [chief, lead, leader, stranger]],
    ['wake', 'deferred', [clerk], [chief, owner, leader, stranger]],
    ['withdraw', 'ready', [chief, clerk], [lead, leader, stranger, officer]],
    ['attach', 'consulting', [chief, clerk, lead], [stranger, leader, officer]],
  ] as const)('%s', (command, state, yes, no) => {
    for (const who of yes) expect([who.name, may(command, request({ state }), who)]).toEqual([who.name, true])
    for (const who of no) expect([who.name, may(command, request({ state }), who)]).toEqual([who.name, false])
  })

  it.each([
    ['the leading group itself', 'leading-group', true, [leader], [clerk, chief]],
    ['the office for a leading group nobody can reach', 'leading-group', false, [clerk], [leader, chief]],
    ['the office for a body above', 'above', true, [clerk], [leader, chief]],
  ] as const)('answer: %s', (_name, referredTo, leadersReachable, yes, no) => {
    const one = request({ state: 'referred', referredTo, leadersReachable })
    for (const who of yes) expect([who.name, may('answer', one, who)]).toEqual([who.name, true])
    for (const who of no) expect([who.name, may('answer', one, who)]).toEqual([who.name, false])
  })
})

describe('what has to be met', () => {
  it.each([
    ['facts-missing', { hasFacts: false }],
    ['proposal-missing', { points: 0 }],
    ['units-missing', { asked: [] }],
  ] as const)('%s keeps it from being submitted', (reason, more) => {
    expect(outcome(decideRequest(request(more), 'submit', liaison))).toBe(reason)
  })

  it('what was submitted once is withdrawn, never thrown away', () => {
    const sentBack = request({ numbered: true })
    expect(outcome(decideRequest(sentBack, 'discard', liaison))).toBe('submitted-before')
    expect(outcome(decideRequest(sentBack, 'withdraw', liaison))).toBe('withdrawn')
  })

  it('what was referred on only the office takes back', () => {
    const referred = request({ state: 'referred', referredTo: 'leading-group' })
    expect(outcome(decideRequest(referred, 'withdraw', chief))).toBe('referred-on')
    expect(outcome(decideRequest(referred, 'withdraw', clerk))).toBe('withdrawn')
  })

  it('once the conference has begun units speak at the table', () => {
    const one = request({ state: 'scheduled', inSession: true })
    expect(outcome(decideRequest(one, 'opine', lead))).toBe('in-session')
  })

  it('nobody is urged where everybody has spoken', () => {
    const spoken = request({ state: 'consulting', asked: [{ ...place('lead'), part: 'lead', spoken: true }] })
    expect(outcome(decideRequest(spoken, 'urge', clerk))).toBe('nobody-silent')
  })

  it('what the program looks up is told by nobody, until it cannot be found any more', () => {
    const of = (lost: boolean) =>
      request({
        state: 'deferred',
        openConditions: [{ ...place('owner'), id: 'condition', kind: 'task-closed', lost }],
      })
    expect(outcome(decideRequest(of(false), 'meet-condition', owner))).toBe('no-condition-open')
    expect(outcome(decideRequest(of(true), 'meet-condition', owner))).toBe('deferred')
    expect(mayCallMet(of(true), stranger)).toEqual([])
  })
})

describe('what is said in the name of one unit', () => {
  it.each([
    [lead, 'lead', null],
    [lead, 'concerned', 'no-right'],
    [lead, 'stranger', 'not-asked'],
    [clerk, 'lead', 'no-right'],
  ] as const)('%o speaks for %s: %s', (who, unitId, reason) => {
    const verdict = speakingVerdict(request({ state: 'consulting' }), who, unitId)
    expect(verdict.ok ? null : verdict.reason).toBe(reason)
  })

  it.each([
    [owner, 'told', 'condition', null],
    [clerk, 'told', 'condition', null],
    [stranger, 'told', 'condition', 'no-right'],
    [owner, 'value-reached', 'condition', 'looked-up'],
    [owner, 'told', 'another', 'condition-settled'],
  ] as const)('%o calls one of the kind %s met', (who, kind, id, reason) => {
    const openConditions = [{ ...place('owner'), id: 'condition', kind, lost: false }]
    const verdict = callingVerdict(request({ state: 'deferred', openConditions }), who, id)
    expect(verdict.ok ? null : verdict.reason).toBe(reason)
  })
})

describe('who sees it', () => {
  const seen = (more: Partial<CoordinationRequest>) =>
    [chief, officer, lead, owner, stranger, clerk, leader, elsewhere]
      .filter((actor) => mayViewRequest(request(more), actor))
      .map(({ name }) => name)

  it('a draft: those of its unit who write requests', () => {
    expect(seen({ state: 'draft' })).toEqual(['chief'])
  })
  it('submitted: its unit, the office and the leading group', () => {
    expect(seen({ state: 'submitted', beside: [] })).toEqual(['chief', 'officer', 'clerk', 'leader'])
  })
  it('taken up: also who is asked, and who owns a condition or got a task', () => {
    expect(seen({ state: 'consulting' })).toEqual(['chief', 'officer', 'lead', 'owner', 'clerk', 'leader'])
  })
})

it('deferred too often it goes to the leading group', () => {
  expect([1, 2, 3, 4].map((attempts) => afterWaking(attempts, 3))).toEqual([
    'consulting',
    'consulting',
    'referred',
    'referred',
  ])
})
