/**
 * Personal data at rest: AES-256-GCM with a key that lies outside the database, in the data folder or in
 * LIANDONG_KEY. A sealed text is `v1.<nonce>.<tag>.<text>` in base64url.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type Secrets = {
  readonly seal: (text: string) => string
  /** Throws where the key is another one or the text was changed. */
  readonly open: (sealed: string) => string
}

export function secretsWith(key: Uint8Array): Secrets {
  return {
    seal(text) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return ['v1', ...[nonce, cipher.getAuthTag(), body].map((part) => part.toString('base64url'))].join('.')
    },
    open(sealed) {
      const [scheme, nonce, tag, body] = sealed.split('.')
      if (scheme !== 'v1' || nonce === undefined || tag === undefined || body === undefined)
        throw new Error('not a sealed text')
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'))
      decipher.setAuthTag(Buffer.from(tag, 'base64url'))
      return Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]).toString(
        'utf8',
      )
    },
  }
}

/** The installation's key: given (64 hexadecimal digits), or made once and kept for the owner's eyes only. */
export function openSecrets(dataFolder: string, given: string | undefined): Secrets {
  if (given !== undefined) return secretsWith(Buffer.from(given, 'hex'))
  const path = join(dataFolder, 'key')
  try {
    writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return secretsWith(Buffer.from(readFileSync(path, 'utf8').trim(), 'hex'))
}
