/** The second factor: TOTP (RFC 6238) with SHA-1, six digits, 30 seconds, as every authenticator app knows it. */
import { Secret, TOTP } from 'otpauth'

const settings = { issuer: 'Liandong', algorithm: 'SHA1', digits: 6, period: 30 } as const
/** A clock may be one step ahead or behind. */
const window = 1

export const newTotpSecret = (): string => new Secret({ size: 20 }).base32

/** What an authenticator app scans. */
export function totpUri(secret: string, login: string): string {
  return new TOTP({ ...settings, label: login, secret: Secret.fromBase32(secret) }).toString()
}

/**
 * The time step a code belongs to, or null where it is none of the steps about now. A step up to `lastStep`
 * is used up: each code is good once (RFC 6238 §5.2).
 */
export function stepOfCode(secret: string, code: string, now: Date, lastStep: number | null): number | null {
  const timestamp = now.getTime()
  const delta = TOTP.validate({
    ...settings,
    token: code,
    secret: Secret.fromBase32(secret),
    timestamp,
    window,
  })
  if (delta === null) return null
  const step = TOTP.counter({ period: settings.period, timestamp }) + delta
  return lastStep !== null && step <= lastStep ? null : step
}
