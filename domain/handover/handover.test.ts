import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/day.ts'
import {
  confirmVerdict,
  type Making,
  makeVerdict,
  settledState,
  type Sheet,
  sides,
  takesOverOn,
} from './handover.ts'

const today = '2026-11-10'
const tenure = { id: 'te', personId: 'zhou', name: '周强生', startsOn: '2026-01-01', endsOn: null }
const making: Making = {
  today,
  makerId: 'head',
  byOffice: false,
  post: { id: 'post', kind: 'officer', rootUnitId: 'bureau' },
  unitId: 'section',
  tenure,
  tenures: [tenure],
  lastDay: '2026-11-20',
  successor: { personId: 'sun', isAdministrator: false, posts: [] },
  receiving: null,
  sheetExists: false,
}
const reasonOf = (more: Partial<Making>) => {
  const verdict = makeVerdict({ ...making, ...more })
  return verdict.ok ? 'ok' : verdict.reason
}
const successor = { personId: 'sun', isAdministrator: false, posts: [] }
const elsewhere = { unitId: 'other', kind: 'officer', startsOn: '2026-01-01', endsOn: null } as const
const receiving = { postId: 'second', rootUnitId: 'bureau', personId: 'ni' }

describe('a handover sheet', () => {
  it.each<[string, Partial<Making>]>([
    ['ok', {}],
    ['ok', { lastDay: today }],
    ['ends-before-start', { lastDay: '2025-12-31' }],
    ['day-in-past', { lastDay: '2026-11-09' }],
    ['already-ended', { tenure: { ...tenure, endsOn: '2026-11-15' } }],
    ['ok', { tenure: { ...tenure, endsOn: '2026-11-20' } }],
    // Who has left already: on that day, and no other.
    ['ok', { tenure: { ...tenure, endsOn: '2026-11-01' }, lastDay: '2026-11-01' }],
    ['already-ended', { tenure: { ...tenure, endsOn: '2026-11-01' } }],
    ['own-post', { makerId: 'zhou' }],
    ['leadership-by-office', { post: { ...making.post, kind: 'principal' } }],
    ['ok', { post: { ...making.post, kind: 'principal' }, byOffice: true }],
    ['one-who-takes', { successor: null }],
    ['one-who-takes', { receiving }],
    ['leaver-is-taker', { successor: { ...successor, personId: 'zhou' } }],
    ['leaver-is-taker', { successor: null, receiving: { ...receiving, personId: 'zhou' } }],
    ['administrator-cannot-act', { successor: { ...successor, isAdministrator: true } }],
    ['ok', { successor: { ...successor, posts: [elsewhere] } }],
    ['successor-excluded', { successor: { ...successor, posts: [{ ...elsewhere, unitId: 'section' }] } }],
    [
      'ok',
      { successor: { ...successor, posts: [{ ...elsewhere, unitId: 'section', endsOn: '2026-11-20' }] } },
    ],
    ['ok', { successor: { ...successor, posts: [{ ...elsewhere, unitId: 'section', kind: 'liaison' }] } }],
    [
      'post-held',
      { tenures: [tenure, { ...tenure, id: 'later', personId: 'wang', startsOn: '2026-12-01' }] },
    ],
    ['ok', { tenures: [tenure, { ...tenure, id: 'later', personId: 'sun', startsOn: '2026-11-21' }] }],
    ['ok', { successor: null, receiving }],
    ['receiving-elsewhere', { successor: null, receiving: { ...receiving, rootUnitId: 'other' } }],
    ['receiving-elsewhere', { successor: null, receiving: { ...receiving, postId: 'post' } }],
    ['receiving-vacant', { successor: null, receiving: { ...receiving, personId: null } }],
    [
      'post-held',
      {
        successor: null,
        receiving,
        tenures: [tenure, { ...tenure, id: 'next', personId: 'wang', startsOn: '2026-11-21' }],
      },
    ],
    [
      'ok',
      {
        successor: null,
        receiving,
        tenures: [tenure, { ...tenure, id: 'later', personId: 'wang', startsOn: '2026-12-01' }],
      },
    ],
    ['sheet-exists', { sheetExists: true }],
  ])('is %s with %j', (reason, more) => {
    expect(reasonOf(more)).toBe(reason)
  })

  it('takes over the day after the last one, and never in the past', () => {
    expect(takesOverOn('2026-11-20', today)).toBe('2026-11-21')
    expect(takesOverOn('2026-11-01', today)).toBe(today)
    expect(settledState('2026-11-21', today)).toBe('confirmed')
    expect(settledState(today, today)).toBe('done')
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (n) => {
        const lastDay = addDays(today, n)
        const day = takesOverOn(lastDay, today)
        expect(day > lastDay && day >= today).toBe(true)
      }),
    )
  })
})

describe('the word of a side', () => {
  const people = fc.constantFrom('zhou', 'sun', 'chief', 'stranger')
  const sheets = fc.record({
    state: fc.constantFrom('open' as const, 'confirmed' as const, 'done' as const, 'cancelled' as const),
    leaver: fc.boolean(),
    taker: fc.boolean(),
  })

  it('is one’s own, or a principal’s who is no party and says why; and it is given once', () => {
    fc.assert(
      fc.property(
        sheets,
        fc.constantFrom(...sides),
        people,
        fc.constantFrom('', '出差'),
        (one, side, who, note) => {
          const sheet: Sheet = {
            state: one.state,
            leaverId: 'zhou',
            takerId: 'sun',
            confirmed: { leaver: one.leaver, taker: one.taker },
          }
          const signer = { personId: who, maySignForOthers: who === 'chief' || who === 'sun' }
          const verdict = confirmVerdict(sheet, side, signer, note)
          const party = side === 'leaver' ? 'zhou' : 'sun'
          const own = who === party
          const standIn = who === 'chief' && note !== ''
          expect(verdict.ok).toBe(one.state === 'open' && !one[side] && (own || standIn))
        },
      ),
    )
  })
})
