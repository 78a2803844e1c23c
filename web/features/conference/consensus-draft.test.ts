import { expect, it } from 'vitest'
import { agreeing, faultOf, rowsToSend } from './consensus-draft.ts'

it('a unit speaks to every point, and a reservation has its words', () => {
  expect(faultOf({ stances: ['agree', null], text: '' })).toBe('stance-missing')
  expect(faultOf({ stances: ['agree', 'reserve'], text: ' ' })).toBe('words-missing')
  expect(faultOf({ stances: ['agree', 'reserve'], text: '须先出规划意见' })).toBeNull()
  expect(faultOf({ stances: ['agree', 'agree'], text: '' })).toBeNull()
})

it('a unit that agrees gives up its reservation', () => {
  expect(agreeing({ stances: ['reserve', null], text: '' }).stances).toEqual(['agree', 'agree'])
})

it('sends the units that were noted and no others', () => {
  expect(rowsToSend(new Map([['u1', { stances: ['agree', 'reserve'] as const, text: '保留' }]]))).toEqual([
    { unitId: 'u1', stances: ['agree', 'reserve'], text: '保留' },
  ])
})
