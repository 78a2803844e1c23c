import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor, Part } from '../identity/rights.ts'
import type { HeldPost, PostKind } from '../organization/posts.ts'
import { bringsEvidence } from './evidence.ts'
import { holderOf } from './holder.ts'
import { actionsOf, decide, grantVerdict, transitions } from './life-cycle.ts'
import { askedBy, type OpenRequest, type RequestKind, requestKinds } from './request.ts'
import { stateAfterRuling } from './ruling.ts'
import { type Command, commands, isRunning, runningStates, type State, states } from './states.ts'
import type { Task } from './task.ts'
import { todosOf } from './todos.ts'

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
  firstReportDueOn: null,
  reportedAt: null,
  soonOn: '2026-11-20',
  amberOn: '2026-11-20',
  redOn: '2026-11-26',
  progress: 0,
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

/** The day on which all of this is asked, before the due day. */
const today = '2026-11-10'

/** Asked by the head of the bureau. */
const asked = (kind: RequestKind): OpenRequest => ({
  id: 'r',
  kind,
  askerPersonId: 'bureau-principal',
  askerPostId: 'bureau-principal',
  wantedDueOn: kind === 'extension' ? '2026-12-01' : null,
  ruleDueOn: null,
  intoTaskId: kind === 'merge' ? 'other' : null,
  splitInto:
    kind === 'split' ? ['一', '二'].map((title) => ({ title, leadUnitId: other, dueOn: '2026-11-25' })) : [],
})

const recheck = { id: 'k', dueOn: '2026-11-24' }

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
    personId: posts[0]?.postId ?? 'p',
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
  return: ['chief', 'deputy'],
  'ask-extension': ['chief', 'deputy'],
  'ask-suspension': ['clerk', 'office head', 'chief', 'deputy'],
  'ask-cancel': ['clerk', 'office head', 'chief', 'deputy'],
  'ask-merge': ['clerk', 'office head', 'chief', 'deputy'],
  'ask-split': ['clerk', 'office head', 'chief', 'deputy'],
  withdraw: ['chief'],
  rule: ['clerk', 'office head'],
  resume: ['clerk', 'office head'],
  cancel: ['office head'],
  transfer: ['chief', 'deputy'],
  recheck: ['clerk', 'office head', 'inspector'],
  'accept-recheck': ['clerk', 'office head', 'inspector'],
  reopen: ['clerk', 'office head', 'inspector'],
} as const satisfies Record<Command, readonly Role[]>

/** The transitions written out a second time, by hand, from the prose. */
const beside = [
  'ask-extension',
  'ask-suspension',
  'ask-cancel',
  'ask-merge',
  'ask-split',
  'withdraw',
  'rule',
  'cancel',
  'transfer',
] as const
const allowedIn = {
  draft: ['edit', 'discard', 'issue'],
  issued: ['acknowledge', 'attach', 'urge', 'instruct', 'return', ...beside],
  acknowledged: ['decompose', 'report', 'attach', 'urge', 'instruct', 'return', ...beside],
  'in-progress': ['decompose', 'report', 'attach', 'urge', 'instruct', 'request-closure', ...beside],
  'closure-requested': ['instruct', 'accept', 'send-back'],
  closed: ['attach', 'recheck', 'accept-recheck', 'reopen'],
  returned: [],
  suspended: ['instruct', 'ask-cancel', 'ask-merge', 'withdraw', 'rule', 'resume', 'cancel'],
  cancelled: [],
} as const satisfies Record<State, readonly Command[]>

const roleNames = Object.keys(roles) as Role[]

/** The task as it must be for a command to have anything to work on. */
const before = (state: State, command: Command): Task => ({
  ...task,
  state,
  request: command === 'rule' || command === 'withdraw' ? asked('extension') : null,
  recheck: state === 'closed' && command !== 'recheck' ? recheck : null,
})

/** To a closed task only those bring anything who look at it again. */
const meant = (state: State, command: Command): readonly Role[] =>
  state === 'closed' && command === 'attach' ? mayUse.reopen : mayUse[command]

