import { describe, expect, it } from 'vitest'
import { addressOf, rangeOf } from './address.ts'
import { csvLine, decodeText, rowsOfCsv } from './csv.ts'
import { findHeader, headings } from './header.ts'
import { cellDay, cellText } from './read-cell.ts'

const known = headings({ title: ['任务内容', '事项'], unit: ['牵头单位'], due: ['完成时限（日期）'] })

it('addresses are those at the edge of the sheet', () => {
  expect([addressOf(1, 1), addressOf(27, 7), addressOf(16_384, 1_048_576)]).toEqual([
    'A1',
    'AA7',
    'XFD1048576',
  ])
  expect(rangeOf('B2:D9')).toMatchObject({ firstColumn: 2, lastRow: 9 })
  expect([rangeOf('ZZZZ1'), rangeOf('A0'), rangeOf('XFE1'), rangeOf('1A')]).toEqual([null, null, null, null])
})

describe('headings', () => {
  it('are found below titles, whatever their width, spaces and marks', () => {
    const header = findHeader(
      [
        { number: 1, cells: ['某县任务台账'] },
        { number: 4, cells: ['序号', '任务 内容*', '牵头\n单位', '完成时限(日期)', '任务内容'] },
        { number: 5, cells: [1, '任务内容', '甲'] },
      ],
      known,
    )
    expect(header).toMatchObject({
      row: 4,
      unknown: [{ cell: 'A4', heading: '序号' }],
      repeated: [{ cell: 'E4' }],
    })
    expect([...(header?.columns ?? [])]).toEqual([
      ['title', 1],
      ['unit', 2],
      ['due', 3],
    ])
  })

  it('named like parts of an object are unknown and nothing else', () => {
    const header = findHeader([{ number: 1, cells: ['__proto__', 'constructor', '事项', '牵头单位'] }], known)
    expect(header?.unknown.map(({ heading }) => heading)).toEqual(['__proto__', 'constructor'])
    expect(findHeader([{ number: 1, cells: ['__proto__', 'constructor'] }], known)).toBeNull()
  })
})

it.each([
  ['2026-11-30', '2026-11-30'],
  ['２０２６年１１月３０日', '2026-11-30'],
  ['2026/1/5', '2026-01-05'],
  ['2026.11.30', '2026-11-30'],
  ['20261130', '2026-11-30'],
  ['2026年2月30日', null],
  ['26-11-30', null],
  ['11月30日', null],
  [{ day: '2026-11-30' }, '2026-11-30'],
  [{ day: '1900-01-01' }, null],
  [46_356, null],
  [null, null],
])('%s as a day', (cell, day) => expect(cellDay(cell)).toBe(day))

it('line breaks of every machine are line breaks', () =>
  expect(cellText(' 一\r\n二\r三 ')).toBe('一\n二\n三'))

describe('text files', () => {
  it('are read in the encodings offices write', () => {
    const utf8 = new TextEncoder().encode('\uFEFF县城,张三')
    const utf16 = Buffer.from('\uFEFF县城,张三', 'utf16le')
    const gb = Buffer.from('cfd8b3c72cd5c5c8fd', 'hex')
    expect([utf8, utf16, gb].map(decodeText)).toEqual(['县城,张三', '县城,张三', '县城,张三'])
    expect(() => decodeText(Buffer.from([0xff, 0xff, 0x00]))).toThrow('encoding-unknown')
  })

  it('keep what looks like a number as it was written', () => {
    expect(rowsOfCsv(Buffer.from('001,"a,b","他说""好"""\r\n,,x'))).toEqual([
      { number: 1, cells: ['001', 'a,b', '他说"好"'] },
      { number: 2, cells: [null, null, 'x'] },
    ])
  })

  it('disarm formulas and leave numbers', () => {
    expect(csvLine(['=1+1', '@x', '-甲', '\t1', -5, null, 'a"b,c'])).toBe(
      `'=1+1,'@x,'-甲,'\t1,-5,,"a""b,c"\r\n`,
    )
  })
})
