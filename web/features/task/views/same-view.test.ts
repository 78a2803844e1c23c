import { describe, expect, it } from 'vitest'
import { readLedgerSearch } from '../ledger-search.ts'
import { isOpen, moved, searchOf } from './same-view.ts'

const unit = '0198c0de-0000-7000-8000-000000000001'

describe('a kept view', () => {
  it('is open whatever the page and the order of its conditions', () => {
    const filter = { view: 'overdue', unit, q: '并联', sort: '-due' } as const
    expect(
      isOpen({ filter }, readLedgerSearch({ sort: '-due', q: '并联', unit, view: 'overdue', page: 3 })),
    ).toBe(true)
    expect(isOpen({ filter }, readLedgerSearch({ q: '并联', unit, view: 'overdue' }))).toBe(false)
    expect(isOpen({ filter: { view: 'running', sort: 'due' } }, readLedgerSearch({}))).toBe(true)
  })

  it('opens as an address that keeps every condition', () => {
    const filter = {
      view: 'closed',
      indicator: '08',
      source: 'document',
      parts: 'with',
      series: unit,
    } as const
    expect(searchOf({ filter })).toEqual(filter)
  })

  it('moves one place, and not past the ends', () => {
    expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b'])
    expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c'])
    expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 'x', 1)).toEqual(['a', 'b'])
  })
})
