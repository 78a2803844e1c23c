import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, FIRST_DAY, numberOf, weekdayOf } from '../calendar/day.ts'
import { drawn, drawnCount, lastWeekEndDue, reopenedDueOn, weekEndOf, weekOf } from './recheck.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const days = fc.nat({ max: 30_000 }).map((n) => addDays(FIRST_DAY, n + 200))
const pools = fc.uniqueArray(fc.uuid(), { maxLength: 60 })
const shares = fc.integer({ min: 1, max: 100 })

describe('a draw', () => {
  it('is the same whenever and in whatever order it is repeated', () => {
    fc.assert(
      fc.property(fc.uuid(), pools, shares, fc.integer(), (seed, pool, sharePercent, shift) => {
        const turned = pool.map((_, n) => pool.at((n + Math.abs(shift)) % pool.length) ?? '')
        const draw = (ids: readonly string[]) => drawn(hash, { seed, round: 1, pool: ids, sharePercent })
        expect(draw(turned)).toEqual(draw(pool))
      }),
    )
  })

  it('takes the share rounded up, each task once, none from outside the pool', () => {
    fc.assert(
      fc.property(fc.uuid(), pools, shares, (seed, pool, sharePercent) => {
        const taken = drawn(hash, { seed, round: 2, pool: [...pool, ...pool], sharePercent })
        expect(taken).toHaveLength(Math.ceil((pool.length * sharePercent) / 100))
        expect(new Set(taken).size).toBe(taken.length)
        for (const id of taken) expect(pool).toContain(id)
      }),
    )
  })

  it('takes at least one where there is any, and none where there is none', () => {
    expect([drawnCount(1, 1), drawnCount(4, 20), drawnCount(6, 20), drawnCount(0, 50)]).toEqual([1, 1, 2, 0])
  })

  it('with another seed or in another round takes others', () => {
    const pool = Array.from({ length: 40 }, (_, n) => `task-${n}`)
    const draw = (seed: string, round: number) => drawn(hash, { seed, round, pool, sharePercent: 20 }).join()
    expect(new Set([draw('a', 1), draw('b', 1), draw('a', 2)]).size).toBe(3)
  })

  it('gives every task the same chance', () => {
    const pool = Array.from({ length: 10 }, (_, n) => `task-${n}`)
    const times = new Map(pool.map((id) => [id, 0]))
    for (let n = 0; n < 2000; n++)
      for (const id of drawn(hash, { seed: `seed-${n}`, round: 1, pool, sharePercent: 20 }))
        times.set(id, (times.get(id) ?? 0) + 1)
    for (const count of times.values()) {
      expect(count).toBeGreaterThan(320)
      expect(count).toBeLessThan(480)
    }
  })
})

describe('the week of a pool', () => {
  it('runs from Monday to Sunday, also over a year end', () => {
    expect(weekEndOf('2026-12-31')).toBe('2027-01-03')
    expect(weekOf('2027-01-03')).toEqual({ from: '2026-12-28', to: '2027-01-03' })
    fc.assert(
      fc.property(days, (day) => {
        const { from, to } = weekOf(weekEndOf(day))
        expect([weekdayOf(from), weekdayOf(to)]).toEqual([1, 7])
        expect(from <= day && day <= to).toBe(true)
      }),
    )
  })

  it('is drawn when its last day lies as many days back as the rule says, and not earlier', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 120 }), (today, after) => {
        const last = lastWeekEndDue(today, after)
        expect(weekdayOf(last)).toBe(7)
        const age = numberOf(today) - numberOf(last)
        expect(age).toBeGreaterThanOrEqual(after)
        expect(age).toBeLessThan(after + 7)
      }),
    )
  })
})

describe('the due day of a reopened task', () => {
  const calendar = {
    workdaysBetween: (from: string, to: string) => numberOf(to) - numberOf(from),
    dueOn: ({ n }: { n: number }, from: string) => ({ dueOn: addDays(from, n), provisional: false }),
  }
  const task = { issuedOn: '2026-03-02', originalDueOn: '2026-03-12' }

  it('is as far away as the rule put it when it was issued', () => {
    const rule = { kind: 'within', n: 15, unit: 'workday' } as const
    expect(reopenedDueOn({ ...task, rule }, '2026-06-01', calendar)).toBe('2026-06-16')
  })

  it('set by hand, it gives as many working days again, and at least one', () => {
    const rule = { kind: 'on', day: '2026-03-12' } as const
    expect(reopenedDueOn({ ...task, rule }, '2026-06-01', calendar)).toBe('2026-06-11')
    const sameDay = { ...task, originalDueOn: '2026-03-02', rule }
    expect(reopenedDueOn(sameDay, '2026-06-01', calendar)).toBe('2026-06-02')
  })
})
