import { describe, expect, it } from 'vitest'
import { type Edition, editionVerdict, endedBy, inForceAmong } from './editions.ts'

const edition = (
  code: string,
  version: string,
  from: string,
  to: string | null,
  loadedAt = '2026-01-01',
): Edition => ({
  id: `${code}-${version}`,
  code,
  version,
  effectiveFrom: from,
  effectiveTo: to,
  hash: '',
  loadedAt,
})

describe('editions', () => {
  const first = edition('county', '1', '2023-07-25', '2026-05-31')
  const second = edition('county', '2', '2026-06-01', null, '2026-05-20')
  const bureau = edition('bureau', '1', '2020-01-01', null, '2026-02-01')

  it('are in force from their first day to their last', () => {
    const on = (day: string) => inForceAmong([first, second], day)?.id ?? null
    expect(['2023-07-24', '2023-07-25', '2026-05-31', '2026-06-01', '2099-01-01'].map(on)).toEqual([
      null,
      'county-1',
      'county-1',
      'county-2',
      'county-2',
    ])
  })

  it("of the mechanism that was there first are the region's own", () => {
    expect(inForceAmong([bureau, first, second], '2026-07-01')?.id).toBe('county-2')
    expect(inForceAmong([bureau, second, first], '2026-03-01')?.id).toBe('county-1')
    expect(inForceAmong([bureau, first], '2021-01-01')?.id).toBe('bureau-1')
  })

  it('of one mechanism neither overlap nor repeat', () => {
    const next = { version: '2', effectiveFrom: '2026-06-01', effectiveTo: null }
    expect(editionVerdict([first], next)).toEqual({ ok: true })
    expect(editionVerdict([{ ...first, effectiveTo: null }], next)).toMatchObject({
      reason: 'editions-overlap',
    })
    expect(editionVerdict([first], { ...next, effectiveFrom: '2026-05-31' })).toMatchObject({
      reason: 'editions-overlap',
    })
    expect(editionVerdict([first], { ...next, version: '1' })).toMatchObject({ reason: 'edition-exists' })
  })

  it('end where a later one says so', () => {
    const open = { ...first, effectiveTo: null }
    const said = { version: '1', effectiveFrom: '2023-07-25', effectiveTo: '2026-05-31' }
    expect(endedBy([open], [said])).toEqual([{ edition: open, effectiveTo: '2026-05-31' }])
    expect(endedBy([first], [said])).toEqual([])
    expect(endedBy([open], [])).toEqual([])
  })
})
