import { expect, it } from 'vitest'
import { readDocumentSearch, readNewSearch } from './document-search.ts'

it('an address asks for what the ledger knows and leaves the rest', () => {
  expect(readDocumentSearch({ kind: 'letter', state: 'issued', year: '2026', q: ' 通报 ', page: 2 })).toEqual(
    {
      kind: 'letter',
      state: 'issued',
      year: 2026,
      q: '通报',
      page: 2,
    },
  )
  expect(readDocumentSearch({ kind: 'x', state: 7, year: 'soon', q: '', page: 1 })).toEqual({})
})

it('a new document begins with a kind or with none', () => {
  expect(readNewSearch({ kind: 'notice' })).toEqual({ kind: 'notice' })
  expect(readNewSearch({ kind: 'poem' })).toEqual({})
})
