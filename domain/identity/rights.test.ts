import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { postKinds } from '../organization/posts.ts'
import {
  type Actor,
  addresses,
  administratorRoles,
  grantedRoles,
  listScope,
  may,
  mayAnywhere,
  type Part,
  toMechanism,
  toPost,
  toUnit,
  verbs,
  verbsOf,
} from './rights.ts'

const here = '140423'
const actor = (more: Partial<Actor>): Actor => ({
  accountId: 'a',
  personId: 'p',
  name: '某某',
  regionId: here,
  posts: [],
  parts: [],
  grants: [],
  ...more,
})
const post = (kind: (typeof postKinds)[number], unitId = 'u', rootUnitId = unitId) => ({
  postId: `${kind}@${unitId}`,
  kind,
  title: kind,
  unitId,
  rootUnitId,
})
const part = (role: Part['part'], unitId = 'u'): Part => ({ mechanismId: 'm', part: role, unitId })
const businessVerbs = verbs.filter((verb) => verb.startsWith('task.'))

const anyActor = fc.record({
  posts: fc.array(fc.constantFrom(...postKinds.map((kind) => post(kind)), post('officer', 's', 'u')), {
    maxLength: 3,
  }),
  parts: fc.array(fc.constantFrom(part('member'), part('office'), part('leading-group')), { maxLength: 2 }),
  grants: fc.array(fc.constantFrom(...grantedRoles), { maxLength: 1 }),
})
const anyPlace = fc.constantFrom(
  { postId: null, unitId: 'u', rootUnitId: 'u' },
  { postId: 'officer@u', unitId: 'u', rootUnitId: 'u' },
  { postId: 'officer@s', unitId: 's', rootUnitId: 'u' },
  { postId: null, unitId: 'v', rootUnitId: 'v' },
)
const anyTarget = fc
  .record({
    regionId: fc.constantFrom(here, '140406'),
    mechanismId: fc.constantFrom('m', 'n'),
    involvedUnitIds: fc.subarray(['u', 'v']),
    place: anyPlace,
  })
  .map(({ place, ...target }) => ({ ...target, ...place }))

describe('Rights', () => {
  it('end at the border of the region', () => {
    fc.assert(
      fc.property(anyActor, anyTarget, fc.constantFrom(...verbs), (given, target, verb) => {
        if (target.regionId !== here) expect(may(actor(given), verb, target)).toBe(false)
      }),
    )
  })

  it('over one thing are rights anywhere', () => {
    fc.assert(
      fc.property(anyActor, anyTarget, fc.constantFrom(...verbs), (given, target, verb) => {
        const who = actor(given)
        if (may(who, verb, target)) expect(mayAnywhere(who, verb)).toBe(true)
        expect(verbsOf(who).includes(verb)).toBe(mayAnywhere(who, verb))
      }),
    )
  })

  it('to see an item put it into the list that may contain it', () => {
    fc.assert(
      fc.property(anyActor, anyTarget, (given, target) => {
        const who = actor(given)
        // The unit that holds an item is always one of those involved.
        const item = { ...target, involvedUnitIds: [...target.involvedUnitIds, target.rootUnitId] }
        if (!may(who, 'task.view', item)) return
        const scope = listScope(who, 'task.view')
        expect(
          scope.everything ||
            scope.mechanismIds.includes(item.mechanismId) ||
            item.involvedUnitIds.some((unit) => scope.unitIds.includes(unit)),
        ).toBe(true)
      }),
    )
  })

  it.each(administratorRoles)('of the %s show no business', (role) => {
    const administrator = actor({ grants: [role] })
    expect(businessVerbs.filter((verb) => mayAnywhere(administrator, verb))).toEqual([])
  })

  it('of the three administrators do not overlap where they change accounts or read the record', () => {
    const holders = (verb: (typeof verbs)[number]) =>
      administratorRoles.filter((role) => mayAnywhere(actor({ grants: [role] }), verb))
    expect(holders('account.create')).toEqual(['system-administrator'])
    expect(holders('account.grant')).toEqual(['security-administrator'])
    expect(holders('account.unlock')).toEqual(['security-administrator'])
    expect(holders('audit.view')).toEqual(['auditor'])
    expect(holders('audit.verify')).toEqual(['auditor'])
  })

  it('without a post or grant are to look at the organization, the mechanism and the calendar', () => {
    expect(verbsOf(actor({}))).toEqual(['organization.view', 'mechanism.view', 'calendar.view'])
  })
})

describe('A scope', () => {
  const target = { regionId: here, mechanismId: 'm', postId: 'officer@s', unitId: 's', rootUnitId: 'u' }

  it('of a unit’s post covers its sections; a section’s covers the section', () => {
    const chief = actor({ posts: [post('principal')], parts: [part('member')] })
    expect(may(chief, 'task.decompose', target)).toBe(true)
    const head = actor({ posts: [post('section-head', 's', 'u')], parts: [part('member')] })
    expect(may(head, 'task.decompose', target)).toBe(true)
    expect(may(head, 'task.decompose', { ...target, unitId: 't' })).toBe(false)
    expect(may(head, 'task.decompose', { ...target, unitId: 'u', postId: null })).toBe(false)
  })

  it('of one’s own is what one’s post holds', () => {
    const officer = actor({ posts: [post('officer', 's', 'u')], parts: [part('member')] })
    expect(may(officer, 'task.report', target)).toBe(true)
    expect(may(officer, 'task.report', { ...target, postId: 'officer@t' })).toBe(false)
  })

  it('of a mechanism is that of the office’s mechanism alone', () => {
    const clerk = actor({ posts: [post('officer', 'o')], parts: [part('office', 'o')] })
    expect(may(clerk, 'task.verify', target)).toBe(true)
    expect(may(clerk, 'task.verify', { ...target, mechanismId: 'n' })).toBe(false)
  })
})

describe('To-dos', () => {
  it('are read at one’s post and where one’s rights reach', () => {
    const clerk = actor({ posts: [post('officer', 'o')], parts: [part('office', 'o')] })
    expect(addresses(clerk)).toContain(toPost('officer@o'))
    expect(addresses(clerk)).toContain(toMechanism('m', 'task.verify'))
    const chief = actor({ posts: [post('principal')], parts: [part('member')] })
    expect(addresses(chief)).toContain(toUnit('u', 'task.acknowledge'))
    expect(addresses(actor({ grants: ['auditor'] }))).toEqual(['person:p'])
  })
})
