import type { ReactNode } from 'react'

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
