/** Which documents the ledger shows. */
import { type DocumentKind, documentKinds } from '../../../domain/document/kinds.ts'
import { type DocumentState, documentStates } from '../../../domain/document/states.ts'

export type DocumentSearch = {
  readonly kind?: DocumentKind
  readonly state?: DocumentState
  readonly year?: number
  readonly q?: string
  readonly page?: number
}

export function readDocumentSearch(given: Readonly<Record<string, unknown>>): DocumentSearch {
  const kind = documentKinds.find((one) => one === given.kind)
  const state = documentStates.find((one) => one === given.state)
  const year = Number(given.year)
  const page = Number(given.page)
  const q = typeof given.q === 'string' || typeof given.q === 'number' ? String(given.q).trim() : ''
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(state === undefined ? {} : { state }),
    ...(Number.isInteger(year) && year >= 2000 && year <= 2099 ? { year } : {}),
    ...(q === '' ? {} : { q: q.slice(0, 100) }),
    ...(Number.isInteger(page) && page > 1 ? { page } : {}),
  }
}

export type NewSearch = { readonly kind?: DocumentKind }

export function readNewSearch(given: Readonly<Record<string, unknown>>): NewSearch {
  const kind = documentKinds.find((one) => one === given.kind)
  return kind === undefined ? {} : { kind }
}
