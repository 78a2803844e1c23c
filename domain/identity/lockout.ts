/**
 * How often somebody may fail.
 *
 * Failures are counted from the first of them; after `withinMinutes` the count begins anew, and a success
 * clears it. The failure that fills the count locks. While locked, nothing is tried and nothing counted, so
 * that a lock ends at the minute it was given.
 */
import type { Instant } from '../kernel.ts'
import { type IdentitySettings, minuteMilliseconds } from './settings.ts'

export type Failures = {
  readonly count: number
  readonly firstAt: Instant | null
  readonly lockedUntil: Instant | null
}

export const noFailures: Failures = { count: 0, firstAt: null, lockedUntil: null }

type Rules = Pick<IdentitySettings, 'lockout'>

export function isLocked(failures: Pick<Failures, 'lockedUntil'>, now: Instant): boolean {
  return failures.lockedUntil !== null && Date.parse(now) < Date.parse(failures.lockedUntil)
}

export function minutesLeft(lockedUntil: Instant, now: Instant): number {
  return Math.max(1, Math.ceil((Date.parse(lockedUntil) - Date.parse(now)) / minuteMilliseconds))
}

/** The state after one more failure. */
export function afterFailure(failures: Failures, now: Instant, { lockout }: Rules): Failures {
  const window = lockout.withinMinutes * minuteMilliseconds
  const fresh =
    failures.lockedUntil !== null ||
    failures.firstAt === null ||
    Date.parse(now) - Date.parse(failures.firstAt) > window
  const firstAt = fresh ? now : failures.firstAt
  const count = fresh ? 1 : failures.count + 1
  if (count < lockout.failures) return { count, firstAt, lockedUntil: null }
  return { count, firstAt, lockedUntil: later(now, lockout.lockedMinutes) }
}

/** Until when failures (oldest first) hold back their source: an address, or a login nobody has. */
export function heldUntil(failures: readonly Instant[], allowed: number, { lockout }: Rules): Instant | null {
  const times = failures.map((at) => Date.parse(at))
  for (let last = times.length - 1; last >= allowed - 1; last -= 1) {
    const end = times[last]
    const start = times[last - allowed + 1]
    if (end === undefined || start === undefined) continue
    if (end - start <= lockout.withinMinutes * minuteMilliseconds)
      return later(new Date(end).toISOString(), lockout.lockedMinutes)
  }
  return null
}

/** How long a failure can matter to {@link heldUntil}. */
export function memoryMinutes({ lockout }: Rules): number {
  return lockout.withinMinutes + lockout.lockedMinutes
}

const later = (at: Instant, minutes: number): Instant =>
  new Date(Date.parse(at) + minutes * minuteMilliseconds).toISOString()
