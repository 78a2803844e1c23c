import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { messageFacts, messageKey } from './message-words.ts'

const types = [
  'issued',
  'acknowledged',
  'urged',
  'instructed',
  'sent-back',
  'closure-requested',
  'closed',
  'parts-closed',
  'due',
  'overdue',
  'returned',
  'extension-asked',
  'suspension-asked',
  'suspension-ruled',
  'suspended',
  'resumed',
  'cancellation-asked',
  'cancellation-ruled',
  'cancelled',
  'withdrawn',
]

const locale = join(import.meta.dirname, '../../app/locales/zh-CN/workbench.json')
const words = JSON.parse(readFileSync(locale, 'utf8')) as { message: object }

/** Plural forms are one sentence. */
const keysOf = (sentences: object) =>
  Object.keys(sentences).map((key) => key.replace(/_(zero|one|other)$/, ''))

describe('a message', () => {
  it('has a sentence, whatever is sent', () => {
    const keys = types.map((type) => messageKey({ type: `task.${type}`, facts: { text: '抓紧' } }))
    for (const key of [...keys, 'urged-only', 'other']) expect(keysOf(words.message)).toContain(key)
  })

  it('of a ruling tells how it ended', () => {
    for (const what of ['return', 'extension'])
      for (const [outcome, end] of [
        ['grant', 'granted'],
        ['refuse', 'refused'],
      ] as const) {
        const key = messageKey({ type: `task.${what}-ruled`, facts: { outcome } })
        expect(key).toBe(`${what}-${end}`)
        expect(keysOf(words.message)).toContain(key)
      }
  })

  it('of a transfer names to whom, where it is somebody', () => {
    expect(messageKey({ type: 'task.transferred', facts: { to: '科长 吴某某' } })).toBe('transferred')
    expect(messageKey({ type: 'task.transferred', facts: { to: '' } })).toBe('transferred-inside')
  })

  it('of a coordination request tells where it went', () => {
    const woken = (to: string) => messageKey({ type: 'conference.item-resubmitted', facts: { to } })
    const keys = [
      ...[
        'request-taken-up',
        'request-accepted',
        'request-sent-back',
        'request-withdrawn',
        'referral-returned',
      ],
      ...['item-deferred', 'item-referred', 'item-withdrawn'],
    ].map((type) => messageKey({ type: `conference.${type}`, facts: { text: '补充测算' } }))
    const wordless = ['opinions-urged', 'item-resolved'].map((type) =>
      messageKey({ type: `conference.${type}`, facts: { text: '' } }),
    )
    const called = ['invited', 'uninvited', 'moved', 'agenda-changed', 'cancelled', 'record-taken'].map(
      (type) => messageKey({ type: `conference.${type}`, facts: {} }),
    )
    const agenda = [
      { added: '甲', removed: '' },
      { added: '', removed: '乙' },
      { added: '甲', removed: '乙' },
    ].map((facts) => messageKey({ type: 'conference.agenda-changed', facts }))
    for (const key of [...keys, ...wordless, ...called, ...agenda, woken('consulting'), woken('referred')])
      expect(keysOf(words.message)).toContain(key)
  })

  it('of a document that came says who issued it', () => {
    const key = messageKey({ type: 'document.issued', facts: {} })
    expect(key).toBe('document-issued')
    expect(keysOf(words.message)).toContain(key)
  })

  it('of a type that is new here is told in general', () => {
    expect(messageKey({ type: 'notice.issued', facts: {} })).toBe('other')
  })

  it('of urging comes with words or without', () => {
    expect(messageKey({ type: 'task.urged', facts: { text: '' } })).toBe('urged-only')
  })

  it('counts the days', () => {
    expect(messageFacts({ facts: { daysLeft: -3 } })).toEqual({ daysLeft: -3, count: 3 })
  })
})
