import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deskAmong } from './desk.ts'
import { fittingPosts, fitVerdict } from './fit.ts'
import { maskPhone } from './phone.ts'
import { overlaps, postKinds, unitKinds } from './posts.ts'
import { appointVerdict, endVerdict, type NamedTenure, succeedVerdict } from './tenure.ts'
import { addVerdict, deepest, depthOf, inTreeOrder, moveVerdict, type TreeUnit } from './tree.ts'

const tenure = (startsOn: string, endsOn: string | null, personId = 'a'): NamedTenure => ({
  id: `${startsOn}`,
  personId,
  name: personId,
  startsOn,
  endsOn,
})
const reasonOf = (verdict: { ok: boolean; reason?: string }) => (verdict.ok ? 'ok' : verdict.reason)

describe('posts', () => {
  it('fit a unit exactly where the table says so', () => {
    for (const unit of unitKinds)
      for (const kind of postKinds) {
        const fits = (fittingPosts[unit] as readonly string[]).includes(kind)
        expect([unit, kind, reasonOf(fitVerdict(unit, [], kind))]).toEqual([
          unit,
          kind,
          fits ? 'ok' : 'post-does-not-fit',
        ])
      }
  })

  it('of a head or a liaison stand once in a unit, others as often as wanted', () => {
    expect(reasonOf(fitVerdict('member', ['principal'], 'principal'))).toBe('post-exists')
    expect(reasonOf(fitVerdict('member', ['liaison'], 'liaison'))).toBe('post-exists')
    expect(reasonOf(fitVerdict('section', ['section-head'], 'section-head'))).toBe('post-exists')
    expect(reasonOf(fitVerdict('member', ['deputy-in-charge'], 'deputy-in-charge'))).toBe('ok')
    expect(reasonOf(fitVerdict('section', ['officer', 'officer'], 'officer'))).toBe('ok')
  })
})

