import { expect, it } from 'vitest'
import { chineseNumber } from './chinese-number.ts'

it.each([
  [0, '零'],
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [21, '二十一'],
  [99, '九十九'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [111, '一百一十一'],
  [1000, '一千'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [2300, '二千三百'],
  [9999, '九千九百九十九'],
])('%i is %s', (n, written) => {
  expect(chineseNumber(n)).toBe(written)
})
