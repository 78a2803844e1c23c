import type { ErrorCode } from '../../contract/errors.ts'
import type { Facts, Verdict } from '../../domain/kernel.ts'

export type FieldFault = { readonly path: string; readonly code: string; readonly facts?: Facts }

/** An answer of "no" on its way to the reader: codes and facts, never sentences. */
export class Refused extends Error {
  readonly code: ErrorCode
  readonly reason: string | undefined
  readonly facts: Facts | undefined
  readonly fields: readonly FieldFault[] | undefined

  constructor(
    code: ErrorCode,
    more: { reason?: string; facts?: Facts; fields?: readonly FieldFault[] } = {},
  ) {
    super(more.reason === undefined ? code : `${code}: ${more.reason}`)
    this.name = 'Refused'
    this.code = code
    this.reason = more.reason
    this.facts = more.facts
    this.fields = more.fields
  }
}

/**
 * Turns a rule's verdict into an answer: gives it back where it is `ok`, otherwise throws with the rule's reason,
 * `forbidden` where the person lacks the right and `refused` where the matter stands otherwise.
 */
export function insist<V extends Verdict<string>>(verdict: V): Extract<V, { readonly ok: true }>
export function insist(verdict: Verdict<string>): Verdict<string> {
  if (verdict.ok) return verdict
  const { reason, facts } = verdict
  throw reason === 'no-right'
    ? new Refused('forbidden', { reason })
    : new Refused('refused', { reason, ...(facts ? { facts } : {}) })
}

/** Throws `bad-input` at one place of the input. */
export function badField(path: string, code: string, facts?: Facts): Refused {
  return new Refused('bad-input', { fields: [facts ? { path, code, facts } : { path, code }] })
}
