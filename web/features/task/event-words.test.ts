import { describe, expect, it } from 'vitest'
import { lastHash, shortHash, tell } from './event-words.ts'
import type { Entry } from './facts.ts'

let seq = 0
const entry = (type: string, facts: Entry['facts'] = {}, more: Partial<Entry> = {}): Entry => {
  seq += 1
  return {
    seq,
    type: `task.${type}`,
    at: '2026-11-20T09:26:00.000Z',
    actor: { name: '吴某某', post: '科长', unit: '住建局城建科' },
    itemNumber: '督2026-186',
    facts,
    hash: `hash-${seq}`,
    ...more,
  }
}
const said = (...timeline: Entry[]) =>
  tell(timeline, '督2026-186').map(({ kind, part, sayings }) => [
    kind,
    part,
    ...sayings.map(({ key }) => key),
  ])

describe('the record of a task', () => {
  it('has words for every entry that the server writes', () => {
    const types = [
      'drafted',
      'edited',
      'issued',
      'acknowledged',
      'decomposed',
      'progress-reported',
      'urged',
      'instructed',
      'closure-requested',
      'closed',
      'sent-back',
      'part-closed',
      'file-attached',
      'reminded',
      'overdue-reminded',
      'part-cancelled',
      'returned',
      'return-ruled',
      'extension-asked',
      'extension-ruled',
      'suspension-asked',
      'suspension-ruled',
      'suspended',
      'resumed',
      'cancellation-asked',
      'cancellation-ruled',
      'cancelled',
      'withdrawn',
      'transferred',
      'merge-asked',
      'merge-ruled',
      'merged',
      'merged-in',
      'split-asked',
      'split-ruled',
      'split',
      'recheck-drawn',
      'rechecked',
      'reopened',
    ]
    for (const type of types) expect(said(entry(type))).toHaveLength(1)
  })

  it('tells a report with its problems and what comes next', () => {
    const report = entry('progress-reported', { text: '已合并', progress: 40, problems: '缺接口', next: '' })
    expect(tell([report], '督2026-186')[0]?.sayings).toEqual([
      { key: 'reported', facts: { progress: 40, text: '已合并' } },
      { key: 'problems', facts: { text: '缺接口' } },
    ])
  })

  it('tells the rule a deadline came from', () => {
    const within = (unit: string) =>
      entry('issued', { dueOn: '2026-11-25', rule: { kind: 'within', n: 17, unit } })
    expect(said(within('workday'))).toEqual([['act', null, 'issued-workday']])
    expect(said(within('calendar'))).toEqual([['act', null, 'issued-calendar']])
    expect(said(entry('issued', { dueOn: '2026-11-25', rule: { kind: 'on' } }))).toEqual([
      ['act', null, 'issued'],
    ])
  })

  it('lets an instruction stand out and the timer be quiet', () => {
    expect(said(entry('instructed', { text: '抓紧' }))).toEqual([['instruction', null, 'instructed']])
    expect(said(entry('reminded', { daysLeft: 3 }, { actor: null }))).toEqual([['system', null, 'reminded']])
  })

  it('names the part an entry belongs to, and tells its issue and closure once', () => {
    const part = { itemNumber: '督2026-186-2' }
    const timeline = [
      entry('part-closed', { number: '督2026-186-2', closed: 1, total: 2 }),
      entry('closed', {}, part),
      entry('issued', { partOf: '督2026-186' }, part),
    ]
    expect(said(...timeline)).toEqual([['act', '186-2', 'closed']])
    expect(said(...timeline.slice(0, 1))).toEqual([['system', null, 'part-closed']])
  })

  it('tells in a smaller line that a part was taken', () => {
    const taken = entry('acknowledged', {}, { itemNumber: '督2026-186-2' })
    expect(said(taken)).toEqual([['system', '186-2', 'acknowledged-part']])
    expect(said(entry('acknowledged'))).toEqual([['act', null, 'acknowledged']])
  })

  it('leaves out what it has no words for', () => {
    expect(said(entry('sung'))).toEqual([])
  })

  it('shows the last link of its own chain', () => {
    const own = [entry('acknowledged'), entry('urged')]
    const last = own[1]?.hash
    expect(lastHash([...own, entry('closed', {}, { itemNumber: '督2026-186-1' })], '督2026-186')).toBe(last)
    expect(shortHash('7c4e0000000000000000000000000091a2')).toBe('7c4e…91a2')
  })
})
