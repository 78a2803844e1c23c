import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor, Part } from '../identity/rights.ts'
import type { HeldPost, PostKind } from '../organization/posts.ts'
import { actionsOf, decide, transitions } from './life-cycle.ts'
import { type Command, commands, type State, states } from './states.ts'
import type { Task } from './task.ts'

const mechanismId = 'm'
const bureau = 'bureau'
const section = 'section'
const office = 'office'
const other = 'other-bureau'
const group = 'group'

const task: Task = {
  id: 't',
  regionId: '140423',
  mechanismId,
  number: '督2026-1',
  title: '刻章与发票并联办理',
  state: 'draft',
  version: 1,
  unitId: bureau,
  rootUnitId: bureau,
  responsiblePostId: 'bureau-deputy',
  responsiblePersonId: null,
  deskPostId: 'bureau-deputy',
  involvedUnitIds: [bureau],
  assistingUnitIds: [],
  parentId: null,
  rootId: 't',
  issuerPostId: 'office-officer',
  issuerUnitId: office,
  verifierUnitId: office,
  issuedOn: '2026-11-02',
  dueOn: '2026-11-25',
  originalDueOn: '2026-11-25',
  acknowledgeDueOn: '2026-11-02',
  soonOn: '2026-11-20',
  amberOn: '2026-11-20',
  redOn: '2026-11-26',
  progress: 0,
  children: { total: 0, closed: 0 },
  evidence: 1,
  sentBack: 0,
  heldSince: null,
}

function post(unitId: string, kind: PostKind, rootUnitId = unitId): HeldPost {
  return {
    postId: `${unitId}-${kind === 'deputy-in-charge' ? 'deputy' : kind}`,
    kind,
    title: kind,
    unitId,
    rootUnitId,
  }
}

const parts: readonly Part[] = [
  { mechanismId, part: 'office', unitId: office },
  { mechanismId, part: 'member', unitId: bureau },
  { mechanismId, part: 'member', unitId: other },
  { mechanismId, part: 'leading-group', unitId: group },
]

function actor(posts: readonly HeldPost[], more: Partial<Actor> = {}): Actor {
  const roots = posts.map(({ rootUnitId }) => rootUnitId)
  return {
    accountId: 'a',
    personId: 'p',
    name: '王某',
    regionId: '140423',
    posts,
    parts: parts.filter(({ unitId }) => roots.includes(unitId)),
    grants: [],
    ...more,
  }
}

const roles = {
  clerk: actor([post(office, 'officer')]),
  'office head': actor([post(office, 'principal')]),
  leader: actor([post(group, 'deputy-in-charge')]),
  chief: actor([post(bureau, 'principal')]),
  deputy: actor([post(bureau, 'deputy-in-charge')]),
  'leadership member': actor([post(bureau, 'leadership-member')]),
  'section head': actor([post(section, 'section-head', bureau)]),
  'section officer': actor([post(section, 'officer', bureau)]),
  liaison: actor([post(bureau, 'liaison')]),
  'chief of another unit': actor([post(other, 'principal')]),
  'clerk of another region': actor([post(office, 'officer')], { regionId: '140424' }),
  inspector: actor([], { grants: ['inspector'] }),
  'system administrator': actor([], { grants: ['system-administrator'] }),
  'security administrator': actor([], { grants: ['security-administrator'] }),
  auditor: actor([], { grants: ['auditor'] }),
} as const satisfies Record<string, Actor>
type Role = keyof typeof roles

/** Who may use which command on a task that lies with the deputy of the bureau, in any state that knows the command. */
const mayUse = {
  edit: ['clerk', 'office head'],
  discard: ['clerk', 'office head'],
  issue: ['clerk', 'office head'],
  acknowledge: ['chief', 'deputy', 'liaison'],
  decompose: ['chief', 'deputy'],
  report: ['chief', 'deputy', 'liaison'],
  attach: ['clerk', 'office head', 'chief', 'deputy', 'liaison', 'inspector'],
  urge: ['clerk', 'office head', 'leader', 'chief', 'deputy', 'leadership member'],
  instruct: ['office head', 'leader'],
  'request-closure': ['chief', 'deputy'],
  accept: ['clerk', 'office head', 'inspector'],
  'send-back': ['clerk', 'office head', 'inspector'],
} as const satisfies Record<Command, readonly Role[]>

/** The transitions written out a second time, by hand, from the prose. */
const allowedIn = {
  draft: ['edit', 'discard', 'issue'],
  issued: ['acknowledge', 'attach', 'urge', 'instruct'],
  acknowledged: ['decompose', 'report', 'attach', 'urge', 'instruct'],
  'in-progress': ['decompose', 'report', 'attach', 'urge', 'instruct', 'request-closure'],
  'closure-requested': ['instruct', 'accept', 'send-back'],
  closed: [],
  returned: [],
  suspended: [],
  cancelled: [],
} as const satisfies Record<State, readonly Command[]>

const roleNames = Object.keys(roles) as Role[]

