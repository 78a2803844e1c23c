import { describe, expect, it } from 'vitest'
import type { Conference } from './conference.ts'
import { replyDueOn, todosOfConference } from './todos-of-conference.ts'

const seat = (unitId: string, reply: Conference['seats'][number]['reply']) => ({
  unitId,
  rootUnitId: unitId,
  part: 'attending' as const,
  reply,
  attendance: 'unknown' as const,
})

const conference: Conference = {
  regionId: '140423',
  mechanismId: 'm',
  state: 'convened',
  numbered: true,
  heldOn: '2026-11-27',
  items: 1,
  seats: [seat('one', 'none'), seat('two', 'coming'), seat('three', 'none'), seat('four', 'leave')],
  chairVacant: false,
  recorder: { personId: 'clerk', name: '王晓燕' },
  minutes: null,
}

const asked = (state: Conference['state'], recorder = conference.recorder) =>
  todosOfConference(
    { ...conference, state, recorder },
    { replyDueOn: '2026-11-26' },
    (unitId) => `post:${unitId}`,
  ).map(({ kind, address, dueOn }) => `${kind} ${address} ${dueOn}`)

describe('a conference asks', () => {
  it('the office to hold it, and the silent units for a reply', () => {
    const hold = 'hold-conference mechanism:m:conference.record 2026-11-27'
    expect(asked('planned')).toEqual([hold])
    expect(asked('convened')).toEqual([
      hold,
      'reply-invitation post:one 2026-11-26',
      'reply-invitation post:three 2026-11-26',
    ])
  })

  it('its recorder once it meets, and nobody when it is over', () => {
    expect(asked('in-session')).toEqual(['hold-conference person:clerk 2026-11-27'])
    expect(asked('ended')).toEqual([])
    expect(asked('cancelled')).toEqual([])
  })

  it('for the reply by the working day before, convened later than that by the day itself', () => {
    expect(replyDueOn('2026-11-30', '2026-11-27', '2026-11-27')).toBe('2026-11-27')
    expect(replyDueOn('2026-11-30', '2026-11-27', '2026-11-28')).toBe('2026-11-30')
  })
})
