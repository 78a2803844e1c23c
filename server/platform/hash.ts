import { hash, timingSafeEqual } from 'node:crypto'

/** SHA-256 as lower-case hexadecimal. */
export const sha256 = (text: string | Uint8Array): string => hash('sha256', text, 'hex')

/** Compares two secrets of any length without telling where they differ. */
export function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(hash('sha256', a, 'buffer'), hash('sha256', b, 'buffer'))
}
