import { describe, expect, it } from 'vitest'
import type { Actor, Part } from '../identity/rights.ts'
import type { PostKind } from '../organization/posts.ts'
import { type Confirmer, decideMinutes, type Minutes, maySeeMinutes } from './minutes-cycle.ts'
import { type MinutesCommand, minutesCommands, minutesStates } from './states.ts'

const regionId = '140423'
const mechanismId = 'mechanism'
const today = '2026-11-30'

const person = (name: string, kind: PostKind, unitId: string, part: Part['part']): Actor => ({
  accountId: `account-${name}`,
  personId: name,
  name,
  regionId,
  posts: [{ postId: `post-${name}`, kind, title: kind, unitId, rootUnitId: unitId }],
  parts: [{ mechanismId, part, unitId }],
  grants: [],
})

const clerk = person('clerk', 'officer', 'office', 'office')
const chief = person('chief', 'principal', 'housing', 'member')
const liaison = person('liaison', 'liaison', 'housing', 'member')
const officer = person('officer', 'officer', 'housing', 'member')
const absentChief = person('absent chief', 'principal', 'power', 'member')
const stranger = person('stranger', 'principal', 'far', 'member')
const leader = person('leader', 'principal', 'leading', 'leading-group')

const confirmer = (unitId: string, more: Partial<Confirmer> = {}): Confirmer => ({
  unitId,
  rootUnitId: unitId,
  present: true,
  answer: null,
  adopted: null,
  ...more,
})

const minutes = (more: Partial<Minutes> = {}): Minutes => ({
  regionId,
  mechanismId,
  state: 'confirming',
  confirmDueOn: '2026-12-02',
  confirmers: [confirmer('housing'), confirmer('power', { present: false }), confirmer('planning')],
  documentUnderWay: false,
  ...more,
})

const about = (unitId: string, words = '理由') => ({ unitId, words })
const told = (decision: ReturnType<typeof decideMinutes>) => (decision.ok ? decision.to : decision.reason)

describe('the table of states', () => {
  const objected = [confirmer('housing', { answer: 'objected' })]
  const spoken = [confirmer('housing', { answer: 'confirmed' })]
  const whole = (state: Minutes['state'], command: MinutesCommand) => {
    const confirmers =
      command === 'answer' ? objected : command === 'finish' ? spoken : [confirmer('housing')]
    const who = command === 'confirm' || command === 'object' ? chief : clerk
    return told(decideMinutes(minutes({ state, confirmers }), command, who, today, about('housing')))
  }

  it('holds nothing that is not written here', () => {
    const no = 'not-in-this-state'
    const none = Object.fromEntries(minutesCommands.map((command) => [command, no]))
    const table = minutesStates.map((state) => [
      state,
      Object.fromEntries(minutesCommands.map((command) => [command, whole(state, command)])),
    ])
    expect(Object.fromEntries(table)).toEqual({
      drafting: { ...none, write: 'drafting', send: 'confirming' },
      confirming: {
        ...none,
        confirm: 'confirming',
        object: 'confirming',
        answer: 'confirming',
        'take-back': 'drafting',
        finish: 'confirmed',
      },
      confirmed: { ...none, 'take-back': 'drafting', finish: 'confirmed' },
      issued: none,
    })
  })
})

describe('who may', () => {
  it.each([
    ['write', 'drafting', [clerk], [chief, leader, stranger]],
    ['send', 'drafting', [clerk], [chief, leader]],
    ['confirm', 'confirming', [chief, liaison], [officer, absentChief, clerk, leader, stranger]],
    ['object', 'confirming', [chief, liaison], [officer, absentChief, clerk]],
    ['answer', 'confirming', [clerk], [chief, leader]],
    ['take-back', 'confirming', [clerk], [chief, leader]],
    ['finish', 'confirming', [clerk], [chief, leader]],
  ] as const)('%s', (command, state, yes, no) => {
    const may = (who: Actor) =>
      told(decideMinutes(minutes({ state }), command, who, today, about('housing'))) !== 'no-right'
    for (const who of yes) expect([who.name, may(who)]).toEqual([who.name, true])
    for (const who of no) expect([who.name, may(who)]).toEqual([who.name, false])
  })

  it('nobody reads them while they are written but the desk and the leading group', () => {
    const sees = (who: Actor, state: Minutes['state']) =>
      maySeeMinutes({ regionId, mechanismId, state }, who, ['housing', 'power'])
    expect([clerk, leader, chief, absentChief, stranger].map((who) => sees(who, 'drafting'))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    expect([clerk, leader, chief, absentChief, stranger].map((who) => sees(who, 'confirming'))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ])
  })
})

