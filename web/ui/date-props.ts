import type { FieldControl } from './field.tsx'

export type DateInputProps = Partial<FieldControl> & {
  /** `YYYY-MM-DD`, or null. */
  readonly value: string | null
  readonly onChange: (day: string | null) => void
  readonly min?: string | undefined
  readonly max?: string | undefined
  /** Days that are no working days are marked; they can still be chosen. */
  readonly isWorkday?: ((day: string) => boolean) | undefined
  readonly placeholder?: string | undefined
  readonly disabled?: boolean | undefined
}
