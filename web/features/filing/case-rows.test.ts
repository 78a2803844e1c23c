import { describe, expect, it } from 'vitest'
import { newRow, packRow, readRow, rowOf, unpackRow, withoutRow } from './case-rows.ts'

const row = { ...newRow, name: '核名', agency: '行政审批局', days: '１', cost: '1,200元' }

describe('a procedure of a case', () => {
  it('is read as people write it', () => {
    expect(readRow(row)).toEqual({
      procedure: { name: '核名', agency: '行政审批局', days: 1, cost: 1200, online: false, besides: null },
      faults: {},
    })
  })

  it('says at each place what is wrong', () => {
    expect(readRow({ ...newRow, days: '一天', cost: '' }).faults).toEqual({
      name: 'required',
      agency: 'required',
      days: 'number-in-words',
      cost: 'required',
    })
    // "Not applicable" is no number of days.
    expect(readRow({ ...row, days: '不适用' }).faults).toEqual({ days: 'not-a-number' })
  })

  it('comes back from a draft and from the server as it was', () => {
    const beside = { ...row, online: true, besides: '2' }
    expect(unpackRow(packRow(beside))).toEqual(beside)
    expect(readRow(rowOf(readRow(beside).procedure)).procedure).toEqual(readRow(beside).procedure)
  })

  it('taken out, it leaves the others beside whom they were', () => {
    const rows = ['', '', '1', '2', '3'].map((besides, index) => ({
      ...row,
      name: String(index + 1),
      besides,
    }))
    expect(withoutRow(rows, 1).map(({ name, besides }) => [name, besides])).toEqual([
      ['1', ''],
      ['3', '1'],
      ['4', ''],
      ['5', '2'],
    ])
  })
})
