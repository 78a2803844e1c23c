import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import './actions.css'

type Props = {
  readonly label: ReactNode
  /** Read instead of the label, where that is not words enough. */
  readonly name?: string
  readonly className?: string
  readonly above?: boolean
  /** A choice in it does not close it. */
  readonly keepOpen?: boolean
  /** Links and buttons, each in its own `<li>`. */
  readonly children: ReactNode
}

/** A button with a short list below it. Escape and leaving close it; arrows move. */
export function Menu({ label, name, className = 'btn', above = false, keepOpen = false, children }: Props) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!open) return
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && root.current?.contains(event.target) !== true) setOpen(false)
    }
    document.addEventListener('pointerdown', onPointer)
    return () => document.removeEventListener('pointerdown', onPointer)
  }, [open])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      setOpen(false)
      button.current?.focus()
      event.stopPropagation()
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      move(root.current, event.key === 'ArrowDown' ? 1 : -1)
    }
  }

  return (
    <div
      ref={root}
      className="menu"
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={name}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      <ul
        id={id}
        className={`menu-list ${above ? 'above' : ''}`}
        hidden={!open}
        onClick={() => keepOpen || setOpen(false)}
      >
        {children}
      </ul>
    </div>
  )
}

function move(root: HTMLElement | null, step: number): void {
  const items = [...(root?.querySelectorAll<HTMLElement>('.menu-list :is(a, button, input)') ?? [])]
  const at = items.findIndex((item) => item === document.activeElement)
  items[(at + step + items.length) % items.length]?.focus()
}
