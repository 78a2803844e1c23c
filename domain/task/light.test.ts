import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addWorkdays,
  isWorkday,
  type WorkCalendar,
  workCalendar,
  workdaysBetween,
} from '../calendar/work-calendar.ts'
import { addDays } from '../calendar/day.ts'
import { lightDays, lightOn, type Thresholds } from './light.ts'

const plain: WorkCalendar = workCalendar([], [2025, 2026, 2027])
const calendar = {
  addWorkdays: (day: string, n: number) => addWorkdays(day, n, plain),
  workdaysBetween: (from: string, to: string) => workdaysBetween(from, to, plain),
}
const thresholds: Thresholds = {
  amberWorkdaysLeft: 3,
  amberPointsBehind: 10,
  redPointsBehind: 30,
  behindCountsFromPercent: 0,
}

describe('the light of a task', () => {
  // 2026-11-02 is a Monday; twenty working days lead to Monday 2026-11-30.
  const task = { issuedOn: '2026-11-02', dueOn: '2026-11-30', progress: 100 }

  it('with the work done turns amber three working days before the due day and red the day after it', () => {
    expect(lightDays(task, thresholds, calendar)).toMatchObject({
      amberOn: '2026-11-25',
      redOn: '2026-12-01',
    })
  })

  it('with nothing done turns amber when ten points are expected and red once more than thirty are', () => {
    // One working day is 5 points: 10 points after two days, 35 (the first beyond 30) after seven.
    expect(lightDays({ ...task, progress: 0 }, thresholds, calendar)).toMatchObject({
      amberOn: '2026-11-04',
      redOn: '2026-11-11',
    })
  })

  it('turns on the very day that is due, where a share of the term would round above it', () => {
    // 0.56 × 25 is 14.000000000000002; fourteen working days after Friday 2026-01-02 are Thursday the 22nd.
    const long = { issuedOn: '2026-01-02', dueOn: '2026-02-06', progress: 40 }
    const limits = { ...thresholds, amberWorkdaysLeft: 0, amberPointsBehind: 16 }
    expect(calendar.workdaysBetween(long.issuedOn, long.dueOn)).toBe(25)
    expect(lightDays(long, limits, calendar).amberOn).toBe('2026-01-22')
  })

  it('half done has fifty points of air', () => {
    expect(lightDays({ ...task, progress: 50 }, thresholds, calendar)).toMatchObject({
      amberOn: '2026-11-18',
      redOn: '2026-11-25',
    })
  })

  it('does not look at progress before the share of the term from which it counts', () => {
    const late = { ...thresholds, behindCountsFromPercent: 50 }
    // Half of twenty working days after Monday 2 November: Monday the 16th.
    expect(lightDays({ ...task, progress: 0 }, late, calendar)).toMatchObject({
      amberOn: '2026-11-16',
      redOn: '2026-11-16',
    })
  })

  it('says why it is not green', () => {
    const days = {
      state: 'in-progress',
      dueOn: '2026-11-25',
      soonOn: '2026-11-19',
      amberOn: '2026-11-10',
      redOn: '2026-11-20',
    } as const
    expect(lightOn(days, '2026-11-09')).toEqual({ light: 'green', reason: null })
    expect(lightOn(days, '2026-11-10')).toEqual({ light: 'amber', reason: 'behind' })
    expect(lightOn(days, '2026-11-19')).toEqual({ light: 'amber', reason: 'due-soon' })
    expect(lightOn(days, '2026-11-20')).toEqual({ light: 'red', reason: 'behind' })
    expect(lightOn(days, '2026-11-26')).toEqual({ light: 'red', reason: 'overdue' })
  })

  it('of a closed task is the tick, of a draft grey, whatever the day', () => {
    const days = { dueOn: '2026-11-25', soonOn: '2026-11-19', amberOn: '2026-11-10', redOn: '2026-11-20' }
    expect(lightOn({ ...days, state: 'closed' }, '2027-01-01').light).toBe('done')
    expect(lightOn({ ...days, state: 'draft' }, '2027-01-01').light).toBe('grey')
  })
})

describe('properties of the light', () => {
  const start = fc.nat(300).map((n) => addDays('2026-01-05', n))
  const length = fc.integer({ min: 0, max: 120 })
  const progress = fc.integer({ min: 0, max: 100 })

  it('amber never comes after red, and red never later than the day after the due day', () => {
    fc.assert(
      fc.property(start, length, progress, (issuedOn, n, done) => {
        const dueOn = addDays(issuedOn, n)
        const { amberOn, redOn } = lightDays({ issuedOn, dueOn, progress: done }, thresholds, calendar)
        expect(amberOn <= redOn).toBe(true)
        expect(redOn <= addDays(dueOn, 1)).toBe(true)
      }),
    )
  })

  it('more progress never makes it turn earlier', () => {
    fc.assert(
      fc.property(start, length, progress, progress, (issuedOn, n, a, b) => {
        const dueOn = addDays(issuedOn, n)
        const less = lightDays({ issuedOn, dueOn, progress: Math.min(a, b) }, thresholds, calendar)
        const more = lightDays({ issuedOn, dueOn, progress: Math.max(a, b) }, thresholds, calendar)
        expect(more.amberOn >= less.amberOn).toBe(true)
        expect(more.redOn >= less.redOn).toBe(true)
      }),
    )
  })

  it('the stored days agree with counting points behind on each working day by hand', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 5, max: 60 }), progress, (issuedOn, n, done) => {
        const dueOn = addDays(issuedOn, n)
        const { redOn } = lightDays({ issuedOn, dueOn, progress: done }, thresholds, calendar)
        const total = Math.max(1, calendar.workdaysBetween(issuedOn, dueOn))
        for (let day = addDays(issuedOn, 1); day <= dueOn; day = addDays(day, 1)) {
          if (!isWorkday(day, plain)) continue
          const behind = (calendar.workdaysBetween(issuedOn, day) / total) * 100 - done
          expect(day >= redOn).toBe(behind > thresholds.redPointsBehind + 1e-9)
        }
      }),
    )
  })
})