describe('tenures', () => {
  const held = [tenure('2026-01-01', '2026-03-31'), tenure('2026-06-01', null)]

  it.each([
    ['2025-01-01', '2025-12-31', 'ok'],
    ['2025-01-01', '2026-01-01', 'post-held'],
    ['2026-03-31', '2026-04-02', 'post-held'],
    ['2026-04-01', '2026-05-31', 'ok'],
    ['2026-04-01', '2026-06-01', 'post-held'],
    ['2026-04-01', null, 'post-held'],
    ['2030-01-01', null, 'post-held'],
    ['2026-05-02', '2026-05-01', 'ends-before-start'],
    ['2026-05-02', '2026-05-02', 'ok'],
  ])('from %s to %s beside two others: %s', (startsOn, endsOn, expected) => {
    expect(reasonOf(appointVerdict(held, { startsOn, endsOn }))).toBe(expected)
  })

  it('that were accepted one after another never share a day', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`)
    const wanted = fc.record({ startsOn: day, endsOn: fc.option(day) })
    fc.assert(
      fc.property(fc.array(wanted, { maxLength: 8 }), (list) => {
        const kept: NamedTenure[] = []
        for (const one of list)
          if (appointVerdict(kept, one).ok)
            kept.push({ ...one, id: String(kept.length), personId: 'p', name: 'p' })
        for (const a of kept) for (const b of kept) if (a !== b) expect(overlaps(a, b)).toBe(false)
      }),
    )
  })

  it('end on a day of their own, once', () => {
    expect(reasonOf(endVerdict(tenure('2026-01-01', null), '2026-01-01'))).toBe('ok')
    expect(reasonOf(endVerdict(tenure('2026-01-01', null), '2025-12-31'))).toBe('ends-before-start')
    expect(reasonOf(endVerdict(tenure('2026-01-01', '2026-03-01'), '2026-02-01'))).toBe('ok')
    expect(reasonOf(endVerdict(tenure('2026-01-01', '2026-03-01'), '2026-03-01'))).toBe('already-ended')
  })

  it('pass to a successor who is somebody else and starts later than everybody before', () => {
    const open = [tenure('2026-01-01', null)]
    expect(reasonOf(succeedVerdict(open, { personId: 'b', startsOn: '2026-01-02' }))).toBe('ok')
    expect(reasonOf(succeedVerdict(open, { personId: 'b', startsOn: '2026-01-01' }))).toBe('post-held')
    expect(reasonOf(succeedVerdict(open, { personId: 'a', startsOn: '2026-02-01' }))).toBe('already-holds')
    expect(reasonOf(succeedVerdict(open, { personId: 'a', startsOn: '2026-01-01' }))).toBe('already-holds')
    expect(reasonOf(succeedVerdict([], { personId: 'b', startsOn: '2026-01-02' }))).toBe('ok')
  })
})

describe('the tree', () => {
  const unit = (
    id: string,
    parentId: string | null,
    rootId = id,
    kind: TreeUnit['kind'] = 'member',
  ): TreeUnit => ({
    id,
    parentId,
    rootId,
    kind,
  })
  const section = (id: string, parentId: string, rootId: string) => unit(id, parentId, rootId, 'section')
  const units = [
    unit('a', null),
    section('a1', 'a', 'a'),
    section('a2', 'a', 'a'),
    section('a11', 'a1', 'a'),
    unit('b', null),
  ]
  const move = (id: string, to: string | null) => {
    const moved = units.find((one) => one.id === id)
    if (!moved) throw new Error(id)
    return reasonOf(moveVerdict(units, moved, to))
  }

  it.each([
    ['a11', 'a2', 'ok'],
    ['a11', 'a', 'ok'],
    ['a1', 'a', 'ok'],
    ['a1', 'a11', 'cycle'],
    ['a1', 'a1', 'cycle'],
    ['a', 'a1', 'cycle'],
    ['a', 'b', 'unit-stays'],
    ['a1', null, 'section-needs-unit'],
    ['a1', 'b', 'other-unit'],
    ['a1', 'nowhere', 'parent-unknown'],
  ])('moving %s to %s: %s', (id, to, expected) => {
    expect(move(id, to)).toBe(expected)
  })

  it('goes no deeper than any bureau does', () => {
    const line = [unit('0', null)]
    for (let n = 1; n < deepest; n += 1) line.push(section(String(n), String(n - 1), '0'))
    const last = line.at(-1)
    if (!last) throw new Error('empty')
    expect(depthOf(line, last)).toBe(deepest - 1)
    expect(reasonOf(addVerdict(line, last))).toBe('too-deep')
    const tall = [...line, section('x', '0', '0'), section('y', 'x', '0')]
    expect(reasonOf(moveVerdict(tall, section('x', '0', '0'), String(deepest - 2)))).toBe('too-deep')
  })

  it('is read from the top, each unit followed by what is below it', () => {
    expect(inTreeOrder(units).map(({ unit: { id }, depth }) => `${depth}${id}`)).toEqual([
      '0a',
      '1a1',
      '2a11',
      '1a2',
      '0b',
    ])
  })
})

describe('the desk', () => {
  const post = (kind: (typeof postKinds)[number], hasAccount = true, ordinal = 1) => ({
    kind,
    hasAccount,
    ordinal,
  })

  it('is the deputy in charge, then the principal, then the liaison, of those with an account', () => {
    const all = [post('principal'), post('deputy-in-charge'), post('liaison'), post('leadership-member')]
    expect(deskAmong(all)?.kind).toBe('deputy-in-charge')
    expect(deskAmong([post('principal'), post('deputy-in-charge', false), post('liaison')])?.kind).toBe(
      'principal',
    )
    expect(deskAmong([post('principal', false), post('liaison')])?.kind).toBe('liaison')
    expect(deskAmong([post('leadership-member'), post('principal', false)])).toBeNull()
    expect(deskAmong([post('officer'), post('section-head')])?.kind).toBe('section-head')
  })

  it('is the first of several deputies', () => {
    expect(deskAmong([post('deputy-in-charge', true, 2), post('deputy-in-charge', true, 1)])?.ordinal).toBe(1)
  })
})

describe('a number in a list', () => {
  it.each([
    ['13800000000', '138****0000'],
    ['138 0000 0000', '138****0000'],
    ['+8613800000000', '+86138****0000'],
    ['0355-7220000', '035****0000'],
    ['72200', '****00'],
    ['', ''],
  ])('%s shows as %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked)
  })
})
