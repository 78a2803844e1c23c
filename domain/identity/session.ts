/** How long a session lives: a while without use, a working day at most, until it is ended. */
import type { Instant } from '../kernel.ts'
import { hourMilliseconds, type IdentitySettings, minuteMilliseconds } from './settings.ts'

export type Session = {
  readonly createdAt: Instant
  readonly lastSeenAt: Instant
  readonly endedAt: Instant | null
}

export type SessionState = 'alive' | 'ended' | 'idle' | 'worn-out'

export function sessionState(
  session: Session,
  now: Instant,
  { session: rules }: Pick<IdentitySettings, 'session'>,
): SessionState {
  const at = Date.parse(now)
  if (session.endedAt !== null) return 'ended'
  if (at - Date.parse(session.createdAt) >= rules.absoluteHours * hourMilliseconds) return 'worn-out'
  if (at - Date.parse(session.lastSeenAt) >= rules.idleMinutes * minuteMilliseconds) return 'idle'
  return 'alive'
}

/** Use is written down at most once a minute. */
export function mustNote(lastSeenAt: Instant, now: Instant): boolean {
  return Date.parse(now) - Date.parse(lastSeenAt) >= minuteMilliseconds
}
