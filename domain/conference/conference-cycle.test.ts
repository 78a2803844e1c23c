import { describe, expect, it } from 'vitest'
import type { Actor, Part } from '../identity/rights.ts'
import type { PostKind } from '../organization/posts.ts'
import { type Conference, mayViewConference, type Seat } from './conference.ts'
import { decideConference, takeOverVerdict } from './conference-cycle.ts'
import { conferenceCommands, conferenceStates, minutesStates } from './states.ts'

const regionId = '140423'
const mechanismId = 'mechanism'
const day = '2026-11-27'

function person(personId: string, kind: PostKind, unitId: string, part: Part['part']): Actor {
  return {
    accountId: `account-${personId}`,
    personId,
    name: personId,
    regionId,
    posts: [{ postId: `post-${personId}`, kind, title: kind, unitId, rootUnitId: unitId }],
    parts: [{ mechanismId, part, unitId }],
    grants: [],
  }
}

const clerk = person('clerk', 'officer', 'office', 'office')
const other = person('other', 'officer', 'office', 'office')
const leader = person('leader', 'principal', 'group', 'leading-group')
const chief = person('chief', 'principal', 'unit', 'member')
const officer = person('officer', 'officer', 'unit', 'member')
const stranger = person('stranger', 'principal', 'far', 'member')

const seat = (unitId: string, more: Partial<Seat> = {}): Seat => ({
  unitId,
  rootUnitId: unitId,
  part: 'attending',
  reply: 'none',
  attendance: 'unknown',
  ...more,
})

const conference = (more: Partial<Conference> = {}): Conference => ({
  regionId,
  mechanismId,
  state: 'convened',
  numbered: true,
  heldOn: day,
  items: 2,
  seats: [seat('unit')],
  chairVacant: false,
  recorder: { personId: 'clerk', name: 'clerk' },
  minutes: null,
  ...more,
})

const unit = { unitId: 'unit', rootUnitId: 'unit' }
const told = (decision: ReturnType<typeof decideConference>) => (decision.ok ? decision.to : decision.reason)
const aboutUnit = (command: string) => (command === 'reply' || command === 'sign-in' ? unit : null)

describe('the table of states', () => {
  it('holds nothing that is not written here', () => {
    const table = conferenceStates.map((state) => [
      state,
      Object.fromEntries(
        conferenceCommands.map((command) => {
          const recorder = command === 'take-record' ? null : { personId: 'clerk', name: 'clerk' }
          const actor = aboutUnit(command) ? chief : clerk
          return [
            command,
            told(decideConference(conference({ state, recorder }), command, actor, day, aboutUnit(command))),
          ]
        }),
      ),
    ])
    const none = Object.fromEntries(conferenceCommands.map((command) => [command, 'not-in-this-state']))
    expect(Object.fromEntries(table)).toEqual({
      planned: {
        ...none,
        edit: 'planned',
        'set-agenda': 'planned',
        convene: 'convened',
        cancel: 'cancelled',
      },
      convened: {
        ...none,
        edit: 'convened',
        'set-agenda': 'convened',
        reply: 'convened',
        'sign-in': 'convened',
        'note-attendance': 'convened',
        'take-record': 'convened',
        start: 'in-session',
        cancel: 'cancelled',
      },
      'in-session': {
        ...none,
        'sign-in': 'in-session',
        'note-attendance': 'in-session',
        'take-record': 'in-session',
        'turn-to': 'in-session',
        'note-consensus': 'in-session',
        conclude: 'in-session',
        end: 'ended',
      },
      ended: { ...none, 'note-attendance': 'ended' },
      cancelled: none,
    })
  })
})

describe('who may', () => {
  const everybody = [clerk, leader, chief, officer, stranger]
  it.each([
    ['edit', [clerk]],
    ['set-agenda', [clerk]],
    ['convene', [clerk]],
    ['cancel', [clerk]],
    ['reply', [chief]],
    ['sign-in', [chief]],
    ['note-attendance', [clerk]],
    ['take-record', [clerk]],
    ['start', [clerk]],
    ['turn-to', [clerk]],
    ['note-consensus', [clerk]],
    ['conclude', [clerk]],
    ['end', [clerk]],
  ] as const)('%s', (command, entitled) => {
    const yes = everybody.filter(
      (actor) => told(decideConference(conference(), command, actor, day, aboutUnit(command))) !== 'no-right',
    )
    expect(yes.map(({ name }) => name)).toEqual(entitled.map(({ name }) => name))
  })

  it('nobody of another region', () => {
    const far = { ...clerk, regionId: '140424' }
    for (const command of conferenceCommands)
      expect(told(decideConference(conference(), command, far, day, aboutUnit(command)))).toBe('no-right')
  })
})

describe('who sees it', () => {
  const readers = (more: Partial<Conference>) =>
    [clerk, leader, chief, officer, stranger]
      .filter((actor) => mayViewConference(conference(more), actor))
      .map(({ name }) => name)

  it('units only once it has its number, and only those with a seat', () => {
    expect(readers({ state: 'planned', numbered: false })).toEqual(['clerk', 'leader'])
    expect(readers({})).toEqual(['clerk', 'leader', 'chief', 'officer'])
    expect(readers({ state: 'cancelled' })).toEqual(['clerk', 'leader', 'chief', 'officer'])
  })
})

