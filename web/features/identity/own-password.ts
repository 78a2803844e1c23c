import { ApiError } from '../../lib/errors.ts'

/** Somebody who is signed in gave another password than their own. */
export function isWrongPassword(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'sign-in-failed'
}
