import { lazy, type ReactNode, Suspense } from 'react'

const PanelBody = lazy(() => import('./panel-body.tsx').then((module) => ({ default: module.PanelBody })))

export type PanelProps = {
  readonly open: boolean
  readonly title: string
  readonly onClose: () => void
  /** Pixels at regular print; a phone gets a sheet from below. */
  readonly width?: number
  /** Buttons at the foot: the act first, then `取消`. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A short piece of work above the page: an act with its words. Fetched when first opened. */
export function Panel(props: PanelProps) {
  return props.open ? (
    <Suspense>
      <PanelBody {...props} />
    </Suspense>
  ) : null
}
