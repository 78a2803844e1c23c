import { expect, test } from 'vitest'
import { rowHeight } from './row-height.ts'

const columns = {
  columns: [
    { heading: '序号', width: 6 },
    { heading: '要求', width: 21 },
  ],
}

test('a row is as high as its longest cell, a Chinese character counting twice', () => {
  expect(rowHeight([1, '十个字以内的要求'], columns)).toBe(18)
  expect(rowHeight([1, '一二三四五六七八九十一'], columns)).toBe(33)
  expect(rowHeight([1, 'abcdefghijklmnopqrst'], columns)).toBe(18)
  expect(rowHeight([1, '第一行\n第二行\n第三行'], columns)).toBe(48)
})

test('an endless text does not make an endless row', () => {
  expect(rowHeight([null, '很长'.repeat(10_000)], columns)).toBe(183)
  expect(rowHeight([null, '\n'.repeat(10_000)], columns)).toBe(183)
})

test('an empty row is one line high', () => {
  expect(rowHeight([], columns)).toBe(18)
})
