import { expect, it } from 'vitest'
import { readItemSearch, readYearSearch } from './conference-search.ts'

it('an address names a year of this century or none', () => {
  expect(readYearSearch({ year: '2026' })).toEqual({ year: 2026 })
  expect(readYearSearch({ year: 2026 })).toEqual({ year: 2026 })
  for (const year of ['26', '2026.5', 'x', undefined]) expect(readYearSearch({ year })).toEqual({})
})

it('an address names an item by its id or none', () => {
  const item = '0198c1d2-1111-7000-8000-000000000001'
  expect(readItemSearch({ item })).toEqual({ item })
  for (const other of ['1', 7, undefined]) expect(readItemSearch({ item: other })).toEqual({})
})
