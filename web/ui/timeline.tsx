import type { ReactNode } from 'react'
import { useSession } from '../lib/session.ts'
import { Moment } from './day.tsx'
import './record.css'

export type Happening = {
  readonly key: string
  readonly at: string
  /** A line of the system is smaller; an instruction stands out. */
  readonly kind: 'act' | 'system' | 'instruction'
  readonly actor?: string | undefined
  readonly post?: string | undefined
  /** The act and its words: `反馈：审查意见已合并…` */
  readonly words: ReactNode
}

/** What happened, newest first. */
export function Timeline({ happenings }: { readonly happenings: readonly Happening[] }) {
  const today = useSession()?.today
  return (
    <ol className="happened">
      {happenings.map((happening) => (
        <li key={happening.key} id={happening.key} className={happening.kind}>
          <Moment at={happening.at} today={today} />
          {happening.kind === 'system' ? (
            happening.words
          ) : (
            <>
              <b>{happening.actor}</b> <small>{happening.post}</small>
              <p>{happening.words}</p>
            </>
          )}
        </li>
      ))}
    </ol>
  )
}
