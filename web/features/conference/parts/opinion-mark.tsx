import { useTranslation } from 'react-i18next'
import type { Stance } from '../../../../domain/conference/states.ts'
import './parts.css'

type Props = {
  /** Null: the unit said nothing, which is not consent. */
  readonly stance: Stance | null
  /** Only the circle, the word for screen readers: for narrow places. */
  readonly mute?: boolean
}

/** A full, half or empty circle with its word; only the last two draw the eye. */
export function OpinionMark({ stance, mute = false }: Props) {
  const { t } = useTranslation('conference')
  return (
    <span className={`stance ${stance ?? 'silent'}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <circle cx="5" cy="5" r="4.25" fill={stance === 'agree' ? 'currentColor' : 'none'} />
        {stance === 'reserve' ? <path d="M5 0.75a4.25 4.25 0 0 0 0 8.5z" fill="currentColor" /> : null}
      </svg>
      <span className={mute ? 'visually-hidden' : undefined}>{t(`stance.${stance ?? 'silent'}`)}</span>
    </span>
  )
}