describe('the life cycle of a task, state × command × role', () => {
  for (const state of states)
    for (const command of commands)
      it(`${state} × ${command} is open to exactly the roles it is meant for`, () => {
        const known = (allowedIn[state] as readonly Command[]).includes(command)
        const expected = known ? [...meant(state, command)].sort() : []
        const found = roleNames
          .filter((role) => decide(before(state, command), command, roles[role], today).ok)
          .sort()
        expect(found).toEqual(expected)
      })

  it('refuses what a state does not know by that name, whoever asks', () => {
    for (const role of roleNames)
      expect(decide({ ...task, state: 'closed' }, 'report', roles[role], today)).toMatchObject({
        reason: 'not-in-this-state',
      })
  })
})

describe('guards', () => {
  const running: Task = { ...task, state: 'in-progress' }

  it('closure is not requested without evidence', () => {
    expect(decide({ ...running, evidence: 0 }, 'request-closure', roles.deputy, today)).toMatchObject({
      reason: 'no-evidence',
    })
  })

  it('evidence comes from those who answer, or from the desk that records for them', () => {
    const bring = roleNames.filter((role) => bringsEvidence(running, roles[role])).sort()
    expect(bring).toEqual(['chief', 'deputy', 'liaison'])
    const desk = actor([post(office, 'officer')])
    expect(bringsEvidence({ ...running, deskPostId: `${office}-officer` }, desk)).toBe(true)
  })

  it('closure is not requested while a part is open, and says how many', () => {
    expect(
      decide({ ...running, children: { total: 5, closed: 2 } }, 'request-closure', roles.deputy, today),
    ).toEqual({
      ok: false,
      reason: 'parts-not-closed',
      facts: { open: 3, total: 5 },
    })
  })

  it('nobody verifies for the unit he sits in, even with a seat in the office', () => {
    const both = actor([post(office, 'officer'), post(bureau, 'officer')])
    expect(decide({ ...task, state: 'closure-requested' }, 'accept', both, today)).toMatchObject({
      reason: 'verifier-inside-unit',
    })
  })

  it('nobody verifies for a unit he assists from', () => {
    const both = actor([post(office, 'officer'), post(other, 'officer')])
    const assisted: Task = { ...task, state: 'closure-requested', assistingUnitIds: [other] }
    expect(decide(assisted, 'accept', both, today)).toMatchObject({ reason: 'verifier-inside-unit' })
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
    expect(decide(own, 'accept', outside, today).ok).toBe(true)
    expect(decide(own, 'accept', inside, today)).toMatchObject({ reason: 'verifier-inside-unit' })
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
    const found = roleNames.filter((role) => decide(part, 'acknowledge', roles[role], today).ok).sort()
    expect(found).toEqual(['chief', 'deputy', 'section head', 'section officer', 'liaison'].sort())
  })

  it('is not acknowledged by an officer of the same section who does not hold it', () => {
    const neighbour = actor([{ ...post(section, 'officer', bureau), postId: 'section-officer-2' }])
    expect(decide(part, 'acknowledge', neighbour, today)).toMatchObject({ reason: 'no-right' })
  })
})

describe('what the page offers', () => {
  it('shows a deputy the closure request ahead of time, with its reason', () => {
    const offered = actionsOf({ ...task, state: 'acknowledged' }, roles.deputy, today)
    expect(offered.find(({ command }) => command === 'request-closure')?.verdict).toMatchObject({
      ok: false,
      reason: 'not-in-this-state',
    })
  })

  it('never offers a command without a right to it', () => {
    for (const state of states)
      for (const role of roleNames)
        for (const { command } of actionsOf({ ...task, state }, roles[role], today))
          expect(mayUse[command] as readonly Role[]).toContain(role)
  })
})

