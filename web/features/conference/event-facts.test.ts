import { expect, it } from 'vitest'
import { toldBy } from './event-facts.ts'

const name = '2026年第1次联席会议'
const told = (type: string, facts: Record<string, unknown>) =>
  toldBy({ type: `conference.${type}`, facts }, name, '、')

it('an item is called without the conference it belongs to', () => {
  expect(
    told('item-concluded', { item: `${name}议题一`, outcome: 'resolved', tasks: '督2026-29', text: '' }),
  ).toEqual({
    key: 'item-concluded-tasks',
    facts: { item: '议题一', outcome: 'resolved', tasks: '督2026-29' },
    words: '',
  })
  expect(told('item-concluded', { item: '议题二', outcome: 'deferred', tasks: '', text: '再议' }).key).toBe(
    'item-concluded',
  )
})

it('a reply tells what was replied', () => {
  expect(told('replied', { unit: '法院', reply: 'leave', comer: '', text: '当日开庭' })).toEqual({
    key: 'replied-leave',
    facts: { unit: '法院', comer: '' },
    words: '当日开庭',
  })
})

it('units of several rows are named once each', () => {
  const rows = [{ unit: '财政局' }, { unit: '税务局' }, { unit: '财政局' }, 7]
  expect(told('consensus-noted', { item: '议题一', rows }).facts.units).toBe('财政局、税务局')
})

it('taking the record over names who had it', () => {
  expect(told('record-taken', { from: '' }).key).toBe('record-taken')
  expect(told('record-taken', { from: '王晓燕' })).toMatchObject({
    key: 'record-taken-over',
    facts: { from: '王晓燕' },
  })
})
