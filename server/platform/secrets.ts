/**
 * Personal data at rest, with a key that lies outside the database, in the data folder or in LIANDONG_KEY.
 *
 * A sealed text is `v1.<nonce>.<tag>.<text>` (AES-256-GCM) or `sm1.<iv>.<tag>.<text>` (SM4-CBC, then HMAC-SM3 over iv
 * and text; Node has no SM4-GCM), its parts in base64url. Which one is written is the installation's choice; both
 * are read.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Suite } from './suite.ts'

export type Secrets = {
  readonly seal: (text: string) => string
  /** Throws where the key is another one or the text was changed. */
  readonly open: (sealed: string) => string
}

/** Nonce or iv, tag, text. */
type Sealed = readonly [Buffer, Buffer, Buffer]

type Scheme = { readonly seal: (text: string) => Sealed; readonly open: (sealed: Sealed) => Buffer }

export function secretsWith(key: Uint8Array, suite: Suite = 'standard'): Secrets {
  const schemes = { v1: aesGcm(key), sm1: sm4(key) }
  const written = suite === 'sm' ? 'sm1' : 'v1'
  return {
    seal: (text) =>
      [written, ...schemes[written].seal(text).map((part) => part.toString('base64url'))].join('.'),
    open(sealed) {
      const [scheme, ...parts] = sealed.split('.')
      const [nonce, tag, body] = parts.map((part) => Buffer.from(part, 'base64url'))
      const known = scheme === 'v1' || scheme === 'sm1' ? schemes[scheme] : undefined
      if (!known || !nonce || !tag || !body) throw new Error('not a sealed text')
      return known.open([nonce, tag, body]).toString('utf8')
    },
  }
}

function aesGcm(key: Uint8Array): Scheme {
  return {
    seal(text) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return [nonce, cipher.getAuthTag(), body]
    },
    open([nonce, tag, body]) {
      const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 })
      decipher.setAuthTag(tag)
      return Buffer.concat([decipher.update(body), decipher.final()])
    },
  }
}

function sm4(key: Uint8Array): Scheme {
  const derived = Buffer.from(hkdfSync('sm3', key, '', 'liandong sealed text', 48))
  const cipherKey = derived.subarray(0, 16)
  const macKey = derived.subarray(16)
  const tagOf = (iv: Buffer, body: Buffer) => createHmac('sm3', macKey).update(iv).update(body).digest()
  return {
    seal(text) {
      const iv = randomBytes(16)
      const cipher = createCipheriv('sm4-cbc', cipherKey, iv)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return [iv, tagOf(iv, body), body]
    },
    open([iv, tag, body]) {
      const expected = tagOf(iv, body)
      if (tag.length !== expected.length || !timingSafeEqual(tag, expected))
        throw new Error('a sealed text was changed, or the key is another one')
      const decipher = createDecipheriv('sm4-cbc', cipherKey, iv)
      return Buffer.concat([decipher.update(body), decipher.final()])
    },
  }
}

/** The installation's key: given (64 hexadecimal digits), or made once and kept for the owner's eyes only. */
export function openSecrets(dataFolder: string, given: string | undefined, suite?: Suite): Secrets {
  if (given !== undefined) return secretsWith(Buffer.from(given, 'hex'), suite)
  const path = join(dataFolder, 'key')
  try {
    writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return secretsWith(Buffer.from(readFileSync(path, 'utf8').trim(), 'hex'), suite)
}
