import { describe, expect, it } from 'vitest'
import type { Actor } from '../identity/rights.ts'
import type { PostKind } from '../organization/posts.ts'
import { decideDocument, mayView, type OfficialDocument, transitions } from './life-cycle.ts'
import { documentCommands, type DocumentState, documentStates } from './states.ts'
import { documentTodos } from './todos.ts'

const regionId = '140423'
const mechanismId = 'mechanism'

function actor(
  part: 'office' | 'leading-group' | 'member',
  kind: PostKind,
  personId = `${part} ${kind}`,
): Actor {
  return {
    accountId: personId,
    personId,
    name: personId,
    regionId,
    posts: [{ postId: personId, kind, title: '', unitId: part, rootUnitId: part }],
    parts: [{ mechanismId, part, unitId: part }],
    grants: [],
  }
}

const clerk = actor('office', 'officer')
const deputy = actor('office', 'deputy-in-charge')
const head = actor('office', 'principal')
const leader = actor('leading-group', 'deputy-in-charge')
const adviser = actor('leading-group', 'officer')
const chief = actor('member', 'principal')
const everybody = { clerk, deputy, head, leader, adviser, chief }

const document = (more: Partial<OfficialDocument> = {}): OfficialDocument => ({
  regionId,
  mechanismId,
  state: 'draft',
  part: 'office',
  writers: [clerk.personId],
  addressedUnitIds: [],
  errors: 0,
  officeStaff: 5,
  groupSigners: 2,
  corrected: false,
  ...more,
})

const outcome = (given: OfficialDocument, command: (typeof documentCommands)[number], who: Actor) => {
  const decision = decideDocument(given, command, who)
  return decision.ok ? decision.to : decision.reason
}

describe('the life of a document', () => {
  /** Who may what in which state, by hand: whoever is not named has no right or the state does not allow it. */
  const matrix: Readonly<
    Record<DocumentState, Readonly<Record<string, readonly (keyof typeof everybody)[]>>>
  > = {
    draft: {
      save: ['clerk', 'deputy', 'head'],
      submit: ['clerk', 'deputy', 'head'],
      discard: ['clerk', 'deputy', 'head'],
    },
    'in-review': {
      withdraw: ['clerk', 'deputy', 'head'],
      'send-back': ['deputy', 'head'],
      review: ['deputy', 'head'],
    },
    reviewed: { 'send-back': ['head', 'leader'], sign: ['head', 'leader'] },
    signed: { 'send-back': ['clerk', 'deputy', 'head'], issue: ['clerk', 'deputy', 'head'] },
    issued: { correct: ['clerk', 'deputy', 'head'], 'attach-scan': ['clerk', 'deputy', 'head'] },
    discarded: {},
  }

  it.each(documentStates.flatMap((state) => documentCommands.map((command) => [state, command] as const)))(
    '%s, %s',
    (state, command) => {
      const able = Object.entries(everybody).flatMap(([name, who]) =>
        decideDocument(document({ state }), command, who).ok ? [name] : [],
      )
      expect(able).toEqual(matrix[state][command] ?? [])
    },
  )

  it('leads on by its table and nowhere else', () => {
    for (const state of documentStates)
      for (const command of documentCommands) {
        const decision = decideDocument(document({ state }), command, head)
        const row: Partial<Record<string, DocumentState>> = transitions[state]
        if (decision.ok) expect(decision.to).toBe(row[command])
        else expect(['no-right', 'not-in-this-state']).toContain(decision.reason)
      }
  })

  it('is not handed in or issued with errors', () => {
    expect(outcome(document({ errors: 1 }), 'submit', clerk)).toBe('errors-left')
    expect(outcome(document({ errors: 1, state: 'signed' }), 'issue', clerk)).toBe('errors-left')
  })

  it('is reviewed and signed by somebody who did not write it, unless there is nobody else', () => {
    const own = { state: 'in-review', writers: [clerk.personId, head.personId] } as const
    expect(outcome(document(own), 'review', head)).toBe('reviewer-wrote-it')
    expect(outcome(document({ ...own, officeStaff: 1 }), 'review', head)).toBe('reviewed')
    expect(outcome(document({ ...own, state: 'reviewed' }), 'sign', head)).toBe('signer-wrote-it')
    expect(outcome(document({ ...own, writers: [] }), 'review', head)).toBe('reviewed')
  })

  it('of the leading group is signed by a seat of it, by the office only where no seat can sign in', () => {
    const ofGroup = { state: 'reviewed', part: 'leading-group' } as const
    expect(outcome(document(ofGroup), 'sign', leader)).toBe('signed')
    expect(outcome(document(ofGroup), 'sign', head)).toBe('leading-group-signs')
    expect(outcome(document({ ...ofGroup, groupSigners: 0 }), 'sign', head)).toBe('signed')
  })

  it('is put right once', () => {
    expect(outcome(document({ state: 'issued', corrected: true }), 'correct', clerk)).toBe(
      'already-corrected',
    )
  })

  it('is nothing to anybody of another region', () => {
    for (const who of Object.values(everybody))
      for (const command of documentCommands)
        expect(outcome(document(), command, { ...who, regionId: '140400' })).toBe('no-right')
  })
})

describe('sight', () => {
  it('of drafts is for whoever works on them, of issued ones for whoever is addressed', () => {
    const sees = (given: OfficialDocument) =>
      Object.entries(everybody).flatMap(([name, who]) => (mayView(given, who) ? [name] : []))
    expect(sees(document())).toEqual(['clerk', 'deputy', 'head', 'leader'])
    expect(sees(document({ state: 'issued' }))).toEqual(['clerk', 'deputy', 'head', 'leader', 'adviser'])
    expect(sees(document({ state: 'issued', addressedUnitIds: ['member'] }))).toContain('chief')
    expect(sees(document({ state: 'signed', addressedUnitIds: ['member'] }))).not.toContain('chief')
  })
})

describe('what it asks', () => {
  it('is one thing of one party in each state', () => {
    const asks = (state: DocumentState, waiting = false) =>
      documentTodos({ state, mechanismId, waiting, dueOn: '2026-11-20', signer: null }).map(
        ({ kind }) => kind,
      )
    expect(documentStates.map((state) => asks(state))).toEqual([
      [],
      ['review-document'],
      ['sign-document'],
      ['issue-document'],
      [],
      [],
    ])
    expect(asks('draft', true)).toEqual(['revise-document'])
  })
})
