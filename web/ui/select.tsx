import { lazy, Suspense } from 'react'
import type { Option, SelectManyProps, SelectProps } from './select-props.ts'

const SelectBody = lazy(() => import('./select-body.tsx').then((module) => ({ default: module.SelectBody })))

export type { Option, SelectManyProps, SelectProps }

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
