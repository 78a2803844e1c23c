/** Nobody gets around the independence of verifying and ruling by acting for somebody, or by being acted for. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Actor } from '../identity/rights.ts'
import { type HeldPost, type PostKind, postKinds } from '../organization/posts.ts'
import { decide } from './life-cycle.ts'
import type { OpenRequest } from './request.ts'
import type { Task } from './task.ts'

const today = '2026-11-10'
const request: OpenRequest = {
  id: 'q',
  kind: 'extension',
  askerPersonId: 'asker',
  askedForPersonId: null,
  askerPostId: 'office-officer',
  wantedDueOn: '2026-12-01',
  ruleDueOn: null,
  intoTaskId: null,
  splitInto: [],
}
const task: Task = {
  id: 't',
  regionId: 'r',
  mechanismId: 'm',
  number: '督2026-1',
  title: '并联办理',
  state: 'closure-requested',
  version: 1,
  unitId: 'bureau',
  rootUnitId: 'bureau',
  responsiblePostId: 'bureau-deputy-in-charge',
  responsiblePersonId: null,
  deskPostId: null,
  involvedUnitIds: ['bureau', 'assisting'],
  assistingUnitIds: ['assisting'],
  parentId: null,
  rootId: 't',
  issuerPostId: null,
  issuerUnitId: 'office',
  verifierUnitId: 'office',
  issuedOn: '2026-11-02',
  dueOn: '2026-11-25',
  originalDueOn: '2026-11-25',
  acknowledgeDueOn: null,
  firstReportDueOn: null,
  reportedAt: null,
  soonOn: null,
  amberOn: null,
  redOn: null,
  progress: 100,
  children: { total: 0, closed: 0 },
  evidence: 1,
  evidenceBefore: 0,
  sentBack: 0,
  heldSince: null,
  request: null,
  returns: 0,
  suspension: null,
  notices: [],
  suspendedWorkdays: 0,
  recheck: null,
  reopened: 0,
  reopenedOn: null,
}

const post = (unitId: string, kind: PostKind, person: string | null): HeldPost => ({
  postId: `${unitId}-${kind}`,
  kind,
  title: kind,
  unitId,
  rootUnitId: unitId,
  ...(person === null
    ? {}
    : { actingFor: { actingId: 'x', personId: person, person, unit: unitId, until: today } }),
})
const actor = (personId: string, posts: readonly HeldPost[]): Actor => ({
  accountId: personId,
  personId,
  name: personId,
  regionId: 'r',
  posts,
  parts: [
    { mechanismId: 'm', part: 'office', unitId: 'office' },
    { mechanismId: 'm', part: 'member', unitId: 'bureau' },
    { mechanismId: 'm', part: 'member', unitId: 'assisting' },
  ],
  grants: [],
})

const units = fc.constantFrom('office', 'bureau', 'assisting', 'other')
const people = fc.constantFrom('asker', 'asked-for', 'li', 'zhang')
const posts = fc.array(
  fc
    .record({ unit: units, kind: fc.constantFrom(...postKinds), person: fc.option(people, { nil: null }) })
    .map(({ unit, kind, person }) => post(unit, kind, person)),
  { maxLength: 4 },
)
const office = post('office', 'officer', null)

it('a task is verified by nobody who sits in its units or acts for somebody there', () => {
  fc.assert(
    fc.property(people, posts, (who, held) => {
      const decision = decide(task, 'accept', actor(who, [office, ...held]), today)
      const inside = held.some(({ rootUnitId }) => rootUnitId === 'bureau' || rootUnitId === 'assisting')
      expect(decision.ok).toBe(!inside)
    }),
  )
})

it('a request is ruled on by nobody who asked, was asked for, or acts for either', () => {
  const asked: Task = {
    ...task,
    state: 'in-progress',
    request: { ...request, askedForPersonId: 'asked-for' },
  }
  fc.assert(
    fc.property(people, posts, (who, held) => {
      const decision = decide(asked, 'rule', actor(who, [office, ...held]), today)
      const concerned = [who, ...held.map(({ actingFor }) => actingFor?.personId)].some(
        (id) => id === 'asker' || id === 'asked-for',
      )
      const inside = held.some(({ rootUnitId }) => rootUnitId === 'bureau' || rootUnitId === 'assisting')
      expect(decision.ok).toBe(!concerned && !inside)
    }),
  )
})
