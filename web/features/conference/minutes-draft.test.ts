import { expect, it } from 'vitest'
import type { MinutesRecord } from '../../../contract/conference-minutes.ts'
import { confirmationsOf, differsFrom, nothingTyped, withWords, wordsIn } from './minutes-draft.ts'

const record: MinutesRecord = {
  conference: { id: 'c', name: '2026 年第 7 次联席会议', heldOn: '2026-11-27' },
  version: 3,
  state: 'drafting',
  round: 0,
  lead: '',
  opening: '会议指出',
  closing: '',
  items: [{ itemId: 'a', title: '议题一', composed: ['会议议定：'], words: '' }],
  attendance: { present: [], leave: [], absent: [], observing: [] },
  chair: '陈某某',
  recorder: '王小燕',
  confirmDueOn: null,
  confirmations: [],
  earlier: [],
  unsigned: [],
  finishWords: '',
  document: null,
  actions: [],
  today: '2026-11-30',
}

it('what was typed stands over the record, and a save makes it the record', () => {
  const nothing = nothingTyped(record)
  const draft = { ...nothing, a: ['会议听取了汇报。'] }
  expect(differsFrom(nothing, record)).toBe(false)
  expect(differsFrom(draft, record)).toBe(true)
  const words = wordsIn(draft, record)
  expect(words).toEqual({
    opening: '会议指出',
    closing: '',
    items: [{ itemId: 'a', words: '会议听取了汇报。' }],
  })
  const saved = withWords(record, words, 4)
  expect([differsFrom(draft, saved), saved.version]).toEqual([false, 4])
})

it('what somebody else wrote elsewhere meanwhile is kept', () => {
  const draft = { ...nothingTyped(record), a: ['会议听取了汇报。'] }
  expect(wordsIn(draft, { ...record, opening: '会议强调' }).opening).toBe('会议强调')
})

it('who said nothing is counted as silent, never as confirming', () => {
  const said = (answer: 'confirmed' | 'objected' | null) => ({
    unit: { id: '', name: '', shortName: '' },
    answer,
    words: '',
    said: null,
    answered: null,
    mayConfirm: false,
  })
  expect(
    confirmationsOf({ confirmations: [said('confirmed'), said('objected'), said(null), said(null)] }),
  ).toEqual({ confirmed: 1, objected: 1, silent: 2, total: 4 })
})
