import { expect, it } from 'vitest'
import { readResolutionSearch } from './resolution-search.ts'

it('an address says which view of the board, whose and of which conference', () => {
  const conference = '0198c0de-0000-7000-8000-000000000001'
  expect(readResolutionSearch({ view: 'differing', conference, unit: '住建局', page: 3 })).toEqual({
    view: 'differing',
    conference,
    page: 3,
  })
  expect(readResolutionSearch({ view: 'lost' })).toEqual({ view: 'running' })
})
