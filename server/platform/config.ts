import { resolve } from 'node:path'
import { StartupError } from './startup-error.ts'
import { type Suite, suites } from './suite.ts'

/** Everything the environment may say, parsed once. */
export type Config = {
  /** TCP port of the HTTP server; 0 takes any free one. */
  readonly port: number
  /** Address listened on. `localhost` keeps the server on this machine: a TLS proxy stands in front of it. */
  readonly host: string
  /** Absolute path: embedded database, uploaded files, keys. */
  readonly dataDirectory: string
  /** A PostgreSQL server to use instead of the embedded one. */
  readonly databaseUrl: string | undefined
  readonly logLevel: LogLevel
  /** Believe the client's address that a proxy in front tells. */
  readonly trustProxy: boolean
  /** 64 hexadecimal digits that seal personal data; left out, a key is made once and kept in the data folder. */
  readonly key: string | undefined
  /** Cryptography of what is written from now on. */
  readonly suite: Suite
  /** Folder of the mechanisms, the calendar and the regions; left out, the one that comes with Liandong. */
  readonly mechanismFolder: string | undefined
}

export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof logLevels)[number]

export function readConfig(environment: NodeJS.ProcessEnv, workingDirectory: string): Config {
  const setting = (name: string) => environment[name]?.trim() || undefined
  return {
    port: port(setting('PORT') ?? '8090'),
    host: setting('LIANDONG_HOST') ?? 'localhost',
    dataDirectory: resolve(workingDirectory, setting('LIANDONG_DATA') ?? 'data'),
    databaseUrl: databaseUrl(setting('DATABASE_URL')),
    logLevel: logLevel(setting('LIANDONG_LOG') ?? 'info'),
    key: key(setting('LIANDONG_KEY')),
    suite: suite(setting('LIANDONG_CRYPTO') ?? 'standard'),
    mechanismFolder: folder(workingDirectory, setting('LIANDONG_MECHANISM')),
    trustProxy: yesOrNo('LIANDONG_TRUST_PROXY', setting('LIANDONG_TRUST_PROXY') ?? 'no'),
  }
}

function port(value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value)
  throw new StartupError('bad-setting', { name: 'PORT', value, expected: 'a whole number from 0 to 65535' })
}

function logLevel(value: string): LogLevel {
  const level = logLevels.find((known) => known === value)
  if (level) return level
  throw new StartupError('bad-setting', {
    name: 'LIANDONG_LOG',
    value,
    expected: `one of ${logLevels.join(', ')}`,
  })
}

function suite(value: string): Suite {
  const found = suites.find((known) => known === value)
  if (found) return found
  throw new StartupError('bad-setting', {
    name: 'LIANDONG_CRYPTO',
    value,
    expected: `one of ${suites.join(', ')}`,
  })
}

function yesOrNo(name: string, value: string): boolean {
  if (['yes', 'true', '1'].includes(value)) return true
  if (['no', 'false', '0'].includes(value)) return false
  throw new StartupError('bad-setting', { name, value, expected: 'yes or no' })
}

function key(value: string | undefined): string | undefined {
  if (value === undefined || /^[0-9a-f]{64}$/i.test(value)) return value
  // A key is a secret: what was given is not repeated.
  throw new StartupError('bad-setting', {
    name: 'LIANDONG_KEY',
    value: '…',
    expected: '64 hexadecimal digits',
  })
}

function folder(workingDirectory: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : resolve(workingDirectory, value)
}

function databaseUrl(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const url = URL.parse(value)
  if (url && /^postgres(ql)?:\/\//.test(value) && url.pathname.length > 1) return value
  throw new StartupError('bad-setting', {
    name: 'DATABASE_URL',
    // The address holds a password: nothing after the scheme is repeated.
    value: `${value.split(':')[0]?.slice(0, 12)}:…`,
    expected: 'an address like postgres://user:password@host:5432/database',
  })
}
