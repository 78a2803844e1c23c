import { describe, expect, it } from 'vitest'
import { extensionVerdict } from './ruling.ts'

describe('a later due day', () => {
  const task = { dueOn: '2026-11-25' }
  const today = '2026-11-10'

  it('is later, not beyond three years, and for a part within its whole', () => {
    const reasons = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-12-10', '2027-01-01', '2030-01-01'].map(
      (wanted) => {
        const verdict = extensionVerdict(
          task,
          wanted,
          today,
          wanted === '2027-01-01' ? { dueOn: '2026-12-31' } : null,
        )
        return verdict.ok ? 'ok' : verdict.reason
      },
    )
    expect(reasons).toEqual(['not-later', 'not-later', 'ok', 'ok', 'after-the-whole', 'day-too-far'])
  })

  it('asked for in time is ruled on also after it has passed', () => {
    expect(extensionVerdict(task, '2026-11-30', '2026-12-05', null).ok).toBe(true)
  })
})
