import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limitsOf, type Measure } from './measure.ts'
import { readNumber, readValue } from './read-value.ts'

const workdays: Measure = { kind: 'time', unit: '个工作日' }
const hours: Measure = { kind: 'time', unit: '小时' }
const percent: Measure = { kind: 'rate', unit: '%' }
const share: Measure = { kind: 'cost', unit: '占利润%' }
const procedures: Measure = { kind: 'procedures', unit: '个' }
const yuan: Measure = { kind: 'cost', unit: '元/批' }
const index: Measure = { kind: 'index', unit: '分' }

describe('a value as people write it', () => {
  it.each([
    ['3', workdays, 3],
    ['.7', workdays, 0.7],
    ['2.', workdays, 2],
    ['１２．５', workdays, 12.5],
    ['1,234,567.5', yuan, 1234567.5],
    ['１，２００', yuan, 1200],
    ['3个工作日', workdays, 3],
    ['3 工作日', workdays, 3],
    ['2.5小时', hours, 2.5],
    ['95%', percent, 95],
    ['９５．２％', percent, 95.2],
    ['37.9%', share, 37.9],
    ['120', share, 120],
    ['1450元', yuan, 1450],
    ['1450元/批', yuan, 1450],
    ['3个', procedures, 3],
    ['3个环节', procedures, 3],
    ['+4', procedures, 4],
    ['-0', procedures, 0],
  ] as const)('%s is %#', (written, measure, value) => {
    expect(readValue(written, measure)).toEqual({ ok: true, value: { value, meaning: null } })
  })

  it.each([
    ['-3', workdays, 'negative'],
    ['−3个工作日', workdays, 'negative'],
    ['3天', workdays, 'wrong-unit'],
    ['3个工作日', hours, 'wrong-unit'],
    ['3个工作日', procedures, 'wrong-unit'],
    ['5%', index, 'wrong-unit'],
    ['2万元', yuan, 'wrong-unit'],
    ['三个', procedures, 'number-in-words'],
    ['半天', workdays, 'number-in-words'],
    ['约3', workdays, 'not-a-number'],
    ['待定', workdays, 'not-a-number'],
    ['3-5', workdays, 'no-single-number'],
    ['3～5个工作日', workdays, 'no-single-number'],
    ['1e3', yuan, 'not-a-number'],
    ['1,23', yuan, 'not-a-number'],
    ['=1+1', yuan, 'not-a-number'],
    ['100.1', percent, 'over-limit'],
    ['101', index, 'over-limit'],
    ['2.5', procedures, 'not-whole'],
    ['1000000001', yuan, 'too-large'],
    ['0.12345', workdays, 'too-precise'],
  ] as const)('%s is refused: %#', (written, measure, code) => {
    expect(readValue(written, measure)).toMatchObject({ ok: false, code })
  })

  it('names the unit that was written and the one that is asked for', () => {
    expect(readValue('3天', workdays)).toMatchObject({ facts: { written: '天', unit: '个工作日' } })
  })

  it('knows the words that stand for a value, and nothing where nothing stands', () => {
    expect(readValue('无此业务', workdays)).toMatchObject({ ok: true, value: { meaning: 'zero' } })
    expect(readValue(' 不适用 ', workdays)).toMatchObject({ ok: true, value: { meaning: 'drop' } })
    expect(readValue('  ', workdays)).toBeNull()
  })

  it('takes another scale than a hundred from the rules', () => {
    expect(readValue('12', index, 15)).toMatchObject({ ok: true })
    expect(readValue('16', index, 15)).toMatchObject({ ok: false, code: 'over-limit', facts: { max: 15 } })
  })
})

const measures = fc.constantFrom(workdays, hours, percent, share, procedures, yuan, index)
const full = (text: string) =>
  text.replaceAll(/[0-9.%-]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))

describe('whatever is written', () => {
  it('nothing is thrown, and what is taken lies within the definition', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[-+]?[0-9.,%]{0,8}[个天元分]?$/)),
        measures,
        (text, measure) => {
          const reading = readValue(text, measure)
          if (!reading?.ok || reading.value.value === null) return
          const { max, whole } = limitsOf(measure)
          expect(reading.value.value).toBeGreaterThanOrEqual(0)
          expect(reading.value.value).toBeLessThanOrEqual(max ?? 1e9)
          if (whole) expect(Number.isInteger(reading.value.value)).toBe(true)
        },
      ),
    )
  })

  it('width, blanks and the field’s own unit make no difference', () => {
    const numbers = fc.integer({ min: 0, max: 9999 }).map((n) => String(n / 100))
    fc.assert(
      fc.property(numbers, fc.constantFrom(workdays, hours, share, yuan), (text, measure) => {
        const plain = readValue(text, measure)
        expect(plain).toMatchObject({ ok: true, value: { value: Number(text) } })
        expect(readValue(full(text), measure)).toEqual(plain)
        expect(readValue(` ${text} ${measure.unit}`, measure)).toEqual(plain)
        expect(readNumber(Number(text), measure)).toEqual(plain)
      }),
    )
  })

  it('a minus is never lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), measures, (n, measure) => {
        expect(readValue(`-${n}`, measure)).toMatchObject({ ok: false, code: 'negative' })
        expect(readNumber(-n, measure)).toMatchObject({ ok: false, code: 'negative' })
      }),
    )
  })
})
