import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAt, timeOfDayAt, weekdayOf } from '../calendar/day.ts'
import { correctionBy } from './taken-back.ts'
import { type MessageRule, toldAt } from './told-at.ts'

const rule: MessageRule = { holdMinutes: 3, quiet: { from: '20:00', to: '08:00', daysOff: true } }
/** National Day 2026, with its make-up days. */
const off = ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']
const madeUp = ['2026-09-20', '2026-10-10']
const isWorkday = (day: string) => madeUp.includes(day) || (weekdayOf(day) <= 5 && !off.includes(day))
const shanghai = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`).toISOString()
const told = (text: string, by: MessageRule = rule) => toldAt(shanghai(text), by, isWorkday)

describe('a message', () => {
  it.each([
    ['2026-11-02 09:00', '2026-11-02 09:03', 'is held for its minutes'],
    ['2026-11-02 19:56', '2026-11-02 19:59', 'just before the quiet hours is still told'],
    ['2026-11-02 19:57', '2026-11-03 08:00', 'held into the quiet hours waits for the morning'],
    ['2026-11-02 23:30', '2026-11-03 08:00', 'at night waits for the morning'],
    ['2026-11-03 05:00', '2026-11-03 08:00', 'before dawn waits for the same morning'],
    ['2026-11-03 07:57', '2026-11-03 08:00', 'whose minutes end with the quiet hours does not wait longer'],
    ['2026-11-06 20:30', '2026-11-09 08:00', 'on Friday night waits for Monday'],
    ['2026-11-07 10:00', '2026-11-09 08:00', 'on a Saturday waits for Monday'],
    ['2026-10-10 10:00', '2026-10-10 10:03', 'on a make-up Saturday is told'],
    ['2026-09-30 21:00', '2026-10-08 08:00', 'before the National Day holiday waits for its end'],
    ['2026-12-31 22:00', '2027-01-01 08:00', 'over a year end is told on the next working morning'],
  ])('of %s is told at %s: %s', (written, at) => {
    expect(told(written)).toBe(shanghai(at))
  })

  it('comes on days off as well where they are not quiet, and at any time where nothing is', () => {
    const nights: MessageRule = { holdMinutes: 0, quiet: { from: '22:00', to: '07:30', daysOff: false } }
    expect(told('2026-11-07 23:00', nights)).toBe(shanghai('2026-11-08 07:30'))
    expect(told('2026-11-07 23:00', { holdMinutes: 5 })).toBe(shanghai('2026-11-07 23:05'))
  })

  it('is never told early, never in quiet hours, and never after one written later', () => {
    const moment = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2026-12-20') })
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)].map((at) => new Date(at).toISOString())
        const [one, two] = [first ?? '', second ?? ''].map((at) => toldAt(at, rule, isWorkday))
        const time = timeOfDayAt(one ?? '')
        expect((one ?? '') > (first ?? '')).toBe(true)
        expect((one ?? '') <= (two ?? '')).toBe(true)
        expect(time >= '08:00' && time < '20:00' && isWorkday(dayAt(one ?? ''))).toBe(true)
      }),
    )
  })
})

describe('what is put right', () => {
  it('is not told where the later message says everything; words of a person are never swallowed', () => {
    expect(correctionBy('task.withdrawn')).toMatchObject({ undone: true })
    expect(correctionBy('task.transferred')?.instead).toEqual(['task.transferred'])
    for (const type of ['task.instructed', 'task.urged', 'task.sent-back'])
      expect(correctionBy(type)).toBeNull()
  })
})
