/** Codes travel, pages speak: every error the API can answer, and its status. */
import { z } from 'zod'

export const errorStatus = {
  'bad-input': 400,
  'bad-json': 400,
  'not-signed-in': 401,
  'sign-in-failed': 401,
  'second-factor-failed': 401,
  forbidden: 403,
  'not-found': 404,
  'version-changed': 409,
  'already-exists': 409,
  'first-run-done': 409,
  refused: 422,
  'password-weak': 422,
  'too-large': 413,
  'file-not-allowed': 415,
  locked: 423,
  'password-expired': 428,
  'second-factor-required': 428,
  'too-many-requests': 429,
  internal: 500,
  unavailable: 503,
} as const satisfies Record<string, number>

export type ErrorCode = keyof typeof errorStatus

export const errorCodes = [
  'bad-input',
  'bad-json',
  'not-signed-in',
  'sign-in-failed',
  'second-factor-failed',
  'forbidden',
  'not-found',
  'version-changed',
  'already-exists',
  'first-run-done',
  'refused',
  'password-weak',
  'too-large',
  'file-not-allowed',
  'locked',
  'password-expired',
  'second-factor-required',
  'too-many-requests',
  'internal',
  'unavailable',
] as const satisfies readonly ErrorCode[]

const facts = z.record(z.string(), z.union([z.string(), z.number()]))

export const errorBody = z
  .object({
    error: z.object({
      code: z.enum(errorCodes),
      /** For `refused` and its kin: the name of the rule that refused. */
      reason: z.string().optional(),
      facts: facts.optional(),
      /** Where in the input: `body.items.2.dueOn`, with the name of what is wrong. */
      fields: z.array(z.object({ path: z.string(), code: z.string(), facts: facts.optional() })).optional(),
      requestId: z.string(),
    }),
  })
  .meta({ id: 'Error' })
