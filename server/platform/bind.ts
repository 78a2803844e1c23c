/** A route with its handler: types of what comes in are those of the contract. */
import type { Readable } from 'node:stream'
import type { z } from 'zod'
import type { Actor } from '../../domain/identity/rights.ts'
import type { Route } from '../../contract/route.ts'
import type { By } from './context.ts'

export type Upload = { readonly name: string; readonly content: AsyncIterable<Uint8Array> }

/** A file on its way out. `inline` only for what a browser shows without running it. */
export type Download = {
  readonly stream: Readable
  readonly name: string
  readonly mediaType: string
  /** Null where it is written while it is sent. */
  readonly size: number | null
}

/** Where a signed-in person stands; only `good` opens more than one's own account. */
export type Standing = 'good' | 'must-change-password' | 'must-set-second-factor'

export type SignedIn = {
  readonly actor: Actor
  readonly by: By
  readonly standing: Standing
  readonly tokenHash: string
}

type Out<T> = T extends z.ZodType ? z.output<T> : undefined

/** Everybody is signed in but on public and first-run routes. */
type Person<R extends Route> = R['access'] extends 'public' | 'first-run' ? SignedIn | null : SignedIn

export type Request<R extends Route> = {
  readonly params: Out<R['params']>
  readonly query: Out<R['query']>
  readonly body: Out<R['body']>
  readonly upload: R extends { upload: true } ? Upload : undefined
  readonly person: Person<R>
  readonly ip: string
  /** The page was asked over https, directly or through a trusted proxy. */
  readonly secure: boolean
  readonly setCookie: (token: string | null) => void
  /** Aborts when whoever asked has left: long work for nobody ends. */
  readonly gone: AbortSignal
}

export type Answer<R extends Route> = R['response'] extends z.ZodType ? z.input<R['response']> : Download

export type BoundRoute = {
  readonly route: Route
  // The contract types the handler where it is bound; here requests are plain values already parsed by it.
  readonly handle: (request: never) => Promise<unknown>
}

export function bind<const R extends Route>(
  route: R,
  handle: (request: Request<R>) => Promise<Answer<R>>,
): BoundRoute {
  return { route, handle }
}
