/**
 * A route is data: method, address, who may knock, what goes in and comes out, which errors it names.
 * The server serves it, OpenAPI describes it, and the access tests are generated from it.
 */
import type { z } from 'zod'
import type { Verb } from '../domain/identity/rights.ts'
import type { ErrorCode } from './errors.ts'

/**
 * - `public`: nobody needs to be signed in;
 * - `first-run`: only while the installation is empty, with the one-time token;
 * - `session`: signed in, even where a password or second factor is still to be set;
 * - `signed-in`: signed in and in good standing;
 * - `{ verb }`: signed in with this verb in some scope; the use case asks again against the stored item.
 */
export type Access = 'public' | 'first-run' | 'session' | 'signed-in' | { readonly verb: Verb }

export type Route = {
  readonly id: string
  readonly summary: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly url: `/api/${string}`
  readonly access: Access
  readonly params?: z.ZodType
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  /** `upload` takes multipart/form-data with one file; `file` streams one back. */
  readonly upload?: true
  readonly response: z.ZodType | 'file'
  readonly errors: readonly ErrorCode[]
}

export const route = <const R extends Route>(definition: R): R => definition
