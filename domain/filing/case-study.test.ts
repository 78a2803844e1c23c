import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseFaultsOf, type CaseProcedure, countCase, usualMethod } from './case-study.ts'

const step = (days: number, more: Partial<CaseProcedure> = {}): CaseProcedure => ({
  days,
  cost: 0,
  online: false,
  besides: null,
  ...more,
})
const together = { onlineHalfDay: true, onlineTogether: true }

describe('a case is counted', () => {
  it('one after another, each a day at least, half a day where it is fully online', () => {
    expect(countCase([step(0.1), step(3), step(0.2, { online: true })], usualMethod)).toMatchObject({
      procedures: 3,
      time: 4.5,
    })
    expect(countCase([step(0.2, { online: true })], { ...usualMethod, onlineHalfDay: false }).time).toBe(1)
  })

  it('side by side on consecutive days: three of five days end on the seventh', () => {
    const count = countCase([step(5), step(5, { besides: 1 }), step(5, { besides: 2 })], usualMethod)
    expect(count.schedule.map(({ from, to }) => [from, to])).toEqual([
      [0, 5],
      [1, 6],
      [2, 7],
    ])
    expect(count.time).toBe(7)
  })

  it('online ones on the same day where the method says so', () => {
    const steps = [step(5), step(5, { online: true, besides: 1 }), step(5, { besides: 1 })]
    expect(countCase(steps, together).time).toBe(6)
    expect(countCase(steps, usualMethod).time).toBe(7)
  })

  it('what comes after waits for everything before it', () => {
    expect(countCase([step(2), step(10, { besides: 1 }), step(1)], usualMethod).time).toBe(12)
  })

  it('the cost is the sum', () => {
    expect(countCase([step(1, { cost: 80 }), step(1, { cost: 20.5 })], usualMethod).cost).toBe(100.5)
  })

  it('the cost is a share where it is one of something', () => {
    expect(countCase([step(1, { cost: 75 }), step(1, { cost: 25 })], usualMethod, 3000).cost).toBe(3.3333)
  })

  it('nothing runs beside itself or what comes later', () => {
    expect(caseFaultsOf([step(1, { besides: 1 }), step(1, { besides: 3 }), step(1, { besides: 1 })])).toEqual(
      [
        { number: 1, code: 'besides-itself' },
        { number: 2, code: 'besides-later' },
      ],
    )
  })
})

const cases = fc
  .array(
    fc.record({
      days: fc.integer({ min: 0, max: 40 }),
      cost: fc.nat(1000),
      online: fc.boolean(),
      pick: fc.nat(50),
    }),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((all) =>
    all.map(
      ({ pick, ...one }, index): CaseProcedure => ({
        ...one,
        besides: index === 0 || pick % 3 === 0 ? null : (pick % index) + 1,
      }),
    ),
  )

describe('every case', () => {
  it('takes no longer than one after another, and no less than its longest procedure', () => {
    fc.assert(
      fc.property(cases, (steps) => {
        const alone = countCase(
          steps.map((one) => ({ ...one, besides: null })),
          usualMethod,
        )
        const { time, schedule } = countCase(steps, usualMethod)
        // Starting a day later each can cost a day for each.
        expect(time).toBeLessThanOrEqual(alone.time + steps.length)
        for (const { from, to } of schedule) expect(time).toBeGreaterThanOrEqual(to - from)
      }),
    )
  })

  it('never starts two on the same day, unless one is online and may', () => {
    fc.assert(
      fc.property(cases, (steps) => {
        const { schedule } = countCase(steps, together)
        const starts = schedule.filter((_, index) => !steps[index]?.online).map(({ from }) => from)
        expect(new Set(starts).size).toBe(starts.length)
      }),
    )
  })
})