describe('a conference is not convened', () => {
  it.each([
    ['day-over', { heldOn: '2026-11-26' }],
    ['agenda-empty', { items: 0 }],
    ['nobody-invited', { seats: [seat('unit', { part: 'observing' })] }],
    ['chair-vacant', { chairVacant: true }],
  ] as const)('%s', (reason, more) => {
    expect(told(decideConference(conference({ state: 'planned', ...more }), 'convene', clerk, day))).toBe(
      reason,
    )
  })
})

describe('units', () => {
  const decide = (command: 'reply' | 'sign-in', more: Partial<Conference>, actor = chief, today = day) =>
    told(
      decideConference(
        conference(more),
        command,
        actor,
        today,
        actor === stranger ? { unitId: 'far', rootUnitId: 'far' } : unit,
      ),
    )

  it('that were not invited have no seat to speak for', () => {
    expect(decide('reply', {}, stranger)).toBe('not-invited')
    expect(decide('sign-in', {}, stranger)).toBe('not-invited')
  })

  it('do not speak for each other', () => {
    expect(told(decideConference(conference(), 'sign-in', stranger, day, unit))).toBe('no-right')
  })

  it('reply until the day is over, sign in on the day, and past midnight while it meets', () => {
    expect(decide('reply', {}, chief, '2026-11-28')).toBe('day-over')
    expect(decide('sign-in', {}, chief, '2026-11-26')).toBe('not-its-day')
    expect(decide('sign-in', {}, chief, '2026-11-28')).toBe('not-its-day')
    expect(decide('sign-in', { state: 'in-session' }, chief, '2026-11-28')).toBe('in-session')
  })

  it('sign in once, also where they had asked for leave', () => {
    expect(decide('sign-in', { seats: [seat('unit', { reply: 'leave' })] })).toBe('convened')
    expect(decide('sign-in', { seats: [seat('unit', { attendance: 'present' })] })).toBe('already-signed-in')
  })

  it('are asked about without naming one: any of their seats will do', () => {
    const seats = [seat('unit', { attendance: 'present' }), seat('far')]
    const both = {
      ...chief,
      posts: [...chief.posts, ...stranger.posts],
      parts: [...chief.parts, ...stranger.parts],
    }
    expect(told(decideConference(conference({ seats }), 'sign-in', chief, day))).toBe('already-signed-in')
    expect(told(decideConference(conference({ seats }), 'sign-in', both, day))).toBe('convened')
    expect(told(decideConference(conference({ seats }), 'sign-in', officer, day))).toBe('no-right')
  })
})

describe('one person records at a time', () => {
  const recording = ['turn-to', 'note-consensus', 'conclude', 'end', 'note-attendance'] as const
  const decide = (
    command: (typeof recording)[number] | 'start' | 'take-record',
    actor: Actor,
    more: Partial<Conference>,
  ) => decideConference(conference({ state: 'in-session', ...more }), command, actor, day)

  it.each(recording)('%s is refused to another, who is told who records', (command) => {
    expect(decide(command, other, {})).toEqual({
      ok: false,
      reason: 'another-records',
      facts: { name: 'clerk' },
    })
    expect(told(decide(command, clerk, { recorder: null }))).toBe('nobody-records')
  })

  it('whoever starts it where nobody records will record', () => {
    expect(told(decide('start', other, { state: 'convened', recorder: null }))).toBe('in-session')
    expect(told(decide('start', other, { state: 'convened' }))).toBe('another-records')
  })

  it('the record is taken from somebody only by saying so', () => {
    expect(told(decide('take-record', other, {}))).toBe('in-session')
    expect(told(decide('take-record', clerk, {}))).toBe('records-already')
    expect(takeOverVerdict(conference(), false)).toMatchObject({ ok: false, reason: 'another-records' })
    expect(takeOverVerdict(conference(), true)).toEqual({ ok: true })
    expect(takeOverVerdict({ recorder: null }, false)).toEqual({ ok: true })
  })
})

describe('the day', () => {
  it('is where it is started, with a chair', () => {
    const start = (more: Partial<Conference>, today = day) =>
      told(decideConference(conference(more), 'start', clerk, today))
    expect(start({})).toBe('in-session')
    expect(start({}, '2026-11-26')).toBe('not-its-day')
    expect(start({}, '2026-11-28')).toBe('not-its-day')
    expect(start({ chairVacant: true })).toBe('chair-vacant')
  })
})

describe('who was there', () => {
  it('is put right after the end until the minutes have been sent, by the office', () => {
    const after = (minutes: Conference['minutes'], actor = other) =>
      told(decideConference(conference({ state: 'ended', minutes }), 'note-attendance', actor, '2026-11-30'))
    expect(minutesStates.map((state) => after(state))).toEqual([
      'ended',
      'minutes-sent',
      'minutes-sent',
      'minutes-sent',
    ])
    expect(after('drafting', chief)).toBe('no-right')
  })
})
