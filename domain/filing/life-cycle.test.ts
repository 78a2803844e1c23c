import { describe, expect, it } from 'vitest'
import type { Actor, Part } from '../identity/rights.ts'
import type { PostKind } from '../organization/posts.ts'
import { afterReview, decideFiling, type Filing, isEditable, mayInField } from './life-cycle.ts'
import { filingCommands, filingStates, type ValueState, valueStates } from './states.ts'

const regionId = '140423'
const mechanismId = 'mechanism'

function person(
  personId: string,
  kind: PostKind,
  unitId: string,
  rootUnitId: string,
  part: Part['part'],
): Actor {
  return {
    accountId: `account-${personId}`,
    personId,
    name: personId,
    regionId,
    posts: [{ postId: `post-${personId}`, kind, title: kind, unitId, rootUnitId }],
    parts: [{ mechanismId, part, unitId: rootUnitId }],
    grants: [],
  } as Actor
}

const officer = person('officer', 'officer', 'section', 'unit', 'member')
const chief = person('chief', 'principal', 'unit', 'unit', 'member')
const joint = person('joint', 'officer', 'other-section', 'joint-unit', 'member')
const jointChief = person('joint-chief', 'principal', 'joint-unit', 'joint-unit', 'member')
const stranger = person('stranger', 'principal', 'far', 'far', 'member')
const clerk = person('clerk', 'officer', 'desk', 'office', 'office')

const together = [{ unitId: 'joint-unit', rootUnitId: 'joint-unit' }]
const value = (state: ValueState, ...enteredBy: readonly string[]) => ({
  state,
  enteredBy: enteredBy.length === 0 ? ['officer'] : enteredBy,
  joint: together,
})

const filing = (more: Partial<Filing> = {}): Filing => ({
  regionId,
  mechanismId,
  unitId: 'unit',
  rootUnitId: 'unit',
  state: 'filling',
  period: 'open',
  submittedBefore: false,
  approvedBefore: false,
  values: [value('filled'), value('filled')],
  errors: 0,
  unexplained: 0,
  staff: 5,
  ...more,
})

const reason = (decision: ReturnType<typeof decideFiling>) => (decision.ok ? decision.to : decision.reason)

describe('the table of states', () => {
  const table = filingStates.map((state) => [
    state,
    Object.fromEntries(
      filingCommands.map((command) => {
        const who =
          command === 'review' || command === 'unlock'
            ? clerk
            : command === 'approve' || command === 'send-back'
              ? chief
              : officer
        return [command, reason(decideFiling(filing({ state }), command, who))]
      }),
    ),
  ])

  it('holds nothing that is not written here', () => {
    const no = 'not-in-this-state'
    const none = { fill: no, submit: no, withdraw: no, approve: no, 'send-back': no, review: no, unlock: no }
    expect(Object.fromEntries(table)).toEqual({
      filling: { ...none, fill: 'filling', submit: 'submitted' },
      submitted: { ...none, withdraw: 'filling', approve: 'approved', 'send-back': 'filling' },
      approved: { ...none, review: 'as-reviewed' },
      returned: { ...none, fill: 'returned', submit: 'submitted', unlock: 'returned' },
      accepted: { ...none, unlock: 'returned' },
    })
  })

  it('leads back to where it was: after an approval what is sent back was returned by the office', () => {
    expect(
      reason(decideFiling(filing({ state: 'submitted', approvedBefore: true }), 'send-back', chief)),
    ).toBe('returned')
  })
})

describe('who may', () => {
  const may = (command: (typeof filingCommands)[number], state: Filing['state'], who: Actor) =>
    reason(decideFiling(filing({ state }), command, who)) !== 'no-right'

  it.each([
    ['fill', 'filling', [officer, chief, joint, jointChief], [stranger, clerk]],
    ['submit', 'filling', [officer, chief], [joint, jointChief, stranger, clerk]],
    ['withdraw', 'submitted', [officer, chief], [joint, jointChief, stranger, clerk]],
    ['approve', 'submitted', [chief], [officer, joint, jointChief, stranger, clerk]],
    ['review', 'approved', [clerk], [officer, chief, joint, stranger]],
    ['unlock', 'accepted', [clerk], [officer, chief, joint, stranger]],
  ] as const)('%s', (command, state, yes, no) => {
    for (const who of yes) expect([who.name, may(command, state, who)]).toEqual([who.name, true])
    for (const who of no) expect([who.name, may(command, state, who)]).toEqual([who.name, false])
  })
})