describe('what is asked beside the path', () => {
  const running: Task = { ...task, state: 'acknowledged' }
  const offered = (given: Task, role: Role) => actionsOf(given, roles[role], today)
  const reasonOf = (given: Task, command: Command, role: Role, day = today) => {
    const decision = decide(given, command, roles[role], day)
    return decision.ok ? null : decision.reason
  }

  it('is one thing at a time', () => {
    for (const kind of requestKinds)
      for (const command of Object.keys(askedBy) as (keyof typeof askedBy)[])
        expect(reasonOf({ ...running, request: asked(kind), returns: 0 }, command, 'deputy')).toBe(
          'request-open',
        )
    expect(
      reasonOf(
        { ...running, state: 'in-progress', request: asked('extension') },
        'request-closure',
        'deputy',
      ),
    ).toBe('request-open')
    expect(reasonOf({ ...running, request: asked('extension') }, 'cancel', 'office head')).toBe(
      'request-open',
    )
  })

  it('a task is returned once, also after it went to another unit', () => {
    expect(reasonOf({ ...running, returns: 1 }, 'return', 'chief')).toBe('returned-before')
    const elsewhere: Task = {
      ...running,
      unitId: other,
      rootUnitId: other,
      involvedUnitIds: [other],
      returns: 1,
    }
    expect(reasonOf(elsewhere, 'return', 'chief of another unit')).toBe('returned-before')
  })

  it('a return comes before work, and what a unit gave its own people is not returned', () => {
    expect(reasonOf({ ...running, state: 'in-progress' }, 'return', 'chief')).toBe('not-in-this-state')
    const part: Task = { ...running, parentId: 'whole', issuerUnitId: bureau }
    expect(reasonOf(part, 'return', 'chief')).toBe('inside-the-unit')
    expect(reasonOf({ ...part, issuerUnitId: other }, 'return', 'chief')).toBeNull()
  })

  it('work rests while a return is open, and only then', () => {
    for (const command of ['decompose', 'report', 'transfer', 'urge'] as const) {
      expect(reasonOf({ ...running, request: asked('return') }, command, 'deputy')).toBe('return-open')
      expect(reasonOf({ ...running, request: asked('suspension') }, command, 'deputy')).toBeNull()
    }
  })

  it('an extension is asked on the due day at the latest', () => {
    expect(reasonOf(running, 'ask-extension', 'deputy', task.dueOn)).toBeNull()
    expect(decide(running, 'ask-extension', roles.deputy, '2026-11-26')).toEqual({
      ok: false,
      reason: 'due-day-over',
      facts: { dueOn: task.dueOn },
    })
  })

  it('who asked does not rule, nor does anybody of the unit', () => {
    const byHead = {
      ...asked('suspension'),
      askerPersonId: 'office-principal',
      askerPostId: 'office-principal',
    }
    expect(reasonOf({ ...running, request: byHead }, 'rule', 'office head')).toBe('asked-by-oneself')
    expect(reasonOf({ ...running, request: byHead }, 'rule', 'clerk')).toBeNull()
    const both = actor([post(office, 'officer'), post(bureau, 'officer')])
    expect(decide({ ...running, request: asked('return') }, 'rule', both, today)).toMatchObject({
      reason: 'ruler-inside-unit',
    })
  })

  it('whoever holds the post it was asked from may withdraw it', () => {
    const successor = actor([post(bureau, 'principal')], { personId: 'somebody else' })
    const request = asked('return')
    expect(decide({ ...running, request }, 'withdraw', successor, today).ok).toBe(true)
    expect(reasonOf({ ...running, request }, 'withdraw', 'deputy')).toBe('not-the-asker')
    expect(offered({ ...running, request }, 'deputy').map(({ command }) => command)).not.toContain('withdraw')
  })

  it('a task is cancelled only when its parts are over', () => {
    const parts: Task = { ...running, state: 'in-progress', children: { total: 2, closed: 1 } }
    for (const [command, role] of [
      ['ask-cancel', 'deputy'],
      ['cancel', 'office head'],
    ] as const)
      expect(reasonOf(parts, command, role)).toBe('parts-not-closed')
    const request = asked('cancel')
    expect(grantVerdict({ ...parts, request }, roles.clerk, today)).toMatchObject({
      reason: 'parts-not-closed',
    })
    for (const kind of ['merge', 'split'] as const) {
      expect(reasonOf(parts, `ask-${kind}`, 'deputy')).toBe('parts-not-closed')
      expect(grantVerdict({ ...parts, request: asked(kind) }, roles.clerk, today)).toMatchObject({
        reason: 'parts-not-closed',
      })
    }
    expect(grantVerdict({ ...parts, request: asked('extension') }, roles.clerk, today).ok).toBe(true)
  })

  it('what stands still with its whole goes on with it', () => {
    const standing: Task = {
      ...task,
      state: 'suspended',
      suspension: { on: '2026-11-05', from: 'issued', withWhole: true },
    }
    expect(reasonOf(standing, 'resume', 'clerk')).toBe('suspended-with-the-whole')
  })

  it('refused, the task is where it was', () => {
    for (const state of states)
      for (const kind of requestKinds) expect(stateAfterRuling({ ...task, state }, kind, false)).toBe(state)
  })

  it('lies with the office beside the work, and a return instead of it', () => {
    const kinds = (given: Task) => todosOf(given).map(({ kind, work }) => [kind, work])
    expect(kinds({ ...running, request: asked('extension') })).toEqual([
      ['decompose', 'do'],
      ['rule', 'review'],
    ])
    expect(kinds({ ...running, request: asked('return') })).toEqual([['rule', 'review']])
    expect(holderOf({ ...running, request: asked('return') })).toEqual({ unitId: office, postId: null })
    expect(holderOf({ ...running, request: asked('extension') })).toEqual(holderOf(running))
  })
})

