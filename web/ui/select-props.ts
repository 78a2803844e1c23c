import type { FieldControl } from './field.tsx'

export type Option = {
  readonly value: string
  readonly label: string
  /** Second line in the list: where a section belongs, which post a person holds. */
  readonly note?: string | undefined
  /** Also found by these: pinyin, short name. */
  readonly find?: string | undefined
  /** Why it cannot be chosen. */
  readonly refusal?: string | undefined
  /** Steps to the right, for a section below its unit. */
  readonly depth?: number
}

type Common = Partial<FieldControl> & {
  readonly options: readonly Option[]
  readonly placeholder?: string | undefined
  readonly loading?: boolean | undefined
  readonly disabled?: boolean | undefined
}

/** One of many. */
export type SelectProps = Common & {
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly clearable?: boolean
  /** Where the options are too many to bring them all: told what is typed. */
  readonly onSearch?: ((typed: string) => void) | undefined
}

/** Some of many. */
export type SelectManyProps = Common & {
  readonly values: readonly string[]
  readonly onChange: (values: readonly string[]) => void
}
