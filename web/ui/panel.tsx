import { lazy, Suspense } from 'react'
import type { PanelProps } from './panel-props.ts'

const PanelBody = lazy(() => import('./panel-body.tsx').then((module) => ({ default: module.PanelBody })))

/** A short piece of work above the page: an act with its words. Fetched when first opened. */
export function Panel(props: PanelProps) {
  return props.open ? (
    <Suspense>
      <PanelBody {...props} />
    </Suspense>
  ) : null
}
