import { expect, it } from 'vitest'
import { cards } from '../../contract/cards.ts'
import { ledgerViews } from '../../contract/task.ts'
import { readLedgerSearch, views } from '../features/task/ledger-search.ts'

it('the address of every tab of the ledger asks for the list behind its number', () => {
  const tabs = cards.find(({ covers }) => covers.includes('task.counts *'))
  const numbers = tabs?.numbersOf(Object.fromEntries(ledgerViews.map((view, n) => [view, n]))) ?? []
  expect(numbers.map(({ count }) => count)).toEqual(ledgerViews.map((_, n) => n))
  const tabbed = numbers.filter(({ name }) => views.some((view) => view === name))
  expect(tabbed.length).toBeGreaterThanOrEqual(ledgerViews.length - 1)
  for (const { page = '', query } of tabbed) {
    const address = new URL(page, 'http://county')
    expect([address.pathname, readLedgerSearch(Object.fromEntries(address.searchParams))]).toEqual([
      '/tasks',
      expect.objectContaining(query),
    ])
  }
})