describe('what a unit says', () => {
  const says = (
    command: 'confirm' | 'object',
    who: Actor,
    unitId: string,
    more: Partial<Minutes> = {},
    words = '理由',
  ) => told(decideMinutes(minutes(more), command, who, today, about(unitId, words)))

  it('counts only if it was there', () => {
    expect(says('confirm', absentChief, 'power')).toBe('not-present')
    expect(says('object', absentChief, 'power')).toBe('not-present')
  })

  it('needs words where it is an objection', () => {
    expect(says('object', chief, 'housing', {}, '  ')).toBe('words-missing')
    expect(says('confirm', chief, 'housing', {}, '')).toBe('confirming')
  })

  it('may change until the objection is answered', () => {
    const objected = (adopted: boolean | null) => ({
      confirmers: [confirmer('housing', { answer: 'objected' as const, adopted })],
    })
    expect(says('confirm', chief, 'housing', objected(null))).toBe('confirming')
    expect(says('confirm', chief, 'housing', objected(false))).toBe('objection-answered')
    expect(says('object', chief, 'housing', objected(true))).toBe('objection-answered')
  })

  it('still counts after the day, until they are finished', () => {
    expect(says('confirm', chief, 'housing', { confirmDueOn: '2026-11-20' })).toBe('confirming')
    expect(says('confirm', chief, 'housing', { state: 'confirmed' })).toBe('not-in-this-state')
  })
})

describe('an answer', () => {
  const answers = (more: Partial<Confirmer>, words = '理由') =>
    told(
      decideMinutes(
        minutes({ confirmers: [confirmer('housing', more)] }),
        'answer',
        clerk,
        today,
        about('housing', words),
      ),
    )

  it('is given once, with words, and only to an objection', () => {
    expect(answers({})).toBe('no-objection')
    expect(answers({ answer: 'confirmed' })).toBe('no-objection')
    expect(answers({ answer: 'objected' })).toBe('confirming')
    expect(answers({ answer: 'objected' }, '')).toBe('words-missing')
    expect(answers({ answer: 'objected', adopted: false })).toBe('objection-answered')
  })
})

describe('the end of the confirmation', () => {
  const finish = (confirmers: readonly Confirmer[], day = today, more: Partial<Minutes> = {}) =>
    told(decideMinutes(minutes({ confirmers, ...more }), 'finish', clerk, day))
  const confirmed = confirmer('housing', { answer: 'confirmed' })

  it('waits for everybody who was there, until the day is over', () => {
    expect(finish([confirmed, confirmer('planning')])).toBe('units-unanswered')
    expect(finish([confirmed, confirmer('planning')], '2026-12-02')).toBe('units-unanswered')
    expect(finish([confirmed, confirmer('planning')], '2026-12-03')).toBe('confirmed')
    expect(finish([confirmed, confirmer('power', { present: false })])).toBe('confirmed')
  })

  it('does not pass over an objection, whatever the day', () => {
    const objected = (adopted: boolean | null) => [
      confirmed,
      confirmer('planning', { answer: 'objected', adopted }),
    ]
    expect(finish(objected(null), '2026-12-31')).toBe('objections-unanswered')
    expect(finish(objected(false))).toBe('confirmed')
  })

  it('does not leave out what was adopted: the words change and another round is asked', () => {
    expect(finish([confirmed, confirmer('planning', { answer: 'objected', adopted: true })])).toBe(
      'objections-adopted',
    )
  })

  it('and a document under way hold them: it is discarded first', () => {
    const more = { state: 'confirmed', documentUnderWay: true } as const
    const takeBack = (given: Partial<Minutes>) =>
      told(decideMinutes(minutes(given), 'take-back', clerk, today))
    expect(takeBack(more)).toBe('document-under-way')
    expect(finish([confirmed], today, more)).toBe('document-under-way')
    expect(takeBack({ ...more, documentUnderWay: false })).toBe('drafting')
    expect(finish([confirmed], today, { ...more, documentUnderWay: false })).toBe('confirmed')
  })
})

describe('what is shown of what may be done', () => {
  const shown = (command: MinutesCommand, who: Actor, more: Partial<Minutes> = {}) =>
    told(decideMinutes(minutes(more), command, who, today))

  it('asks for any unit the reader speaks for, and any objection', () => {
    expect(shown('confirm', chief)).toBe('confirming')
    expect(shown('confirm', absentChief)).toBe('not-present')
    expect(shown('confirm', clerk)).toBe('no-right')
    expect(shown('answer', clerk)).toBe('no-objection')
    expect(shown('answer', clerk, { confirmers: [confirmer('planning', { answer: 'objected' })] })).toBe(
      'confirming',
    )
  })
})
