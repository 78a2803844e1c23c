/**
 * What a server has been asked to do while it may be killed at any moment, and what it answered.
 *
 * An act that was answered is sure: it must be there for ever. One without an answer may be there, once, or
 * not at all.
 */
export type Act = {
  readonly taskId: string
  /** Words nobody else has said: the act is known by them. */
  readonly words: string
  /** The version the answer named; null while there is no answer. */
  version: number | null
}

export type Dispatched = {
  readonly requestId: string
  tasks: readonly { readonly id: string; readonly number: string }[] | null
}

export type Attached = {
  readonly taskId: string
  readonly sha256: string
  readonly bytes: number
  fileId: string | null
}

export type Sworn = {
  readonly acts: Act[]
  readonly dispatched: Dispatched[]
  readonly attached: Attached[]
  /** Tasks whose receipt was acknowledged: true where that was answered. */
  readonly acknowledged: Map<string, boolean>
}

export const nothingYet = (): Sworn => ({ acts: [], dispatched: [], attached: [], acknowledged: new Map() })

/** The same numbers for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