describe('looking back', () => {
  const closed: Task = { ...task, state: 'closed' }
  const reasonOf = (given: Task, command: Command, who: Actor) => {
    const decision = decide(given, command, who, today)
    return decision.ok ? null : decision.reason
  }

  it('is done from outside the unit, as verifying is', () => {
    const both = actor([post(office, 'officer'), post(bureau, 'officer')])
    for (const command of ['accept-recheck', 'reopen'] as const)
      expect(reasonOf({ ...closed, recheck }, command, both)).toBe('verifier-inside-unit')
    expect(reasonOf(closed, 'recheck', both)).toBe('verifier-inside-unit')
  })

  it('looks at whole tasks only, and at one thing at a time', () => {
    expect(reasonOf({ ...closed, parentId: 'whole' }, 'recheck', roles.clerk)).toBe('part-not-rechecked')
    expect(reasonOf({ ...closed, recheck }, 'recheck', roles.clerk)).toBe('recheck-open')
    expect(reasonOf(closed, 'reopen', roles.clerk)).toBe('no-open-recheck')
    expect(todosOf({ ...closed, recheck })).toEqual([
      { kind: 'recheck', work: 'review', address: 'mechanism:m:task.verify', dueOn: recheck.dueOn },
    ])
  })

  it('reopened, only evidence attached since then counts', () => {
    const again: Task = { ...task, state: 'in-progress', evidence: 2, evidenceBefore: 2, reopened: 1 }
    expect(reasonOf(again, 'request-closure', roles.deputy)).toBe('no-new-evidence')
    expect(reasonOf({ ...again, evidence: 3 }, 'request-closure', roles.deputy)).toBeNull()
    expect(todosOf(again).map(({ kind }) => kind)).toEqual(['revise'])
  })

  it('a split is of whole tasks only', () => {
    expect(reasonOf({ ...task, state: 'issued', parentId: 'whole' }, 'ask-split', roles.deputy)).toBe(
      'part-not-split',
    )
  })
})

