import { lazy, Suspense } from 'react'
import type { FieldControl } from './field.tsx'

const DateBody = lazy(() => import('./date-body.tsx').then((module) => ({ default: module.DateBody })))

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

export function DateInput(props: DateInputProps) {
  return (
    <Suspense fallback={<div className="holding" />}>
      <DateBody {...props} />
    </Suspense>
  )
}
