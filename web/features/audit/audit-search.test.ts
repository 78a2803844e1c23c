import { describe, expect, it } from 'vitest'
import { parseAuditSearch } from './audit-search.ts'

describe('the address of the audit trail', () => {
  it('keeps what filters and drops the rest', () => {
    expect(
      parseAuditSearch({ page: 3, type: 'task.issued', q: ' 张 ', from: '2026-11-01', to: 'soon', other: 1 }),
    ).toEqual({ page: 3, type: 'task.issued', q: '张', from: '2026-11-01' })
  })

  it('is empty for the first page of everything', () => {
    expect(parseAuditSearch({ page: 1, q: '', type: null })).toEqual({})
  })

  it('may ask for what was looked at alone', () => {
    expect([{ group: 'reading' }, { group: 'x' }].map(parseAuditSearch)).toEqual([{ group: 'reading' }, {}])
  })

  it('takes a number typed as text', () => {
    expect(parseAuditSearch({ q: 127 })).toEqual({ q: '127' })
  })
})
