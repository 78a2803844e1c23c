import { describe, expect, it } from 'vitest'
import { workUntil } from './work-until.ts'

const left = { id: 't1', personId: 'A', startsOn: '2026-01-01', endsOn: '2026-03-31' }
const leaving = { tenureId: 't1', lastDay: '2026-03-31', brings: null }
const since = (personId: string, startsOn: string, endsOn: string | null = null) => ({
  id: `t-${personId}`,
  personId,
  startsOn,
  endsOn,
})

describe('the work of who left', () => {
  it('has no end while nobody has held the post since', () => {
    expect(workUntil(leaving, [left])).toBe(null)
    const before = { id: 't0', personId: 'Z', startsOn: '2025-01-01', endsOn: '2025-12-31' }
    expect(workUntil(leaving, [before, left])).toBe(null)
  })

  it('ends with the last day once somebody holds it, or held it for a while', () => {
    expect(workUntil(leaving, [left, since('B', '2026-04-01')])).toBe('2026-03-31')
    expect(workUntil(leaving, [left, since('B', '2026-06-01')])).toBe('2026-03-31')
    expect(workUntil(leaving, [left, since('B', '2026-04-01', '2026-04-30')])).toBe('2026-03-31')
  })

  it('holds what came before whom the sheet brings has taken over, on that day too', () => {
    const brings = { sheetId: 's', personId: 'B', on: '2026-04-01' }
    expect(workUntil({ ...leaving, brings }, [left, since('B', '2026-04-01')])).toBe('2026-04-01')
    const late = { ...brings, on: '2026-06-01' }
    expect(workUntil({ ...leaving, brings: late }, [left, since('B', '2026-06-01')])).toBe('2026-06-01')
  })

  it('ends with the last day where whom the sheet names held the post before it was written', () => {
    const earlier = { sheetId: 's', personId: 'B', on: '2026-06-01' }
    expect(workUntil({ ...leaving, brings: earlier }, [left, since('B', '2026-04-01')])).toBe('2026-03-31')
    const sameDay = { sheetId: 'u', personId: 'B', on: '2026-04-01' }
    expect(workUntil({ ...leaving, brings: sameDay }, [left, since('B', '2026-04-01')])).toBe('2026-03-31')
  })
})
