import type { ReactNode } from 'react'

function Icon({ size, children }: { size: number; children: ReactNode }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

export function TodoIcon() {
  return (
    <Icon size={20}>
      <path d="M4 5h12M4 10h12M4 15h7" />
    </Icon>
  )
}

export function LedgerIcon() {
  return (
    <Icon size={20}>
      <path d="M3.5 4.5h13v11h-13zM3.5 8.5h13M8 8.5v7" />
    </Icon>
  )
}

export function IndicatorIcon() {
  return (
    <Icon size={20}>
      <path d="M4 16V9M10 16V4M16 16v-5" />
    </Icon>
  )
}

export function ResponsibilityIcon() {
  return (
    <Icon size={20}>
      <path d="M7.5 3.5h5v4h-5zM3 12.5h5v4H3zM12 12.5h5v4h-5zM10 7.5V10M5.5 12.5V10h9v2.5" />
    </Icon>
  )
}

export function PersonIcon() {
  return (
    <Icon size={20}>
      <path d="M10 10a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM4 17c.6-3.2 3-4.8 6-4.8s5.4 1.6 6 4.8" />
    </Icon>
  )
}

export function DownIcon() {
  return (
    <Icon size={8}>
      <path d="M1 2.5 4 5.5 7 2.5" />
    </Icon>
  )
}

export function UpIcon() {
  return (
    <Icon size={8}>
      <path d="M1 5.5 4 2.5 7 5.5" />
    </Icon>
  )
}

export function RightIcon() {
  return (
    <Icon size={8}>
      <path d="M2.5 1 5.5 4 2.5 7" />
    </Icon>
  )
}

export function CloseIcon() {
  return (
    <Icon size={12}>
      <path d="M2 2 10 10M10 2 2 10" />
    </Icon>
  )
}
