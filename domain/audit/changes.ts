/**
 * What an act changed, field by field, as its event keeps it.
 *
 * Values are plain: words, numbers, days, codes of the program. A unit, post or person stands there by the
 * name it had, so that the history reads the same after it has been renamed or has gone.
 */
export type FieldValue = string | number | boolean | null

export type FieldChange = {
  readonly field: string
  readonly before: FieldValue
  readonly after: FieldValue
}

export type FieldValues = Readonly<Record<string, FieldValue>>

/** Fields that are not the same afterwards, in the order of `after`; a field left out there stays as it is. */
export function changesBetween(before: FieldValues, after: FieldValues): readonly FieldChange[] {
  return Object.entries(after).flatMap(([field, value]): FieldChange[] => {
    const was = before[field] ?? null
    return was === value ? [] : [{ field, before: was, after: value }]
  })
}
