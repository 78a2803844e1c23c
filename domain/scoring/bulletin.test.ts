import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headingsOf, readCell } from './bulletin.ts'
import type { Leaf, Meaning } from './methodology.ts'
import { kindOf, periodsBetween, quartersBefore, scoredPeriod } from './period.ts'
import { group, leaf } from './testing.ts'

const texts = new Map<string, Meaning>([
  ['不适用', 'drop'],
  ['无此业务', 'zero'],
])
const named = (one: Leaf, zh: string, unit: string): Leaf => ({
  ...one,
  name: { zh, en: zh },
  unit: { zh: unit, en: unit },
})
const days = named(leaf('01.2'), '耗时', '个工作日')
const percent = named(leaf('03.3', 100, 0), '满意度', '%')

describe('a cell of a bulletin', () => {
  it.each([
    ['3', days, 3, []],
    ['２．５', days, 2.5, ['full-width']],
    ['3个工作日', days, 3, ['unit-left-out']],
    ['1,200', days, 1200, []],
    ['.7', days, 0.7, []],
    ['95%', percent, 95, ['percent-left-out']],
    ['-0', days, 0, []],
    ['0.95', percent, 0.95, ['looks-like-share']],
    ['0.95%', percent, 0.95, ['percent-left-out']],
    ['0.95', named(leaf('05.3', 0, 20), '税费', '%'), 0.95, []],
  ] as const)('%s is read', (text, one, value, warnings) => {
    expect(readCell(text, 'value', one, texts)).toEqual({ ok: true, value, meaning: null, warnings })
  })

  it.each([
    ['三个', days, 'value', 'not-a-number'],
    ['3-5', days, 'value', 'with-unit'],
    ['3天', days, 'value', 'with-unit'],
    ['30%', days, 'value', 'percent-sign'],
    ['-1', days, 'value', 'negative'],
    ['101', percent, 'value', 'out-of-scale'],
    ['100.1', null, 'score', 'score-out-of-range'],
    ['=1+1', days, 'value', 'not-a-number'],
  ] as const)('%s is a fault', (text, one, as, code) => {
    expect(readCell(text, as, one, texts)).toMatchObject({ ok: false, code })
  })

  it('knows the words of the methodology and what stands for nothing', () => {
    expect(readCell('不适用', 'value', days, texts)).toMatchObject({ value: null, meaning: 'drop' })
    expect(readCell('无此业务', 'value', days, texts)).toMatchObject({ value: null, meaning: 'zero' })
    for (const nothing of ['', ' ', '-', '—']) expect(readCell(nothing, 'value', days, texts)).toBeNull()
  })

  it('is read as the number that was written, whichever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (n) => {
        const value = n / 1000
        expect(readCell(String(value), 'value', days, texts)).toMatchObject({ ok: true, value })
      }),
    )
  })
})

describe('the headings of a bulletin', () => {
  const tree = group('overall', 'mean', group('01', 'mean', named(leaf('01.1'), '流程', '个'), days), {
    ...group('02', 'mean', named(leaf('02.1'), '流程', '个')),
    name: { zh: '办理建筑许可', en: 'permits' },
  })
  const known = headingsOf({ tree })

  it('are codes, names that stand for one thing only, and scores', () => {
    expect(known.get('01.2')).toEqual({ code: '01.2', as: 'value' })
    expect(known.get('01.2 耗时')).toEqual({ code: '01.2', as: 'value' })
    expect(known.get('01.2得分')).toEqual({ code: '01.2', as: 'score' })
    expect(known.get('办理建筑许可')).toEqual({ code: '02', as: 'score' })
    expect(known.get('办理建筑许可·流程')).toEqual({ code: '02.1', as: 'value' })
    expect(known.get('总分')).toEqual({ code: 'overall', as: 'score' })
  })

  it('leave a name out that two have', () => {
    expect(known.get('流程')).toBeUndefined()
    expect(known.get('流程得分')).toBeUndefined()
  })
})

describe('periods', () => {
  it('are known by their codes', () => {
    expect(scoredPeriod('2026-Q3')).toEqual({
      code: '2026-Q3',
      name: '2026年第三季度',
      startsOn: '2026-07-01',
      endsOn: '2026-09-30',
    })
    expect(scoredPeriod('2026-Q5')).toBeNull()
  })

  it('the last quarters are those that are over', () => {
    expect(quartersBefore('2026-11-22', 3).map(({ code }) => code)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3'])
    expect(quartersBefore('2026-01-01', 1).map(({ code }) => code)).toEqual(['2025-Q4'])
    expect(quartersBefore('2026-09-30', 1).map(({ code }) => code)).toEqual(['2026-Q2'])
  })
})

it.each([
  ['2026-Q1', '2026-Q3', 2],
  ['2025-Q4', '2026-Q1', 1],
  ['2025-11', '2026-02', 3],
  ['2023', '2026', 3],
  ['2026-08', '2026-Q3', null],
  ['2026', '2026-Q4', null],
  ['nothing', '2026', null],
])('from %s to %s it is %s periods', (earlier, later, periods) =>
  expect(periodsBetween(earlier, later)).toBe(periods),
)

it('months, quarters and years are kinds of their own', () =>
  expect(['2026-08', '2026-Q3', '2026', '2026-Q5'].map(kindOf)).toEqual(['month', 'quarter', 'year', null]))
