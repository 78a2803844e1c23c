import { expect, it } from 'vitest'
import { inView, readFilingSearch, views } from './filing-search.ts'

it('an address names a period and a standing, or neither', () => {
  expect(readFilingSearch({ period: '2026-Q3', view: 'late' })).toEqual({ period: '2026-Q3', view: 'late' })
  expect(readFilingSearch({ period: 2026, view: 'all' })).toEqual({ period: '2026' })
  expect(readFilingSearch({ period: '2026-Q5', view: 'lost' })).toEqual({})
})

it('every filing is in the view of all and in that of its state', () => {
  const one = { state: 'submitted', late: true } as const
  expect(views.filter((view) => inView(one, view))).toEqual(['all', 'submitted', 'late'])
})
