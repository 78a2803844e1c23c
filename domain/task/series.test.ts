import { describe, expect, it } from 'vitest'
import { periodOf, type Rhythm } from '../calendar/rhythm.ts'
import { addWorkdays, isWorkday, workCalendar } from '../calendar/work-calendar.ts'
import {
  deadlineIn,
  decideSeries,
  dueBy,
  fillPlaceholders,
  type Plan,
  planVerdict,
  seriesCommands,
  seriesStates,
  unknownPlaceholder,
  upcoming,
} from './series.ts'

const work = workCalendar([{ date: '2026-10-01', isWorkday: false, name: '', source: '' }], [2026])
const calendar = {
  isWorkday: (day: string) => isWorkday(day, work),
  addWorkdays: (day: string, n: number) => addWorkdays(day, n, work),
  loadedYears: work.loadedYears,
}
const monthly: Rhythm = { every: 'month', day: 5 }
const plan = (more: Partial<Plan> = {}): Plan => ({
  rhythm: monthly,
  deadline: { kind: 'within', n: 5, unit: 'workday' },
  startsOn: '2026-01-01',
  endsOn: null,
  ...more,
})
const none = new Set<string>()

describe('the life of a series', () => {
  it('knows every state and command', () => {
    const table = seriesStates.map((state) =>
      seriesCommands.map((command) => {
        const decision = decideSeries(state, command)
        return decision.ok ? decision.to : decision.reason
      }),
    )
    const no = 'not-in-this-state'
    expect(table).toEqual([
      ['active', 'paused', no, 'ended'],
      ['paused', no, 'active', 'ended'],
      [no, no, no, no],
    ])
  })
})

describe('a plan', () => {
  const in31: Rhythm = { every: 'month', day: 31 }
  it.each<[Partial<Plan>, string]>([
    [{}, 'ok'],
    [{ startsOn: '2025-12-31' }, 'starts-in-past'],
    [{ startsOn: '2029-06-01' }, 'day-too-far'],
    [{ endsOn: '2025-12-31' }, 'ends-before-start'],
    [{ endsOn: '2026-01-04' }, 'never'],
    [{ endsOn: '2026-01-05' }, 'ok'],
    [{ deadline: { kind: 'in-period', next: false, at: { every: 'week', weekday: 1 } } }, 'another-pace'],
    [{ deadline: { kind: 'in-period', next: false, at: { every: 'month', day: 4 } } }, 'due-before-issue'],
    [{ deadline: { kind: 'in-period', next: true, at: { every: 'month', day: 4 } } }, 'ok'],
    [{ deadline: { kind: 'in-period', next: false, at: in31 } }, 'ok'],
  ])('%o is %s', (more, expected) => {
    const verdict = planVerdict(plan(more), '2026-01-01', calendar)
    expect(verdict.ok ? 'ok' : verdict.reason).toBe(expected)
  })
})

describe('what is due', () => {
  const keys = (found: readonly { period: { key: string } }[]) => found.map(({ period }) => period.key)

  it('is nothing before its day, the period on its day, and every missed one after it', () => {
    expect(keys(dueBy(plan(), '2026-01-01', none, '2026-01-04', calendar))).toEqual([])
    expect(keys(dueBy(plan(), '2026-01-01', none, '2026-01-05', calendar))).toEqual(['2026-01'])
    expect(keys(dueBy(plan(), '2026-01-01', none, '2026-03-31', calendar))).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
    ])
  })

  it('never comes twice for a period, even where the rhythm was moved behind it', () => {
    const later = plan({ rhythm: { every: 'month', day: 20 } })
    expect(keys(dueBy(later, '2026-03-10', new Set(['2026-03']), '2026-03-31', calendar))).toEqual([])
    expect(keys(upcoming(later, '2026-03-10', new Set(['2026-03']), calendar, 2))).toEqual([
      '2026-04',
      '2026-05',
    ])
  })

  it('waits for the working day it rolls to', () => {
    const first = plan({ rhythm: { every: 'month', day: 1 } })
    // 1 October is a holiday; in this calendar the 2nd is worked.
    expect(keys(dueBy(first, '2026-10-01', none, '2026-10-01', calendar))).toEqual([])
    expect(keys(dueBy(first, '2026-10-01', none, '2026-10-02', calendar))).toEqual(['2026-10'])
  })

  it('ends with the end day', () => {
    expect(keys(upcoming(plan({ endsOn: '2026-03-04' }), '2026-01-01', none, calendar, 5))).toEqual([
      '2026-01',
      '2026-02',
    ])
  })
})

describe('the deadline of a period', () => {
  const november = periodOf('month', '2026-11-05')
  it('counts from the issue, or is a day of this period or the next, rolled forward', () => {
    const within = { kind: 'within', n: 5, unit: 'workday' } as const
    expect(deadlineIn(within, november, '2026-11-05', calendar)).toEqual(within)
    const on = (day: number, next: boolean, today = '2026-11-05') =>
      deadlineIn({ kind: 'in-period', next, at: { every: 'month', day } }, november, today, calendar)
    expect(on(25, false)).toEqual({ kind: 'on', day: '2026-11-25' })
    expect(on(28, false)).toEqual({ kind: 'on', day: '2026-11-30' })
    expect(on(5, true)).toEqual({ kind: 'on', day: '2026-12-07' })
    expect(on(25, false, '2026-11-30')).toEqual({ kind: 'on', day: '2026-11-30' })
  })
})

describe('placeholders', () => {
  const of = (pace: 'week' | 'month' | 'quarter' | 'year', falls: string) => ({
    period: periodOf(pace, falls),
    falls,
  })

  it.each([
    ['{年}年{月}月营商环境月报', of('month', '2026-11-05'), '2026年11月营商环境月报'],
    ['{年}年第{季度}季度分析', of('quarter', '2026-10-08'), '2026年第4季度分析'],
    ['{年}年第{周}周调度', of('week', '2027-01-01'), '2026年第53周调度'],
    ['{年}年{月}月例会', of('week', '2027-01-01'), '2027年1月例会'],
    ['{年}年度总结', of('year', '2026-12-20'), '2026年度总结'],
    ['没有占位', of('year', '2026-12-20'), '没有占位'],
  ])('%s', (text, occurrence, expected) => {
    expect(fillPlaceholders(text, occurrence)).toBe(expected)
  })

  it('are known by name; others are named', () => {
    expect(unknownPlaceholder('{年}年{月}月')).toBeNull()
    expect(unknownPlaceholder('{年}年{日}日')).toBe('日')
    expect(unknownPlaceholder('{}')).toBe('')
    expect(unknownPlaceholder('没有')).toBeNull()
  })
})
