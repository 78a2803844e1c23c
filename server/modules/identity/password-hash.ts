/**
 * Passwords at rest: argon2id as a PHC string, `$argon2id$v=19$m=19456,t=3,p=1$salt$hash`.
 *
 * The text is brought to NFKC first, so that full-width letters of an input method are the letters they
 * look like. Old hashes are verified with the parameters they were made with.
 */
import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** OWASP's smallest memory with one pass more than asked; 33 ms on the machine this was built on. */
const parameters = { memory: 19_456, passes: 3, parallelism: 1 }
const saltBytes = 16
const hashBytes = 32

const derive: (algorithm: 'argon2id', parameters: Argon2Parameters) => Promise<Buffer> = promisify(argon2)

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

const shape = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

/** False also for a text that is no hash: such an account has no password. */
export async function isPassword(password: string, phc: string): Promise<boolean> {
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

let nobodys: Promise<string> | undefined

/** Takes as long as {@link isPassword}, for logins that nobody has. */
export async function pretendToCheck(password: string): Promise<false> {
  nobodys ??= hashPassword(randomBytes(saltBytes).toString('hex'))
  await isPassword(password, await nobodys)
  return false
}

/** As PHC strings have it: without padding. */
const base64 = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '')
