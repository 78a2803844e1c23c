/**
 * Title, focus and breadcrumb of a page: each page shows exactly one `PageTitle`, through `PageHead` or
 * `RecordHead`. It names the document, takes the focus after a navigation and ends the breadcrumb.
 */
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import './sheet.css'

let crumb: string | null = null
let navigated = false
const listeners = new Set<() => void>()

/** What the top bar shows last, where a page says more than the navigation does. */
export function useCrumb(): string | null {
  return useSyncExternalStore(subscribe, () => crumb)
}

/** Told by the router: the next title is news and takes the focus. */
export function announceNavigation(): void {
  navigated = true
}

type TitleProps = {
  readonly title: string
  /** The last crumb, where it is not the title: the number of a record. */
  readonly crumb?: string | undefined
  readonly children?: ReactNode
}

export function PageTitle({ title, crumb: last, children }: TitleProps) {
  const { t } = useTranslation('frame')
  const name = t('name')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${last === undefined || last === title ? title : `${last} ${title}`} · ${name}`
    setCrumb(last ?? title)
    return () => setCrumb(null)
  }, [title, last, name])
  useEffect(() => {
    if (navigated) heading.current?.focus({ preventScroll: true })
    navigated = false
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  )
}

type PageHeadProps = {
  readonly title: string
  /** What the page counts, right of the title: `在办共 64 件`. */
  readonly note?: ReactNode
  readonly actions?: ReactNode
  readonly crumb?: string | undefined
}

export function PageHead({ title, note, actions, crumb: last }: PageHeadProps) {
  return (
    <div className="page-head">
      <PageTitle title={title} crumb={last}>
        {title}
        {note === undefined ? null : <small>{note}</small>}
      </PageTitle>
      {actions === undefined ? null : <div className="acts no-print">{actions}</div>}
    </div>
  )
}

type RecordHeadProps = {
  readonly number: string
  /** What else places the record: its indicator, where it came from. */
  readonly kinds?: readonly ReactNode[]
  readonly title: string
  /** Light, due date, holder, progress; one phrase each. */
  readonly line: readonly ReactNode[]
  readonly children?: ReactNode
}

export function RecordHead({ number, kinds = [], title, line, children }: RecordHeadProps) {
  return (
    <section className="sheet rec-head">
      <p className="no">
        <span className="crumb-of">{number}</span>
        {kinds.map((kind, index) => (
          <span key={index}>{kind}</span>
        ))}
      </p>
      <PageTitle title={title} crumb={number} />
      <div className="line">
        {line.map((phrase, index) => (
          <span key={index}>{phrase}</span>
        ))}
      </div>
      {children}
    </section>
  )
}

function setCrumb(next: string | null): void {
  crumb = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
