import { describe, expect, it } from 'vitest'
import { isNumber, shortNumber, tailNumber } from './numbers.ts'

describe('the number of a task', () => {
  it('is short beside its own kind', () => {
    expect(['督2026-186', '督2026-186-2', '督2026-186-2.1'].map(shortNumber)).toEqual([
      '186',
      '186-2',
      '186-2.1',
    ])
  })

  it('is only its tail below the whole', () => {
    expect(['督2026-186', '督2026-186-2', '督2026-186-2.1'].map(tailNumber)).toEqual(['186', '-2', '-2.1'])
  })

  it('comes with issue', () => {
    expect([isNumber('督2026-1'), isNumber(''), isNumber('draft-0198')]).toEqual([true, false, false])
  })
})