describe('properties', () => {
  const anyState = fc.constantFrom(...states)
  const anyRole = fc.constantFrom(...roleNames)
  const steps = fc.array(
    fc.record({
      command: fc.constantFrom(...commands),
      role: anyRole,
      brings: fc.boolean(),
      open: fc.nat(3),
      granted: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  type Step = typeof steps extends fc.Arbitrary<(infer S)[]> ? S : never

  /** One step of a life, as the use cases take it; the same task where the step is refused. */
  function walk(now: Task, { command, role, granted }: Step): Task {
    const decision = decide(now, command, roles[role], today)
    if (!decision.ok || decision.to === 'gone') return now
    if (command in askedBy) {
      expect(now.request).toBeNull()
      const kind = askedBy[command as keyof typeof askedBy]
      const request = { ...asked(kind), askerPersonId: roles[role].personId }
      return { ...now, request, returns: now.returns + (kind === 'return' ? 1 : 0) }
    }
    switch (command) {
      case 'withdraw':
        return { ...now, request: null }
      case 'recheck':
        return { ...now, recheck }
      case 'accept-recheck':
        return { ...now, recheck: null }
      case 'reopen':
        return {
          ...now,
          state: 'in-progress',
          recheck: null,
          reopened: now.reopened + 1,
          reopenedOn: today,
          evidenceBefore: now.evidence,
        }
      case 'cancel':
        return { ...now, state: 'cancelled', suspension: null }
      default:
        break
    }
    if (decision.to === 'as-before')
      return { ...now, state: now.suspension?.from ?? now.state, suspension: null }
    if (decision.to !== 'as-ruled') return { ...now, state: decision.to }
    const kind = now.request?.kind ?? 'return'
    if (granted && !grantVerdict(now, roles[role], today).ok) return now
    const from = runningStates.find((state) => state === now.state)
    const suspension =
      granted && kind === 'suspension' && from ? { on: today, from, withWhole: false } : now.suspension
    return { ...now, state: stateAfterRuling(now, kind, granted), request: null, suspension }
  }

  /** A life from its issue, handed to whoever looks at every step of it. */
  function live(path: readonly Step[], look: (before: Task, after: Task, step: Step) => void): void {
    let now: Task = { ...task, state: 'issued', evidence: 0 }
    for (const step of path) {
      const given: Task = {
        ...now,
        evidence: now.evidence + (step.brings ? 1 : 0),
        children: now.state === 'closed' ? now.children : { total: 3, closed: 3 - step.open },
      }
      now = walk(given, step)
      look(given, now, step)
    }
  }

  const straight = (role: Role, ...way: Command[]): readonly Step[] =>
    way.map((command) => ({ command, role, brings: command === 'report', open: 0, granted: true }))
  const toClosed = [
    ...straight('deputy', 'acknowledge', 'report', 'request-closure'),
    ...straight('clerk', 'accept'),
  ]
  const toReopened = straight('inspector', 'recheck', 'reopen')
  /** Whatever comes, with stretches of the usual path in between: so that what lies behind them is reached too. */
  const lives = fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: steps },
        { weight: 3, arbitrary: fc.constant(toClosed) },
        { weight: 3, arbitrary: fc.constant([...toClosed, ...toReopened, ...toClosed]) },
        { weight: 2, arbitrary: fc.constant(toReopened) },
      ),
      { maxLength: 20 },
    )
    .map((stretches) => stretches.flat())

  it('no path reaches closed without evidence of its own, closed parts and a verifier outside the unit', () => {
    let closings = 0
    fc.assert(
      fc.property(lives, (path) => {
        live(path, (before, after, step) => {
          if (after.state !== 'closed' || before.state === 'closed') return
          closings += before.reopened
          expect(before.evidence).toBeGreaterThan(before.evidenceBefore)
          expect(before.children.closed).toBe(before.children.total)
          expect(roles[step.role].posts.map(({ rootUnitId }) => rootUnitId)).not.toContain(bureau)
        })
      }),
      { numRuns: 400 },
    )
    expect(closings).toBeGreaterThan(0)
  })

  it('only somebody outside the unit, who holds an open recheck, gets a task out of closed', () => {
    let reopenings = 0
    fc.assert(
      fc.property(lives, (path) => {
        live(path, (before, after, step) => {
          if (before.state !== 'closed' || after.state === 'closed') return
          reopenings++
          expect([step.command, before.recheck]).toEqual(['reopen', recheck])
          expect(mayUse.reopen as readonly Role[]).toContain(step.role)
          expect(after.evidenceBefore).toBe(before.evidence)
        })
      }),
      { numRuns: 400 },
    )
    expect(reopenings).toBeGreaterThan(0)
  })

  it('whatever happens, one holder until it is over, one open request at most, and none once it is over', () => {
    fc.assert(
      fc.property(lives, (path) => {
        live(path, (_before, after) => {
          const over = after.state === 'closed' || after.state === 'cancelled'
          expect(holderOf(after) === null).toBe(over)
          const kinds = todosOf(after).map(({ kind }) => kind)
          if (after.state === 'closed')
            expect([after.request, kinds]).toEqual([null, after.recheck ? ['recheck'] : []])
          else expect(after.recheck).toBeNull()
          if (after.state === 'cancelled')
            expect([after.request, after.suspension, kinds]).toEqual([null, null, []])
          expect(todosOf(after).filter(({ work }) => work === 'do').length).toBeLessThanOrEqual(1)
          expect(after.returns).toBeLessThanOrEqual(1)
          // Somebody owes something wherever the clock runs.
          if (isRunning(after.state)) expect(kinds.length).toBeGreaterThan(0)
        })
      }),
    )
  })

  it('a cancelled task has no way out, a closed one only by a recheck', () => {
    expect(transitions.cancelled).toEqual({})
    const out = Object.entries(transitions.closed).filter(([, to]) => to !== 'closed')
    expect(out).toEqual([['reopen', 'in-progress']])
    for (const role of roleNames)
      expect(decide({ ...task, state: 'closed' }, 'reopen', roles[role], today).ok).toBe(false)
  })

  it('another region never gets anything done', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom(...commands), anyRole, (state, command, role) => {
        expect(decide({ ...task, state }, command, { ...roles[role], regionId: '140424' }, today).ok).toBe(
          false,
        )
      }),
    )
  })
})