describe('the life cycle of a task, state × command × role', () => {
  for (const state of states)
    for (const command of commands)
      it(`${state} × ${command} is open to exactly the roles it is meant for`, () => {
        const known = (allowedIn[state] as readonly Command[]).includes(command)
        const expected = known ? [...mayUse[command]].sort() : []
        const found = roleNames.filter((role) => decide({ ...task, state }, command, roles[role]).ok).sort()
        expect(found).toEqual(expected)
      })

  it('refuses what a state does not know by that name, whoever asks', () => {
    for (const role of roleNames)
      expect(decide({ ...task, state: 'closed' }, 'report', roles[role])).toMatchObject({
        reason: 'not-in-this-state',
      })
  })
})

describe('guards', () => {
  const running: Task = { ...task, state: 'in-progress' }

  it('closure is not requested without evidence', () => {
    expect(decide({ ...running, evidence: 0 }, 'request-closure', roles.deputy)).toMatchObject({
      reason: 'no-evidence',
    })
  })

  it('closure is not requested while a part is open, and says how many', () => {
    expect(
      decide({ ...running, children: { total: 5, closed: 2 } }, 'request-closure', roles.deputy),
    ).toEqual({
      ok: false,
      reason: 'parts-not-closed',
      facts: { open: 3, total: 5 },
    })
  })

  it('nobody verifies for the unit he sits in, even with a seat in the office', () => {
    const both = actor([post(office, 'officer'), post(bureau, 'officer')])
    expect(decide({ ...task, state: 'closure-requested' }, 'accept', both)).toMatchObject({
      reason: 'verifier-inside-unit',
    })
  })

  it('nobody verifies for a unit he assists from', () => {
    const both = actor([post(office, 'officer'), post(other, 'officer')])
    const assisted: Task = { ...task, state: 'closure-requested', assistingUnitIds: [other] }
    expect(decide(assisted, 'accept', both)).toMatchObject({ reason: 'verifier-inside-unit' })
  })

  it("in a unit's own mechanism another section of the unit may verify, the section itself may not", () => {
    const officeSection = 'office-section'
    const own: Task = {
      ...task,
      state: 'closure-requested',
      unitId: section,
      verifierUnitId: officeSection,
      mechanismId: 'own',
    }
    const ownParts: Part[] = [{ mechanismId: 'own', part: 'office', unitId: officeSection }]
    const outside = actor([post(officeSection, 'officer', bureau)], { parts: ownParts })
    const inside = actor([post(officeSection, 'officer', bureau), post(section, 'officer', bureau)], {
      parts: ownParts,
    })
    expect(decide(own, 'accept', outside).ok).toBe(true)
    expect(decide(own, 'accept', inside)).toMatchObject({ reason: 'verifier-inside-unit' })
  })
})

describe('a part that has come down to a section', () => {
  const part: Task = {
    ...task,
    state: 'issued',
    unitId: section,
    responsiblePostId: 'section-officer',
    involvedUnitIds: [bureau, other],
  }

  it('is acknowledged by its officer, the head of the section, or a leader of the unit', () => {
    const found = roleNames.filter((role) => decide(part, 'acknowledge', roles[role]).ok).sort()
    expect(found).toEqual(['chief', 'deputy', 'section head', 'section officer', 'liaison'].sort())
  })

  it('is not acknowledged by an officer of the same section who does not hold it', () => {
    const neighbour = actor([{ ...post(section, 'officer', bureau), postId: 'section-officer-2' }])
    expect(decide(part, 'acknowledge', neighbour)).toMatchObject({ reason: 'no-right' })
  })
})

describe('what the page offers', () => {
  it('shows a deputy the closure request ahead of time, with its reason', () => {
    const offered = actionsOf({ ...task, state: 'acknowledged' }, roles.deputy)
    expect(offered.find(({ command }) => command === 'request-closure')?.verdict).toMatchObject({
      ok: false,
      reason: 'not-in-this-state',
    })
  })

  it('never offers a command without a right to it', () => {
    for (const state of states)
      for (const role of roleNames)
        for (const { command } of actionsOf({ ...task, state }, roles[role]))
          expect(mayUse[command] as readonly Role[]).toContain(role)
  })
})

describe('properties', () => {
  const anyState = fc.constantFrom(...states)
  const anyRole = fc.constantFrom(...roleNames)
  const steps = fc.array(fc.tuple(fc.constantFrom(...commands), anyRole, fc.nat(2), fc.nat(3)), {
    maxLength: 40,
  })

  it('no path reaches closed without evidence, closed parts and a verifier outside the unit', () => {
    fc.assert(
      fc.property(steps, (path) => {
        let now: Task = { ...task, evidence: 0 }
        for (const [command, role, evidence, open] of path) {
          now = { ...now, evidence, children: { total: 3, closed: 3 - open } }
          const decision = decide(now, command, roles[role])
          if (!decision.ok || decision.to === 'gone') continue
          if (decision.to === 'closed') {
            expect(evidence).toBeGreaterThan(0)
            expect(open).toBe(0)
            expect(roles[role].posts.map(({ rootUnitId }) => rootUnitId)).not.toContain(bureau)
          }
          now = { ...now, state: decision.to }
        }
      }),
    )
  })

  it('a closed task has no way out', () => {
    expect(Object.keys(transitions.closed)).toEqual([])
  })

  it('another region never gets anything done', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom(...commands), anyRole, (state, command, role) => {
        expect(decide({ ...task, state }, command, { ...roles[role], regionId: '140424' }).ok).toBe(false)
      }),
    )
  })
})
