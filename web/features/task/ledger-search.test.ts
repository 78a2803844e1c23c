import { describe, expect, it } from 'vitest'
import { isFiltered, readLedgerSearch, refilter, unfiltered } from './ledger-search.ts'

const unit = '0198c1f0-0000-7000-8000-000000000001'

describe('the address of the ledger', () => {
  it('shows what is running when it says nothing', () => {
    expect(readLedgerSearch({})).toEqual({ view: 'running' })
  })

  it('holds view, filters, page and order', () => {
    const search = {
      view: 'overdue',
      unit,
      indicator: '08',
      source: 'document',
      q: '许可',
      page: 3,
      sort: '-due',
    }
    expect(readLedgerSearch({ ...search, parts: 'with' })).toEqual({ ...search, parts: 'with' })
  })

  it('takes a code or a number for what they are, however the address was read', () => {
    expect(readLedgerSearch({ indicator: 8, q: 2026 })).toMatchObject({ indicator: '08', q: '2026' })
  })

  it('leaves out what does not fit', () => {
    const odd = { view: 'nothing', unit: 'x', source: 'rumour', q: '  ', page: -1, parts: 7, sort: 'title' }
    expect(readLedgerSearch(odd)).toEqual({ view: 'running' })
  })

  it('starts at the first page when a filter changes', () => {
    expect(refilter({ view: 'closed', page: 4 }, 'q', '水')).toEqual({ view: 'closed', q: '水' })
    expect(refilter({ view: 'closed', q: '水' }, 'q', '')).toEqual({ view: 'closed' })
  })

  it('keeps view and order when the filters are cleared', () => {
    const search = readLedgerSearch({ view: 'overdue', unit, sort: 'number', page: 2 })
    expect(isFiltered(search)).toBe(true)
    expect(unfiltered(search)).toEqual({ view: 'overdue', sort: 'number' })
  })
})
