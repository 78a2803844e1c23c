import { describe, expect, it } from 'vitest'
import { readFilter } from './stored-filter.ts'

describe('a kept filter', () => {
  it('is read as it was kept', () => {
    const filter = { view: 'overdue', source: 'document', q: '并联', parts: 'with', sort: '-due' }
    expect(readFilter(filter)).toEqual({ filter, gone: [] })
  })

  it('leaves out what does not exist any more and names it', () => {
    expect(
      readFilter({ view: 'a-view-of-old', indicator: '08', source: 'telegram', colour: 'blue' }),
    ).toEqual({
      filter: { view: 'running', indicator: '08' },
      gone: ['view', 'source', 'colour'],
    })
  })

  it('is the plain ledger where nothing can be read', () => {
    expect(readFilter(null)).toEqual({ filter: { view: 'running' }, gone: [] })
    expect(readFilter('overdue')).toEqual({ filter: { view: 'running' }, gone: [] })
  })
})
