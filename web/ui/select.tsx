import { lazy, Suspense } from 'react'
import type { FieldControl } from './field.tsx'

const SelectBody = lazy(() => import('./select-body.tsx').then((module) => ({ default: module.SelectBody })))

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
}

/** Some of many. */
export type SelectManyProps = Common & {
  readonly values: readonly string[]
  readonly onChange: (values: readonly string[]) => void
}

export function Select({ value, onChange, clearable = false, ...rest }: SelectProps) {
  return (
    <Suspense fallback={<div className="holding" />}>
      <SelectBody
        {...rest}
        many={false}
        clearable={clearable}
        values={value === null || value === '' ? [] : [value]}
        onChange={(values) => onChange(values[0] ?? null)}
      />
    </Suspense>
  )
}

export function SelectMany(props: SelectManyProps) {
  return (
    <Suspense fallback={<div className="holding" />}>
      <SelectBody {...props} many clearable />
    </Suspense>
  )
}