it('a unit that leads together fills and sees what it leads together, and nothing else', () => {
  const own = { joint: [] }
  const what = (who: Actor) =>
    [own, { joint: together }].map((field) =>
      (['filing.view', 'filing.fill'] as const).map((verb) => mayInField(filing(), field, who, verb)),
    )
  const [yes, no] = [
    [true, true],
    [false, false],
  ]
  expect(what(officer)).toEqual([yes, yes])
  expect(what(joint)).toEqual([no, yes])
  expect(what(stranger)).toEqual([no, no])
})

describe('what has to be met', () => {
  it.each([
    ['fields-missing', { values: [value('filled'), value('empty')] }],
    ['values-not-revised', { state: 'returned', values: [value('accepted'), value('unlocked')] }],
    ['errors-left', { errors: 1 }],
    ['warnings-unexplained', { unexplained: 2 }],
    ['period-closed', { period: 'closed' }],
    ['period-not-open', { period: 'planned' }],
  ] as const)('%s keeps it from being submitted', (name, more) => {
    expect(reason(decideFiling(filing(more as Partial<Filing>), 'submit', officer))).toBe(name)
  })

  it('what was returned is put right even when the period is closed for good', () => {
    expect(reason(decideFiling(filing({ state: 'returned', period: 'closed' }), 'submit', officer))).toBe(
      'submitted',
    )
  })

  it('what was handed in before goes on to its end when the period is closed for good', () => {
    const back = filing({ period: 'closed', submittedBefore: true })
    expect(['fill', 'submit'].map((one) => reason(decideFiling(back, one as 'fill', officer)))).toEqual([
      'filling',
      'submitted',
    ])
  })

  it('whoever put in what counts before the filed value does not approve it either', () => {
    const own = filing({ state: 'submitted', values: [value('filled', 'officer', 'chief')] })
    expect(reason(decideFiling(own, 'approve', chief))).toBe('approver-filled')
  })

  it('whoever entered a value does not approve it, unless the unit has nobody else', () => {
    const own = { state: 'submitted', values: [value('filled', 'chief'), value('filled')] } as const
    expect(reason(decideFiling(filing(own), 'approve', chief))).toBe('approver-filled')
    expect(reason(decideFiling(filing({ ...own, staff: 1 }), 'approve', chief))).toBe('approved')
    const settled = { state: 'submitted', values: [value('accepted', 'chief'), value('filled')] } as const
    expect(reason(decideFiling(filing(settled), 'approve', chief))).toBe('approved')
  })

  it('nobody reviews the own unit', () => {
    const both = { ...clerk, posts: [...clerk.posts, ...chief.posts] }
    expect(reason(decideFiling(filing({ state: 'approved' }), 'review', both))).toBe('reviewer-inside-unit')
  })
})

describe('after a review', () => {
  it.each([
    [['filled', 'accepted'], 'approved'],
    [['filled', 'returned'], 'approved'],
    [['returned', 'accepted'], 'returned'],
    [['accepted', 'accepted'], 'accepted'],
  ] as const)('%j is %s', (states, to) => {
    expect(afterReview(states.map((state) => ({ state })))).toBe(to)
  })
})

it('only what is open is entered', () => {
  const open = filingStates.flatMap((state) =>
    valueStates.flatMap((one) => (isEditable(state, one) ? [`${state} ${one}`] : [])),
  )
  expect(open).toEqual([
    ...valueStates.filter((one) => one !== 'accepted').map((one) => `filling ${one}`),
    'returned empty',
    'returned filled',
    'returned returned',
    'returned unlocked',
  ])
})
