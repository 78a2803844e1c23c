import { lazy, Suspense } from 'react'
import type { DateInputProps } from './date-props.ts'

const DateBody = lazy(() => import('./date-body.tsx').then((module) => ({ default: module.DateBody })))

export function DateInput(props: DateInputProps) {
  return (
    <Suspense fallback={<div className="holding" />}>
      <DateBody {...props} />
    </Suspense>
  )
}
