import { describe, expect, it } from 'vitest'
import { mergeVerdict, splitFault } from './merge.ts'
import { states } from './states.ts'

const place = (rootId: string, partPath: string) => ({ rootId, partPath })
const task = { id: 'a', mechanism: 'xiangyuan', place: place('a', '') }
const other = { id: 'b', mechanism: 'xiangyuan', place: place('b', ''), state: 'in-progress' } as const
const reasonOf = (verdict: ReturnType<typeof mergeVerdict>) => (verdict.ok ? null : verdict.reason)

describe('merging', () => {
  it('goes into a task in work, whatever else it has been asked', () => {
    for (const state of states) {
      const may = ['issued', 'acknowledged', 'in-progress'].includes(state)
      expect([state, reasonOf(mergeVerdict(task, { ...other, state }))]).toEqual([
        state,
        may ? null : 'not-in-work',
      ])
    }
  })

  it('does not go into itself, its own part, its own whole, or another mechanism', () => {
    const part = { ...other, id: 'a-1', place: place('a', '0001.') }
    const partOfPart = { ...other, id: 'a-1.2', place: place('a', '0001.0002.') }
    expect(reasonOf(mergeVerdict(task, { ...other, ...task }))).toBe('itself')
    expect(reasonOf(mergeVerdict(task, part))).toBe('own-part')
    expect(reasonOf(mergeVerdict(task, partOfPart))).toBe('own-part')
    expect(reasonOf(mergeVerdict(partOfPart, { ...part, state: 'issued' }))).toBe('own-whole')
    expect(reasonOf(mergeVerdict(part, { ...other, ...task }))).toBe('own-whole')
    expect(reasonOf(mergeVerdict(task, { ...other, mechanism: 'elsewhere' }))).toBe('other-mechanism')
  })

  it('goes into a sibling part, and into a part of another task', () => {
    const part = { ...other, id: 'a-1', place: place('a', '0001.') }
    expect(mergeVerdict(part, { ...other, id: 'a-2', place: place('a', '0002.') }).ok).toBe(true)
    expect(mergeVerdict(task, { ...other, id: 'b-1', place: place('b', '0001.') }).ok).toBe(true)
  })
})

describe('splitting', () => {
  const today = '2026-11-10'
  const fault = (dueOn: string, day: string, leadUnitId = 'housing') => {
    const found = splitFault({ dueOn }, [{ title: '一', leadUnitId, dueOn: day }], ['housing'], today)
    return found && !found.verdict.ok ? `${found.row} ${found.field} ${found.verdict.reason}` : null
  }

  it('ends no later than the task would have, and not in the past', () => {
    expect(fault('2026-12-31', '2026-12-31')).toBeNull()
    expect(fault('2026-12-31', today)).toBeNull()
    expect(fault('2026-12-31', '2027-01-01')).toBe('0 dueOn after-the-original')
    expect(fault('2026-12-31', '2026-11-09')).toBe('0 dueOn day-in-past')
  })

  it('of an overdue task gives overdue tasks: nobody gains days', () => {
    expect(fault('2026-11-02', '2026-11-02')).toBeNull()
    expect(fault('2026-11-02', '2026-11-10')).toBe('0 dueOn after-the-original')
    expect(fault('2026-11-02', '2026-11-01')).toBe('0 dueOn day-in-past')
  })

  it('goes to members, and names the row that does not', () => {
    expect(fault('2026-12-31', '2026-12-01', 'stranger')).toBe('0 leadUnitId not-a-member')
    const parts = ['housing', 'stranger'].map((leadUnitId) => ({
      title: '一',
      leadUnitId,
      dueOn: '2026-12-01',
    }))
    expect(splitFault({ dueOn: '2026-12-31' }, parts, ['housing'], today)?.row).toBe(1)
  })
})
