import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ItemOnAgenda,
  lengthVerdict,
  minutesInto,
  minutesOf,
  plannedEnd,
  timeOf,
  timesOf,
} from './agenda.ts'

const item = (minutes: number, more: Partial<ItemOnAgenda> = {}): ItemOnAgenda => ({
  minutes,
  turnedTo: null,
  used: 0,
  onTableSince: null,
  over: false,
  ...more,
})
const at = (time: string) => minutesOf(time)
const begins = (startsAt: string, items: readonly ItemOnAgenda[], now: string | null) =>
  timesOf(startsAt, items, now === null ? null : at(now)).items.map(({ beginsAt }) => timeOf(beginsAt))

describe('the clock', () => {
  it('is read and printed the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        expect(minutesOf(timeOf(minutes))).toBe(minutes)
      }),
    )
  })

  it('prints times past midnight as times of the next day', () => {
    expect([timeOf(1440), timeOf(1475.9)]).toEqual(['00:00', '00:35'])
  })

  it('counts from the midnight of the day it is held, in Shanghai', () => {
    expect(minutesInto('2026-11-27', '2026-11-27T06:30:30Z')).toBe(14 * 60 + 30.5)
    expect(minutesInto('2026-11-27', '2026-11-27T16:10:00Z')).toBe(1450)
    expect(minutesInto('2026-11-27', '2026-11-26T15:50:00Z')).toBe(-10)
  })
})

describe('by the plan', () => {
  it('an item begins when those before it have had their minutes', () => {
    const items = [item(10), item(20), item(25)]
    expect(begins('14:30', items, null)).toEqual(['14:30', '14:40', '15:00'])
    expect(timeOf(timesOf('14:30', items, null).endsAt)).toBe('15:25')
  })

  it('an agenda without items ends when it begins', () => {
    expect(timesOf('09:00', [], null)).toEqual({ items: [], endsAt: 540, lateBy: 0 })
  })

  it('ends by midnight', () => {
    expect(lengthVerdict('23:00', [item(60)])).toEqual({ ok: true })
    expect(lengthVerdict('23:00', [item(60), item(5)])).toEqual({
      ok: false,
      reason: 'past-midnight',
      facts: { minutes: 5 },
    })
    const forty = Array.from({ length: 40 }, () => item(15))
    expect(lengthVerdict('08:30', forty)).toEqual({ ok: true })
    expect(lengthVerdict('14:30', forty)).toMatchObject({ ok: false, reason: 'past-midnight' })
  })
})

describe('at the table', () => {
  const heard = item(10, { turnedTo: at('14:33'), used: 12, over: true })

  it('what is to come follows the item on the table', () => {
    const onTable = item(20, { turnedTo: at('14:45'), onTableSince: at('14:45') })
    const items = [heard, onTable, item(25), item(15)]
    expect(begins('14:30', items, '14:57')).toEqual(['14:33', '14:45', '15:05', '15:30'])
    expect(timesOf('14:30', items, at('14:57'))).toMatchObject({
      items: [{ used: 12, overBy: 2 }, { used: 12, overBy: 0 }, { used: 0 }, { used: 0 }],
      endsAt: at('15:45'),
      lateBy: 5,
    })
  })

  it('an item that takes more than its minutes pushes the rest by the clock', () => {
    const items = [item(20, { turnedTo: at('14:30'), onTableSince: at('14:30') }), item(25)]
    expect(begins('14:30', items, '15:02')).toEqual(['14:30', '15:02'])
    expect(timesOf('14:30', items, at('15:02'))).toMatchObject({
      items: [{ used: 32, overBy: 12 }, {}],
      lateBy: 12,
    })
  })

  it('time adds up where an item is turned to again', () => {
    const again = item(20, { turnedTo: at('14:30'), used: 15, onTableSince: at('15:00') })
    expect(timesOf('14:30', [again, item(10)], at('15:10'))).toMatchObject({
      items: [{ used: 25, overBy: 5, beginsAt: at('14:30') }, { beginsAt: at('15:10') }],
    })
  })

  it('what is concluded without being turned to takes no time, and what was not reached none either', () => {
    const items = [item(20, { over: true }), item(25)]
    expect(begins('14:30', items, '14:30')).toEqual(['14:30', '14:30'])
  })

  it('goes on past midnight', () => {
    const items = [item(30, { turnedTo: at('23:20'), onTableSince: at('23:20') }), item(20)]
    const { items: times, endsAt, lateBy } = timesOf('23:00', items, 1450)
    expect(times.map(({ beginsAt }) => timeOf(beginsAt))).toEqual(['23:20', '00:10'])
    expect([timeOf(endsAt), lateBy]).toEqual(['00:30', 40])
  })

  it('nothing to come begins before now, in its order, and no minute is lost', () => {
    const minutes = fc.integer({ min: 1, max: 240 })
    fc.assert(
      fc.property(
        fc.array(minutes, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 0, max: 2000 }),
        (lengths, start, now) => {
          const items = lengths.map((length) => item(length))
          const times = timesOf(timeOf(start), items, now)
          const from = Math.max(start, now)
          expect(times.items[0]?.beginsAt).toBe(from)
          expect(times.endsAt).toBe(from + lengths.reduce((sum, length) => sum + length, 0))
          expect(times.lateBy).toBe(from - start)
          expect(plannedEnd(timeOf(start), items)).toBe(times.endsAt - times.lateBy)
        },
      ),
    )
  })
})
