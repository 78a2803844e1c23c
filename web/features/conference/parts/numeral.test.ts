import { expect, it } from 'vitest'
import { chineseNumeral } from './numeral.ts'

it('points are numbered as the office writes them', () => {
  expect([1, 9, 10, 11, 12, 19, 20, 21, 40, 99].map(chineseNumeral)).toEqual([
    '一',
    '九',
    '十',
    '十一',
    '十二',
    '十九',
    '二十',
    '二十一',
    '四十',
    '九十九',
  ])
})
