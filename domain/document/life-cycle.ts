/**
 * The life of a document (公文办理: 拟稿 → 审核 → 签发 → 印发).
 *
 * 1. `draft`: the office writes. Every save is a version; nothing is lost, and a draft may be incomplete.
 * 2. Nothing missing any more, it is handed in: `in-review`. Until it is reviewed its writers may take it back.
 * 3. Whoever reviews it finds it in order, `reviewed`, or sends it back with what is to be put right.
 * 4. Whoever signs it answers for it: `signed`. What the leading group issues is signed by a seat of the leading
 *    group, and by the head of the office only where nobody in the group can sign in.
 * 5. It is issued: number, date, file. From here on nothing changes. A sealed copy can be put beside it; a mistake is
 *    put right by another document that names the one it corrects.
 *
 * A draft can be discarded and stays on record. Up to the signature it can be sent back, by whoever holds the next
 * step.
 *
 * Approving is not editing. Whoever wrote of the text that stands neither reviews nor signs it: everybody who saved it
 * since it was last sent back, whoever saved it last. Only where the office has but one person may that one do all,
 * since otherwise it could issue nothing. The record shows it.
 */
import { standsFor } from '../identity/capacity.ts'
import { type Actor, may, type Verb } from '../identity/rights.ts'
import { allowed, refused, type Verdict } from '../kernel.ts'
import type { DocumentCommand, DocumentState } from './states.ts'

export const transitions = {
  draft: { save: 'draft', submit: 'in-review', discard: 'discarded' },
  'in-review': { withdraw: 'draft', 'send-back': 'draft', review: 'reviewed' },
  reviewed: { 'send-back': 'draft', sign: 'signed' },
  signed: { 'send-back': 'draft', issue: 'issued' },
  issued: { correct: 'issued', 'attach-scan': 'issued' },
  discarded: {},
} as const satisfies Record<DocumentState, Partial<Record<DocumentCommand, DocumentState>>>

export const documentRefusals = [
  'not-in-this-state',
  'no-right',
  'errors-left',
  'reviewer-wrote-it',
  'signer-wrote-it',
  'leading-group-signs',
  'already-corrected',
] as const
export type DocumentRefusal = (typeof documentRefusals)[number]

/** What the rules ask about. */
export type OfficialDocument = {
  readonly regionId: string
  readonly mechanismId: string
  readonly state: DocumentState
  /** Whose document it is. */
  readonly part: 'office' | 'leading-group'
  /** People who wrote the text that stands; none: the platform did, from rows. */
  readonly writers: readonly string[]
  /** Root units it is addressed or copied to, once it is issued. */
  readonly addressedUnitIds: readonly string[]
  /** Errors in the text. */
  readonly errors: number
  /** People of the office, and of the leading group those who may sign, who can sign in. */
  readonly officeStaff: number
  readonly groupSigners: number
  /** Another document already puts it right. */
  readonly corrected: boolean
}

const verbOf = {
  save: 'document.draft',
  submit: 'document.draft',
  withdraw: 'document.draft',
  review: 'document.review',
  sign: 'document.sign',
  issue: 'document.issue',
  discard: 'document.draft',
  correct: 'document.draft',
  'attach-scan': 'document.issue',
} as const satisfies Record<Exclude<DocumentCommand, 'send-back'>, Verb>

/** Back it is sent by whoever holds the next step. */
const verbOfSendingBack = {
  draft: 'document.review',
  'in-review': 'document.review',
  reviewed: 'document.sign',
  signed: 'document.issue',
  issued: 'document.issue',
  discarded: 'document.review',
} as const satisfies Record<DocumentState, Verb>

export const verbOfDocument = (command: DocumentCommand, state: DocumentState): Verb =>
  command === 'send-back' ? verbOfSendingBack[state] : verbOf[command]

export const targetOf = ({
  regionId,
  mechanismId,
  addressedUnitIds,
}: Pick<OfficialDocument, 'regionId' | 'mechanismId' | 'addressedUnitIds'>) => ({
  regionId,
  mechanismId,
  involvedUnitIds: addressedUnitIds,
})

const workVerbs = ['document.draft', 'document.review', 'document.sign', 'document.issue'] as const

/** Who works on documents of this mechanism sees them from the first draft on, everybody else once they are issued. */
export const maySeeDrafts = (
  document: Pick<OfficialDocument, 'regionId' | 'mechanismId' | 'addressedUnitIds'>,
  actor: Actor,
): boolean => workVerbs.some((verb) => may(actor, verb, targetOf(document)))

export const mayView = (document: OfficialDocument, actor: Actor): boolean =>
  maySeeDrafts(document, actor) ||
  (document.state === 'issued' && may(actor, 'document.view', targetOf(document)))

type Guard = (document: OfficialDocument, actor: Actor) => Verdict<DocumentRefusal>

const complete: Guard = ({ errors }) => (errors === 0 ? allowed : refused('errors-left', { count: errors }))

const notWritten =
  (reason: 'reviewer-wrote-it' | 'signer-wrote-it'): Guard =>
  ({ writers, officeStaff }, actor) =>
    officeStaff > 1 && writers.some((personId) => standsFor(actor, personId)) ? refused(reason) : allowed

const seated: Guard = ({ part, groupSigners, mechanismId }, actor) => {
  if (part === 'office' || groupSigners === 0) return allowed
  const seats = actor.parts.filter((one) => one.mechanismId === mechanismId && one.part === 'leading-group')
  return actor.posts.some((post) =>
    seats.some(({ unitId }) => unitId === post.unitId || unitId === post.rootUnitId),
  )
    ? allowed
    : refused('leading-group-signs')
}

const once: Guard = ({ corrected }) => (corrected ? refused('already-corrected') : allowed)

const guards = {
  save: [],
  submit: [complete],
  withdraw: [],
  'send-back': [],
  review: [notWritten('reviewer-wrote-it')],
  sign: [seated, notWritten('signer-wrote-it')],
  issue: [complete],
  discard: [],
  correct: [once],
  'attach-scan': [],
} as const satisfies Record<DocumentCommand, readonly Guard[]>

export type DocumentDecision =
  | { readonly ok: true; readonly to: DocumentState }
  | (Verdict<DocumentRefusal> & { readonly ok: false })

/** May this actor do this to the document as it stands, and where does it lead? */
export function decideDocument(
  document: OfficialDocument,
  command: DocumentCommand,
  actor: Actor,
): DocumentDecision {
  if (!may(actor, verbOfDocument(command, document.state), targetOf(document))) return refused('no-right')
  const row: Partial<Record<DocumentCommand, DocumentState>> = transitions[document.state]
  const to = row[command]
  if (to === undefined) return refused('not-in-this-state', { state: document.state })
  for (const guard of guards[command]) {
    const verdict = guard(document, actor)
    if (!verdict.ok) return verdict
  }
  return { ok: true, to }
}
