import { hash, timingSafeEqual } from 'node:crypto'
import type { Hash, HashOf } from '../../domain/audit/chain.ts'
import type { Suite } from './suite.ts'

/** SHA-256 as lower-case hexadecimal. */
export const sha256 = (text: string | Uint8Array): string => hash('sha256', text, 'hex')

const mark = 'sm3:'
const sm3: Hash = (text) => `${mark}${hash('sm3', text, 'hex')}`

/** What chains and seals the record: SHA-256 bare, SM3 with its mark. */
export const recordHash = (suite: Suite): Hash => (suite === 'sm' ? sm3 : sha256)

/** Whatever the site uses now: an old hash is checked by what made it. */
export const recordHashOf: HashOf = (made) => (made.startsWith(mark) ? sm3 : sha256)

/** Compares two secrets of any length without telling where they differ. */
export function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(hash('sha256', a, 'buffer'), hash('sha256', b, 'buffer'))
}
