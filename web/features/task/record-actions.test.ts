import { describe, expect, it } from 'vitest'
import type { TaskRecord } from '../../../contract/task.ts'
import { barActions, openNumbers, readRecordSearch } from './record-actions.ts'

type Actions = TaskRecord['actions']
const may = (...commands: Actions[number]['command'][]): Actions =>
  commands.map((command) => ({ command, refusal: null }))
const refuse = (
  command: Actions[number]['command'],
  reason: 'no-evidence' | 'verifier-inside-unit',
): Actions => [{ command, refusal: { reason, facts: {} } }]
const record = (state: TaskRecord['state'], actions: Actions, more: Partial<TaskRecord> = {}): TaskRecord =>
  ({ state, actions, parts: { total: 0, closed: 0 }, progress: 0, ...more }) as TaskRecord
const keys = (given: TaskRecord) => barActions(given).map(({ key, primary }) => (primary ? `*${key}` : key))

describe('the bar of a record', () => {
  it('puts the act that is waited for first', () => {
    expect(keys(record('draft', may('edit', 'discard', 'issue')))).toEqual(['*issue', 'edit', 'discard'])
    expect(keys(record('issued', may('urge', 'acknowledge', 'attach')))).toEqual(['*acknowledge', 'urge'])
    expect(keys(record('in-progress', may('decompose', 'report', 'request-closure')))[0]).toBe('*report')
  })

  it('waits for closure when the work or every part is done', () => {
    const actions = may('report', 'request-closure')
    expect(keys(record('in-progress', actions, { progress: 100 }))[0]).toBe('*request-closure')
    const parts = { total: 2, closed: 2 }
    expect(keys(record('in-progress', actions, { parts }))[0]).toBe('*request-closure')
  })

  it('makes one act of accepting and sending back', () => {
    expect(keys(record('closure-requested', may('accept', 'send-back')))).toEqual(['*verify'])
    const half = [...refuse('accept', 'no-evidence'), ...may('send-back')]
    expect(barActions(record('closure-requested', half))[0]?.refusal).toBeNull()
  })

  it('keeps what is refused, last and with its reason', () => {
    const inside = [
      ...refuse('accept', 'verifier-inside-unit'),
      ...refuse('send-back', 'verifier-inside-unit'),
      ...may('instruct'),
    ]
    const [first, last] = barActions(record('closure-requested', inside))
    expect(first?.key).toBe('instruct')
    expect(last).toMatchObject({ key: 'verify', primary: false, refusal: { reason: 'verifier-inside-unit' } })
  })

  it('puts the ruling first for whoever rules, and the resumption of what stands still', () => {
    expect(keys(record('in-progress', may('report', 'urge', 'rule')))[0]).toBe('*rule')
    expect(keys(record('suspended', may('instruct', 'resume', 'cancel')))).toEqual([
      '*resume',
      'instruct',
      'cancel',
    ])
    const asked = [...may('report', 'withdraw')]
    expect(keys(record('in-progress', asked))).toEqual(['*report', 'withdraw'])
  })

  it('keeps closure in sight before paths that few tasks take', () => {
    const actions = [
      ...may('report', 'ask-merge', 'ask-suspension'),
      ...refuse('request-closure', 'no-evidence'),
    ]
    expect(keys(record('in-progress', actions))).toEqual([
      '*report',
      'request-closure',
      'ask-suspension',
      'ask-merge',
    ])
  })

  it('puts the recheck first where a closed task is to be looked at again', () => {
    const both = may('attach', 'accept-recheck', 'reopen')
    expect(keys(record('closed', both, { recheckDueOn: '2026-11-30' }))).toEqual(['*check'])
    expect(keys(record('closed', may('recheck'), { recheckDueOn: null }))).toEqual(['recheck'])
  })

  it('offers no extension to a part that ends with its whole', () => {
    const part = {
      due: { dueOn: '2026-11-26', originalDueOn: '2026-11-26', provisional: false },
      latestDueOn: '2026-11-26',
    }
    const actions = may('ask-extension')
    expect(barActions(record('in-progress', actions, part))[0]?.refusal?.reason).toBe('after-the-whole')
    const room = { ...part, latestDueOn: '2026-11-30' }
    expect(barActions(record('in-progress', actions, room))[0]?.refusal).toBeNull()
    expect(barActions(record('in-progress', actions, { ...part, latestDueOn: null }))[0]?.refusal).toBeNull()
  })

  it('names the parts that are open', () => {
    const part = (n: number, state: string) => ({ parentId: 'a', number: `督2026-186-${n}`, state })
    const tree = [
      part(1, 'closed'),
      part(4, 'cancelled'),
      part(2, 'issued'),
      { ...part(3, 'issued'), parentId: 'b' },
    ]
    expect(openNumbers({ id: 'a', tree } as unknown as TaskRecord)).toBe('186-2')
  })

  it('opens only panels it knows by address', () => {
    const given = [{ act: 'report' }, { act: 'x' }, { trail: 'changes' }, { trail: 'x' }]
    expect(given.map(readRecordSearch)).toEqual([{ act: 'report' }, {}, { trail: 'changes' }, {}])
  })
})
