import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/day.ts'
import { type Authority, actingStateOn, actingVerdict, type Known, longestActingDays } from './acting.ts'
import { holdsOn } from './posts.ts'

const today = '2026-11-02'
const tenure = (id: string) => ({ postId: `${id}-post`, personId: id, startsOn: '2026-01-01', endsOn: null })
const chief = tenure('chief')
const deputy = tenure('deputy')

const wanted: Authority = {
  postId: 'chief-post',
  personId: 'deputy',
  startsOn: '2026-11-03',
  endsOn: '2026-11-20',
}
const known: Known = {
  today,
  setterId: 'clerk',
  holders: [chief],
  posts: [deputy],
  hasAccount: true,
  isAdministrator: false,
  standing: [],
}
const reasonOf = (authority: Partial<Authority>, more: Partial<Known> = {}) => {
  const verdict = actingVerdict({ ...wanted, ...authority }, { ...known, ...more })
  return verdict.ok ? 'ok' : verdict.reason
}

describe('an authority to act', () => {
  it.each([
    ['ok', {}, {}],
    ['ok', { startsOn: today, endsOn: today }, {}],
    ['ok', {}, { holders: [] }],
    ['ends-before-start', { endsOn: '2026-11-02' }, {}],
    ['starts-in-past', { startsOn: '2026-11-01' }, {}],
    ['ok', { endsOn: addDays('2026-11-03', longestActingDays - 1) }, {}],
    ['too-long', { endsOn: addDays('2026-11-03', longestActingDays) }, {}],
    ['not-for-oneself', {}, { setterId: 'deputy' }],
    ['not-for-oneself', {}, { setterId: 'chief' }],
    ['administrator-cannot-act', {}, { isAdministrator: true }],
    ['no-account', {}, { hasAccount: false }],
    ['already-holds', {}, { holders: [{ ...chief, personId: 'deputy' }] }],
    ['holds-no-post', {}, { posts: [] }],
    ['holds-no-post', {}, { posts: [{ ...deputy, endsOn: '2026-11-02' }] }],
    ['post-acted-for', {}, { standing: [{ ...wanted, personId: 'other' }] }],
    ['acting-loop', {}, { standing: [{ ...wanted, postId: 'deputy-post', personId: 'chief' }] }],
    // The chief, who is away, stands in for a third; a third stands in for the deputy.
    ['acting-chain', {}, { standing: [{ ...wanted, postId: 'third-post', personId: 'chief' }] }],
    ['acting-chain', {}, { standing: [{ ...wanted, postId: 'deputy-post', personId: 'third' }] }],
    [
      'ok',
      {},
      {
        standing: [
          { postId: 'deputy-post', personId: 'chief', startsOn: '2026-11-21', endsOn: '2026-12-01' },
        ],
      },
    ],
  ] as const)('is %s for %j where %j', (reason, authority, more) => {
    expect(reasonOf(authority, more)).toBe(reason)
  })

  it('is in force on its days only', () => {
    const days = { startsOn: '2026-11-03', endsOn: '2026-11-20', endedAt: null }
    expect(actingStateOn(days, '2026-11-02')).toBe('future')
    expect(actingStateOn(days, '2026-11-03')).toBe('in-force')
    expect(actingStateOn(days, '2026-11-20')).toBe('in-force')
    expect(actingStateOn(days, '2026-11-21')).toBe('past')
    expect(actingStateOn({ ...days, endedAt: '2026-11-04T00:00:00Z' }, '2026-11-05')).toBe('ended')
  })
})

describe('whatever the office is asked to record', () => {
  const people = ['a', 'b', 'c', 'd', 'e']
  const days = Array.from({ length: 12 }, (_, n) => addDays(today, n))
  const asked = fc.array(
    fc.record({
      postId: fc.constantFrom(...people.map((id) => `${id}-post`), 'vacant-post'),
      personId: fc.constantFrom(...people),
      startsOn: fc.constantFrom(...days),
      endsOn: fc.constantFrom(...days),
    }),
    { maxLength: 25 },
  )
  const holderOf = (postId: string) => people.find((id) => `${id}-post` === postId)

  it('nobody is away and standing in on the same day, and no post has two who act', () => {
    fc.assert(
      fc.property(asked, (list) => {
        const standing: Authority[] = []
        for (const authority of list) {
          const holder = holderOf(authority.postId)
          const verdict = actingVerdict(authority, {
            ...known,
            holders: holder === undefined ? [] : [tenure(holder)],
            posts: [tenure(authority.personId)],
            standing,
          })
          if (verdict.ok) standing.push(authority)
        }
        for (const day of days) {
          const inForce = standing.filter((authority) => holdsOn(authority, day))
          const away = inForce.map(({ postId }) => holderOf(postId))
          expect(inForce.filter(({ personId }) => away.includes(personId))).toEqual([])
          expect(new Set(inForce.map(({ postId }) => postId)).size).toBe(inForce.length)
        }
      }),
    )
  })
})
