/**
 * Passwords at rest as PHC strings: argon2id, `$argon2id$v=19$m=19456,t=3,p=1$salt$hash`, or PBKDF2 with HMAC-SM3
 * where the site asks for it, `$pbkdf2-sm3$i=100000$salt$hash`.
 *
 * The text is brought to NFKC first, so that full-width letters of an input method are the letters they
 * look like. Old hashes are verified by what made them, with its parameters.
 */
import { type Argon2Parameters, argon2, pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Suite } from '../../platform/suite.ts'

/** OWASP's smallest memory with one pass more than asked; 33 ms on the machine this was built on. */
const parameters = { memory: 19_456, passes: 3, parallelism: 1 }
/** Takes about as long as OWASP's 600,000 rounds of SHA-256. */
const rounds = 100_000
const saltBytes = 16
const hashBytes = 32

const derive: (algorithm: 'argon2id', parameters: Argon2Parameters) => Promise<Buffer> = promisify(argon2)

const deriveRounds = promisify(pbkdf2)

export type PasswordHasher = (password: string) => Promise<string>

export const passwordHasher = (suite: Suite): PasswordHasher => (suite === 'sm' ? hashWithSm3 : hashPassword)

async function hashWithSm3(password: string): Promise<string> {
  const salt = randomBytes(saltBytes)
  const hash = await deriveRounds(password.normalize('NFKC'), salt, rounds, hashBytes, 'sm3')
  return `$pbkdf2-sm3$i=${rounds}$${base64(salt)}$${base64(hash)}`
}

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes)
  const hash = await derive('argon2id', {
    ...parameters,
    message: password.normalize('NFKC'),
    nonce: salt,
    tagLength: hashBytes,
  })
  const { memory, passes, parallelism } = parameters
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(hash)}`
}

const sm3Shape = /^\$pbkdf2-sm3\$i=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/
const shape = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

/** False also for a text that is no hash: such an account has no password. */
export async function isPassword(password: string, phc: string): Promise<boolean> {
  const [, turns, sm3Salt, sm3Hash] = sm3Shape.exec(phc) ?? []
  if (sm3Salt !== undefined && sm3Hash !== undefined) {
    const expected = Buffer.from(sm3Hash, 'base64')
    const salt = Buffer.from(sm3Salt, 'base64')
    const text = password.normalize('NFKC')
    return timingSafeEqual(await deriveRounds(text, salt, Number(turns), expected.length, 'sm3'), expected)
  }
  const [, memory, passes, parallelism, salt, hash] = shape.exec(phc) ?? []
  if (salt === undefined || hash === undefined) return false
  const expected = Buffer.from(hash, 'base64')
  const found = await derive('argon2id', {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    message: password.normalize('NFKC'),
    nonce: Buffer.from(salt, 'base64'),
    tagLength: expected.length,
  })
  return timingSafeEqual(found, expected)
}

const nobodys = new Map<PasswordHasher, Promise<string>>()

/** Takes as long as {@link isPassword}, for logins that nobody has. */
export async function pretendToCheck(password: string, hash: PasswordHasher): Promise<false> {
  const phc = nobodys.get(hash) ?? hash(randomBytes(saltBytes).toString('hex'))
  nobodys.set(hash, phc)
  await isPassword(password, await phc)
  return false
}

/** As PHC strings have it: without padding. */
const base64 = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '')
