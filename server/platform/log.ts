import type { FastifyBaseLogger } from 'fastify'
import { type DestinationStream, type LoggerOptions, pino, stdSerializers } from 'pino'
import type { LogLevel } from './config.ts'

export type Log = FastifyBaseLogger

/** Names under which a secret or personal data may travel in a logged object, at the top or one level down. */
const secrets = [
  'password',
  'currentPassword',
  'newPassword',
  'passwordHash',
  'token',
  'setupToken',
  'secret',
  'phone',
  'cookie',
  'authorization',
  'connectionString',
  'databaseUrl',
]

export function logOptions(level: LogLevel): LoggerOptions {
  return {
    level,
    base: null,
    // What went wrong is logged as `error`: without this, as {}.
    serializers: { error: stdSerializers.err },
    formatters: { level: (label) => ({ level: label }) },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    redact: {
      paths: [
        'req.headers.cookie',
        'req.headers.authorization',
        'res.headers["set-cookie"]',
        'headers.cookie',
        'headers.authorization',
        ...secrets,
        ...secrets.map((name) => `*.${name}`),
      ],
      censor: '•••',
    },
  }
}

export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  return destination ? pino(logOptions(level), destination) : pino(logOptions(level))
}
