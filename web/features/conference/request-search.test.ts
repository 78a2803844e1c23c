import { expect, it } from 'vitest'
import { readRequestSearch } from './request-search.ts'

it('an address says which view, unit and words; what it cannot mean is left out', () => {
  expect(readRequestSearch({})).toEqual({ view: 'open' })
  const unit = '0198c0de-0000-7000-8000-000000000001'
  expect(readRequestSearch({ view: 'deferred', unit, q: ' 报装 ', page: '2' })).toEqual({
    view: 'deferred',
    unit,
    q: '报装',
    page: 2,
  })
  expect(readRequestSearch({ view: 'all', unit: 'x', q: '', page: -1 })).toEqual({ view: 'open' })
  // A router reads digits as a number.
  expect(readRequestSearch({ q: 2026 })).toEqual({ view: 'open', q: '2026' })
})
