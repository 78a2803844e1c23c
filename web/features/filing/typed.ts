/** What is typed into a field and not sent yet, beside what stands there. */
import type { FilingField } from '../../../contract/filing.ts'
import { type Reading, readValue } from '../../../domain/filing/read-value.ts'
import type { ValueMeaning } from '../../../domain/filing/value.ts'

export type Typed = {
  /** What stood there when the typing began: another one by now means that somebody else was here. */
  readonly base: string
  readonly input: string
  readonly meaning: ValueMeaning | null
  readonly reason: string
  readonly note: string
}

type Standing = Pick<FilingField, 'value' | 'meaning' | 'reason' | 'note'>

export const baseOf = ({ value, meaning, reason, note }: Standing): string =>
  JSON.stringify([value, meaning, reason, note])

/** The field as it stands, ready to be typed over. */
export const typedOf = (field: Standing): Typed => ({
  base: baseOf(field),
  input: field.value === null ? '' : String(field.value),
  meaning: field.meaning,
  reason: field.reason,
  note: field.note,
})

/** As drafts keep it. */
export const pack = ({ base, input, meaning, reason, note }: Typed): readonly string[] => [
  base,
  input,
  meaning ?? '',
  reason,
  note,
]

export function unpack(kept: readonly string[] | undefined): Typed | null {
  const [base, input, meaning, reason, note] = kept ?? []
  if (base === undefined || input === undefined) return null
  return {
    base,
    input,
    meaning: meaning === 'zero' || meaning === 'drop' ? meaning : null,
    reason: reason ?? '',
    note: note ?? '',
  }
}

export type TypedFault =
  | (Extract<Reading, { ok: false }> & { readonly at: 'input' })
  | {
      readonly at: 'reason'
      readonly code: 'reason-missing'
      readonly facts: Readonly<Record<string, never>>
    }

/** What is wrong with it, before it is sent; the server judges by the same rules. */
export function faultOf(
  { input, meaning, reason }: Typed,
  { kind, unit, limits }: Pick<FilingField, 'kind' | 'unit' | 'limits'>,
): TypedFault | null {
  if (meaning !== null)
    return reason.trim() === '' ? { at: 'reason', code: 'reason-missing', facts: {} } : null
  const reading = readValue(input, { kind, unit }, limits.max ?? undefined)
  return reading?.ok === false ? { ...reading, at: 'input' } : null
}

/** Sent only where it says something else than what stands there. */
export function differs(typed: Typed, field: FilingField): boolean {
  const standing = typedOf(field)
  return (
    typed.meaning !== standing.meaning ||
    typed.note.trim() !== standing.note ||
    (typed.meaning === null ? !sameInput(typed.input, field) : typed.reason.trim() !== standing.reason)
  )
}

function sameInput(input: string, { kind, unit, limits, value, meaning }: FilingField): boolean {
  const reading = readValue(input, { kind, unit }, limits.max ?? undefined)
  if (reading === null) return value === null && meaning === null
  return reading.ok && reading.value.value === value && reading.value.meaning === meaning
}

/** Somebody else wrote here since. */
export const isOvertaken = (typed: Typed, field: FilingField): boolean =>
  typed.base !== baseOf(field) && differs(typed, field)
