/**
 * Where minutes and task have come apart. A resolution is frozen; the task made from the same row lives on: it gets
 * another title, another unit, another day, or ends otherwise than closed. Every such difference is shown and signed
 * for with words, for exactly the value seen; when the task changes again, it is unsigned again.
 *
 * Units are compared by id, so that a renamed unit is no difference and takes no signature away.
 */
import { toMechanism } from '../identity/rights.ts'
import { allowed, type Day, refused, type Verdict } from '../kernel.ts'
import type { State } from '../task/states.ts'
import type { Todo } from '../task/todos.ts'

export const differenceFields = ['text', 'lead-unit', 'assisting-units', 'due-on', 'ended'] as const
export type DifferenceField = (typeof differenceFields)[number]

export type Minuted = {
  readonly text: string
  readonly leadUnitId: string
  readonly assistingUnitIds: readonly string[]
  readonly dueOn: Day
}

/** The task as it stands. */
export type Lived = Minuted & {
  readonly state: State
  /** `cancelled`, `merged`, `split`, where it ended otherwise than closed. */
  readonly endedAs: string | null
}

export type Signature = { readonly field: string; readonly actual: string }

/** Values of a field as they are compared: texts, days, and ids of units with a comma between. */
export type Difference = {
  readonly field: DifferenceField
  readonly minuted: string
  readonly actual: string
}

export function differencesOf(minuted: Minuted, lived: Lived): readonly Difference[] {
  const of = (one: Minuted): Readonly<Record<Exclude<DifferenceField, 'ended'>, string>> => ({
    text: one.text,
    'lead-unit': one.leadUnitId,
    'assisting-units': [...one.assistingUnitIds].toSorted().join(','),
    'due-on': one.dueOn,
  })
  const [was, is] = [
    { ...of(minuted), ended: 'closed' },
    { ...of(lived), ended: lived.state === 'cancelled' ? (lived.endedAs ?? 'cancelled') : 'closed' },
  ]
  return differenceFields
    .filter((field) => was[field] !== is[field])
    .map((field) => ({ field, minuted: was[field], actual: is[field] }))
}

/** The newest signature for the value as it is now; one for an earlier value stays on record and counts no more. */
export const signatureFor = <T extends Signature>(
  { field, actual }: Pick<Difference, 'field' | 'actual'>,
  signatures: readonly T[],
): T | null => signatures.findLast((one) => one.field === field && one.actual === actual) ?? null

export const unsignedOf = (
  differences: readonly Difference[],
  signatures: readonly Signature[],
): readonly Difference[] => differences.filter((one) => signatureFor(one, signatures) === null)

export const signRefusals = ['no-difference', 'difference-changed', 'already-signed'] as const
export type SignRefusal = (typeof signRefusals)[number]

/** May it be signed for, by somebody who saw this? */
export function decideSigning(
  difference: Difference | undefined,
  /** As it was shown, against as it would be shown now. */
  shown: { readonly seen: string; readonly now: string },
  signatures: readonly Signature[],
): Verdict<SignRefusal> {
  if (difference === undefined) return refused('no-difference')
  if (shown.seen !== shown.now) return refused('difference-changed', { actual: shown.now })
  return signatureFor(difference, signatures) === null ? allowed : refused('already-signed')
}

/** Working days the office has to sign. */
export const signWorkdays = 5

export const differenceTodos = (
  unsigned: readonly Difference[],
  { mechanismId, dueOn }: { readonly mechanismId: string; readonly dueOn: Day },
): readonly Todo[] =>
  unsigned.length === 0
    ? []
    : [{ kind: 'sign-difference', work: 'do', address: toMechanism(mechanismId, 'conference.sign'), dueOn }]
