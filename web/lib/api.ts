/**
 * The client of our own public API.
 *
 *     const tasks = await ask(api.GET('/api/tasks', { params: { query: { view: 'late' } } }))
 *
 * `ask` gives the answer or throws an {@link ApiError}. What concerns the whole page (signed out, password
 * to change, second factor to set up) is also told to those who asked by {@link onStanding}.
 */
import createClient from 'openapi-fetch'
import type { paths } from './api-types.ts'
import { ApiError, type ErrorKind, kindOf } from './errors.ts'
import { setReachable } from './network.ts'

export const api = createClient<paths>({ baseUrl: '/' })

export type Standing = Extract<ErrorKind, 'signed-out' | 'change-password' | 'set-second-factor'>

/** `reason` names the rule, as in an {@link ApiError}. */
type Listener = (standing: Standing, reason: string | null) => void

const listeners = new Set<Listener>()

/** Hear when the server says the person cannot go on as before. */
export function onStanding(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

type Answer<T> = { data?: T; error?: unknown; response: Response }

export async function ask<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await reach(call)
  if (response.ok && data !== undefined) return data
  throw told(new ApiError(response.status, error))
}

async function reach<T>(call: Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    const answer = await call
    setReachable(true)
    return answer
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    setReachable(false)
    throw new ApiError(0, null)
  }
}

function told(error: ApiError): ApiError {
  const kind = kindOf(error)
  if (kind === 'signed-out' || kind === 'change-password' || kind === 'set-second-factor') {
    for (const listener of listeners) listener(kind, error.reason)
  }
  return error
}
