import { describe, expect, it } from 'vitest'
import { periodName, periodNamed, windowVerdict } from './period.ts'
import { differencePercent, type Field, findingsOf, inOrder, usualRules } from './rules.ts'

const field = (code: string, more: Partial<Field> = {}): Field => ({
  code,
  indicator: code.slice(0, 2),
  kind: 'index',
  unit: '分',
  value: 80,
  meaning: null,
  last: null,
  measured: [],
  evidence: 1,
  ...more,
})
const time = (value: number) => field('01.2', { kind: 'time', unit: '个工作日', value })
const procedures = (value: number) => field('01.1', { kind: 'procedures', unit: '个', value })
const found = (...fields: readonly Field[]) =>
  [...findingsOf(fields, usualRules)].flatMap(([code, all]) =>
    all.map((one) => `${code} ${one.severity} ${one.code}`),
  )

describe('what is noticed', () => {
  it.each([
    ['nothing about a quiet value', [field('03.1', { last: { value: 75, meaning: null } })], []],
    ['a jump', [field('03.1', { last: { value: 50, meaning: null } })], ['03.1 warning jump']],
    [
      'a jump from nothing, which no percent can say',
      [field('03.1', { value: 0.1, last: { value: 0, meaning: null } })],
      ['03.1 warning jump'],
    ],
    ['no jump from nothing to nothing', [field('03.1', { value: 0, last: { value: 0, meaning: null } })], []],
    ['time without a procedure', [procedures(0), time(3)], ['01.1 error needs-more']],
    ['less than half a day for each procedure', [procedures(8), time(3)], ['01.2 warning needs-more']],
    [
      'a difference to what was measured',
      [field('03.1', { measured: [{ source: 'survey', value: 60, meaning: null }] })],
      ['03.1 warning differs'],
    ],
    [
      'a share where percent are asked for',
      [field('03.3', { kind: 'rate', unit: '%', value: 0.95 })],
      ['03.3 warning looks-like-share'],
    ],
    ['no evidence', [field('03.1', { evidence: 0 })], ['03.1 warning no-evidence']],
    ['nothing where nothing stands', [field('03.1', { value: null, evidence: 0 })], []],
  ])('%s', (_name, fields, expected) => {
    expect(found(...fields)).toEqual(expected)
  })

  it('kinds are matched within one indicator only', () => {
    expect(found(procedures(0), { ...time(3), code: '04.2', indicator: '04' })).toEqual([])
  })
})

it('percent of nothing are none', () => {
  expect([differencePercent(6, 5), differencePercent(0, 0), differencePercent(6, 0)]).toEqual([20, 0, null])
})

it('sources stand in the order of the rules, whatever order they came in', () => {
  const given = (['filing', 'survey', 'case-log', 'case-study'] as const).map((source) => ({ source }))
  expect(inOrder(given, usualRules).map(({ source }) => source)).toEqual([
    'case-log',
    'case-study',
    'survey',
    'filing',
  ])
  const turned = { ...usualRules, precedence: ['filing'] as const }
  expect(inOrder(given, turned)[0]).toEqual({ source: 'filing' })
})

describe('a period', () => {
  it.each([
    ['2026-Q3', '2026-07-01', '2026-09-30', '2026年第三季度'],
    ['2026-02', '2026-02-01', '2026-02-28', '2026年2月'],
    ['2026', '2026-01-01', '2026-12-31', '2026年'],
  ])('%s', (code, from, to, name) => {
    expect(periodNamed(code)).toMatchObject({ key: code, from, to })
    expect(periodName(code)).toBe(name)
  })

  it.each(['2026-Q5', '2026-13', '26', '2026-Q', '1999'])('%s is none', (code) => {
    expect(periodNamed(code)).toBeNull()
  })

  it('has a window with days in it, not before it begins and not over', () => {
    const quarter = { key: '2026-Q4', from: '2026-10-01', to: '2026-12-31' }
    const verdict = (opensOn: string, closesOn: string) => {
      const given = windowVerdict(quarter, { opensOn, closesOn }, '2026-11-20')
      return given.ok ? 'ok' : given.reason
    }
    expect(verdict('2026-12-22', '2027-01-15')).toBe('ok')
    expect(verdict('2027-01-15', '2026-12-22')).toBe('window-empty')
    expect(verdict('2026-09-30', '2027-01-15')).toBe('window-before-period')
    expect(verdict('2026-10-01', '2026-11-19')).toBe('window-over')
  })
})
