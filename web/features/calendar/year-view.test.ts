import { describe, expect, it } from 'vitest'
import { monthsOf, sourcesOf, yearsToShow } from './year-view.ts'

const source = '国办发明电〔2025〕7号'
const exceptions = [
  { day: '2026-01-01', isWorkday: false, name: '元旦', source },
  { day: '2026-01-02', isWorkday: false, name: '元旦', source },
  { day: '2026-01-03', isWorkday: false, name: '元旦', source },
  { day: '2026-01-04', isWorkday: true, name: '元旦调休', source },
]

describe('a year', () => {
  const months = monthsOf(2026, exceptions)

  it('has twelve months that begin below their weekday', () => {
    expect(months).toHaveLength(12)
    expect(months[0]).toMatchObject({ month: 1, blanks: 3 })
    expect(months[1]?.days).toHaveLength(28)
    expect(months.flatMap(({ days }) => days)).toHaveLength(365)
    expect(monthsOf(2028, [])[1]?.days).toHaveLength(29)
  })

  it('tells holidays, make-up days, weekends and working days apart', () => {
    expect(months[0]?.days.slice(0, 5).map(({ kind }) => kind)).toEqual([
      'holiday',
      'holiday',
      'holiday',
      'make-up',
      'workday',
    ])
    expect(months[0]?.days[9]?.kind).toBe('weekend')
    expect(months[0]?.workdays).toBe(21)
  })

  it('names days that follow each other once', () => {
    expect(months[0]?.spans).toEqual([
      { from: '2026-01-01', to: '2026-01-03', name: '元旦', kind: 'holiday' },
      { from: '2026-01-04', to: '2026-01-04', name: '元旦调休', kind: 'make-up' },
    ])
  })

  it('without a notice is made of plain weeks', () => {
    const plain = monthsOf(2027, [])
    expect(plain.flatMap(({ spans }) => spans)).toEqual([])
    expect(plain.reduce((sum, { workdays }) => sum + workdays, 0)).toBe(261)
  })

  it('names its notices once', () => {
    expect(sourcesOf(exceptions)).toEqual([source])
  })
})

describe('the years to choose from', () => {
  it('are the loaded ones, this and the next', () => {
    expect(yearsToShow([2024, 2025, 2026], '2026-11-22', 2026)).toEqual([2024, 2025, 2026, 2027])
    expect(yearsToShow([], '2026-11-22', 2031)).toEqual([2026, 2027, 2031])
  })
})
