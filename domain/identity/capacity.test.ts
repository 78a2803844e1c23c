import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HeldPost, type PostKind, postKinds } from '../organization/posts.ts'
import { actedThrough, byLine, standsFor, withoutActing } from './capacity.ts'
import { type Actor, addresses, may, mayAnywhere, type Part, toPost, verbs } from './rights.ts'

const unit = (id: string, kind: PostKind, more: Partial<HeldPost> = {}): HeldPost => ({
  postId: `${id}-${kind}`,
  kind,
  title: '局长',
  unitId: id,
  rootUnitId: id,
  ...more,
})
const inPlaceOf = (person: string) => ({
  actingFor: { actingId: 'x', personId: person, person, unit: '审批局', until: '2026-11-20' },
})
const parts: readonly Part[] = [
  { mechanismId: 'm', part: 'member', unitId: 'bureau' },
  { mechanismId: 'm', part: 'office', unitId: 'office' },
]
const actor = (...posts: HeldPost[]): Actor => ({
  accountId: 'account',
  personId: 'li',
  name: '李志远',
  regionId: 'r',
  posts,
  parts,
  grants: [],
})
const target = (postId: string | null, unitId = 'bureau') => ({
  regionId: 'r',
  mechanismId: 'm',
  unitId,
  rootUnitId: unitId,
  postId,
  involvedUnitIds: [unitId],
})

describe('somebody who acts for a post', () => {
  const officer = unit('bureau', 'officer')
  const chief = unit('bureau', 'principal', inPlaceOf('张德安'))
  const deputy = unit('bureau', 'deputy-in-charge')

  it('does through it what the own post does not allow', () => {
    const both = actor(officer, chief)
    expect(actedThrough(both, 'task.transfer', target('bureau-liaison'))?.postId).toBe('bureau-principal')
    expect(actedThrough(both, 'task.report', target('bureau-officer'))).toBeNull()
    expect(actedThrough(both, 'task.verify', target(null))).toBeNull()
    expect(actedThrough(both, 'task.transfer', null)?.postId).toBe('bureau-principal')
    expect(actedThrough(actor(officer), 'task.transfer', null)).toBeNull()
  })

  it('does in the other’s place what lies with that post, even where the own would do', () => {
    const both = actor(deputy, chief)
    expect(actedThrough(both, 'task.acknowledge', target('bureau-principal'))?.postId).toBe(
      'bureau-principal',
    )
    expect(actedThrough(both, 'task.acknowledge', target('bureau-deputy-in-charge'))).toBeNull()
  })

  it('is written 某 代 某, and by the post where it is vacant', () => {
    expect(byLine('李志远', chief)).toBe('李志远 代 张德安')
    expect(byLine('李志远', officer)).toBe('李志远')
    const vacant = { ...chief.actingFor, personId: null, person: null, unit: '', actingId: null, until: null }
    expect(byLine('李志远', { ...chief, actingFor: vacant })).toBe('李志远 代 局长')
  })

  it('reads what comes to both posts, and speaks for both people', () => {
    const both = actor(officer, chief)
    expect(addresses(both)).toEqual(
      expect.arrayContaining(['person:li', toPost('bureau-officer'), toPost('bureau-principal')]),
    )
    expect(['li', '张德安', 'other', null].map((id) => standsFor(both, id))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

describe('acting, whatever the posts', () => {
  const places = fc.record({
    unit: fc.constantFrom('bureau', 'office', 'other'),
    kind: fc.constantFrom(...postKinds),
  })

  it('gives no right to let others act, and takes none away', () => {
    fc.assert(
      fc.property(places, places, (own, other) => {
        const post = unit(own.unit, own.kind)
        const both = actor(post, unit(other.unit, other.kind, inPlaceOf('zhang')))
        expect(mayAnywhere(both, 'acting.set')).toBe(mayAnywhere(actor(post), 'acting.set'))
        expect(withoutActing(both).posts).toEqual([post])
        for (const verb of verbs)
          if (mayAnywhere(actor(post), verb)) expect(mayAnywhere(both, verb)).toBe(true)
      }),
    )
  })

  it('names a post that allows it whenever the own posts do not', () => {
    fc.assert(
      fc.property(places, places, places, fc.constantFrom(...verbs), (own, other, at, verb) => {
        const mine = unit(own.unit, own.kind)
        const theirs = unit(other.unit, other.kind, inPlaceOf('zhang'))
        const item = target(`${at.unit}-${at.kind}`, at.unit)
        const through = actedThrough(actor(mine, theirs), verb, item)
        const alone = may(actor(mine), verb, item)
        const together = may(actor(mine, theirs), verb, item)
        if (through !== null) expect(may(actor(theirs), verb, item)).toBe(true)
        else expect(together).toBe(alone)
      }),
    )
  })
})
