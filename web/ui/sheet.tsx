import { type ReactNode, useId } from 'react'
import './sheet.css'

type SheetProps = {
  readonly title?: ReactNode
  /** At the right of the title: a short note or a link. */
  readonly aside?: ReactNode
  /** What the region is called when it shows no title. */
  readonly label?: string | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function Sheet({ title, aside, label, className, children }: SheetProps) {
  const id = useId()
  const named = title === undefined ? { 'aria-label': label } : { 'aria-labelledby': id }
  return (
    <section className={`sheet ${className ?? ''}`} {...named}>
      {title === undefined && aside === undefined ? null : (
        <header>
          <h2 id={id}>{title}</h2>
          {typeof aside === 'string' ? <small>{aside}</small> : aside}
        </header>
      )}
      {children}
    </section>
  )
}

/** Running text in a sheet; line breaks as they were typed. */
export function Prose({ children }: { readonly children: ReactNode }) {
  return <div className="prose">{children}</div>
}
