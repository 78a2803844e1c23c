/** From hand to hand: review, signature, and back. */
import { today } from '../../../platform/clock.ts'
import type { Call } from '../../../platform/context.ts'
import { actOnDocument, type Done } from '../act.ts'
import type { DocumentDeps } from '../deps.ts'

type Given = { readonly id: string; readonly version: number; readonly text: string }
type Move = (deps: DocumentDeps, call: Call, given: Given) => Promise<Done>

/** What rested on the text goes with it when it is opened again. */
const nothingYet = {
  submitted_at: null,
  submitted_by: null,
  submitted_text: '',
  reviewed_at: null,
  reviewed_by: null,
  reviewed_text: '',
  signed_at: null,
  signed_by: null,
  signed_text: '',
}

export const submit: Move = (deps, call, given) =>
  actOnDocument(deps, call, 'submit', given, async ({ whole: { row }, by, at }) => ({
    patch: {
      submitted_at: at,
      submitted_by: by.name,
      submitted_text: given.text,
      sent_back_at: null,
      sent_back_by: null,
      sent_back_text: '',
      waiting: false,
    },
    event: 'submitted',
    data: { text: given.text, ordinal: row.ordinal },
  }))

export const withdraw: Move = (deps, call, given) =>
  actOnDocument(deps, call, 'withdraw', given, async () => ({
    patch: nothingYet,
    event: 'withdrawn',
    data: { text: given.text },
  }))

export const sendBack: Move = (deps, call, given) =>
  actOnDocument(deps, call, 'send-back', given, async ({ whole: { row, document }, by, at }) => ({
    patch: {
      ...nothingYet,
      sent_back_at: at,
      sent_back_by: by.name,
      sent_back_text: given.text,
      sent_back_ordinal: row.ordinal,
      waiting: true,
    },
    event: 'sent-back',
    data: { text: given.text, from: document.state },
  }))

export const review: Move = (deps, call, given) =>
  actOnDocument(deps, call, 'review', given, async ({ whole: { row }, by, at }) => ({
    patch: { reviewed_at: at, reviewed_by: by.name, reviewed_text: given.text },
    event: 'reviewed',
    data: { text: given.text, ordinal: row.ordinal },
  }))

export const sign: Move = (deps, call, given) =>
  actOnDocument(deps, call, 'sign', given, async ({ whole: { row }, by, at }) => ({
    patch: { signed_at: at, signed_by: by.name, signed_text: given.text },
    event: 'signed',
    data: { text: given.text, ordinal: row.ordinal, on: today(deps.platform.clock) },
  }))

export const discard: Move = (deps, call, given) =>
  actOnDocument(deps, call, 'discard', given, async () => ({
    patch: { waiting: false },
    event: 'discarded',
    data: { text: given.text },
  }))
