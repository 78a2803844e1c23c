import { type LightName, useLightWord } from './use-light-word.ts'
import './light.css'

export type { LightName }

type Props = {
  readonly light: LightName
  /** Working days overdue; a red light without days is behind its schedule. */
  readonly days?: number | undefined
  /** Behind its schedule: amber or red before the due day is near. */
  readonly behind?: boolean | undefined
  /** Another word than the light's own: what is cancelled has no light to tell of. */
  readonly word?: string | undefined
  /** Only the shape, the word for screen readers: for narrow places. */
  readonly mute?: boolean
}

/** A small shape and a word, never colour alone. */
export function Light({ light, days, behind = false, word: given, mute = false }: Props) {
  const wordOf = useLightWord()
  const word = given ?? wordOf({ light, days, behind })
  return (
    <span className={`light ${light}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <Shape light={light} />
      </svg>
      <span className={mute ? 'visually-hidden' : undefined}>{word}</span>
    </span>
  )
}

function Shape({ light }: { light: LightName }) {
  switch (light) {
    case 'green':
      return <circle cx="5" cy="5.5" r="4" fill="currentColor" />
    case 'amber':
      return <path d="M5 0.5 10 9.5H0Z" fill="currentColor" />
    case 'red':
      return <path d="M1 1.5H9V9.5H1Z" fill="currentColor" />
    case 'grey':
      return <path d="M1 4.5H9V6.5H1Z" fill="currentColor" />
    case 'done':
      return <path d="M1 5.5 4 8.5 9.5 2" fill="none" stroke="currentColor" strokeWidth="1.5" />
  }
}

/** The light of an item as the server tells it: `<Light {...lightOf(row.light)} />`. */
export function lightOf(view: {
  readonly light: LightName
  readonly reason: string | null
  readonly daysLeft: number | null
}) {
  const overdue = view.light === 'red' && view.reason === 'overdue' && view.daysLeft !== null
  return {
    light: view.light,
    days: overdue ? Math.abs(view.daysLeft ?? 0) : undefined,
    behind: view.reason === 'behind',
  }
}
