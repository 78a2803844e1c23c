import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/day.ts'
import { holdsOn, overlaps, type Tenure } from './posts.ts'
import { fillBy, gapOf } from './vacancy.ts'

const today = '2026-11-10'

describe('a post without a holder', () => {
  it.each<[string, readonly Tenure[], ReturnType<typeof gapOf>]>([
    ['nobody ever held it', [], { from: null, until: null }],
    ['somebody holds it for good', [{ startsOn: '2026-01-01', endsOn: null }], null],
    [
      'the last one left',
      [{ startsOn: '2026-01-01', endsOn: '2026-10-31' }],
      { from: '2026-11-01', until: null },
    ],
    [
      'the holder will leave',
      [{ startsOn: '2026-01-01', endsOn: '2026-11-30' }],
      { from: '2026-12-01', until: null },
    ],
    [
      'the holder leaves and another follows at once',
      [
        { startsOn: '2026-01-01', endsOn: '2026-11-30' },
        { startsOn: '2026-12-01', endsOn: null },
      ],
      null,
    ],
    [
      'another follows later',
      [
        { startsOn: '2026-01-01', endsOn: '2026-10-31' },
        { startsOn: '2026-12-01', endsOn: null },
      ],
      { from: '2026-11-01', until: '2026-11-30' },
    ],
    [
      'a gap opens between two to come',
      [
        { startsOn: '2026-12-15', endsOn: null },
        { startsOn: '2026-01-01', endsOn: '2026-11-30' },
      ],
      { from: '2026-12-01', until: '2026-12-14' },
    ],
  ])('%s', (_name, tenures, gap) => {
    expect(gapOf(tenures, today)).toEqual(gap)
  })

  it('is found on exactly the first day that nobody holds, day by day', () => {
    const days = fc.integer({ min: -20, max: 20 }).map((n) => addDays(today, n))
    const tenures = fc.array(
      fc.record({ startsOn: days, length: fc.integer({ min: 0, max: 8 }), open: fc.boolean() }),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(tenures, (list) => {
        const held: Tenure[] = []
        for (const { startsOn, length, open } of list) {
          const tenure = { startsOn, endsOn: open ? null : addDays(startsOn, length) }
          if (!held.some((other) => overlaps(other, tenure))) held.push(tenure)
        }
        const free = (n: number) => !held.some((tenure) => holdsOn(tenure, addDays(today, n)))
        const ahead = Array.from({ length: 80 }, (_, n) => n)
        const first = ahead.find(free)
        const gap = gapOf(held, today)
        expect(gap !== null).toBe(first !== undefined)
        if (gap === null || first === undefined) return
        if (first > 0) expect(gap.from).toBe(addDays(today, first))
        else expect(gap.from === null || gap.from <= today).toBe(true)
        const next = ahead.find((n) => n > first && !free(n))
        expect(gap.until).toBe(next === undefined ? null : addDays(today, next - 1))
      }),
    )
  })

  it('is to be seen to within a month of being told or of its first day', () => {
    expect(fillBy('2026-11-01', today)).toBe('2026-12-10')
    expect(fillBy('2026-12-01', today)).toBe('2026-12-31')
  })
})
