/** What the platform makes up itself: session tokens, the first-run token, initial passwords. */
import { randomBytes, randomInt } from 'node:crypto'
import { sha256 } from '../../platform/hash.ts'

export const newToken = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of a token. */
export const hashOfToken = (token: string): string => sha256(`session:${token}`)

/** No characters that look alike on paper: these passwords are handed over in writing. */
const letters = { lower: 'abcdefghkmnpqrstuvwxyz', upper: 'ABCDEFGHKLMNPQRSTUVWXYZ', digit: '23456789' }

/** Four groups of four, as in `kM7t-Qx4r-…`: some 90 bits. */
export function newPassword(): string {
  const all = letters.lower + letters.upper + letters.digit
  const group = () =>
    [letters.upper, letters.lower, letters.digit, all]
      .map((set) => set.charAt(randomInt(set.length)))
      .join('')
  return [group(), group(), group(), group()].join('-')
}
