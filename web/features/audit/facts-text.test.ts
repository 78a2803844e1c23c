import { describe, expect, it } from 'vitest'
import { factLines, shortHash } from './facts-text.ts'

describe('the facts of an event', () => {
  it('are lines by path, without what is empty', () => {
    expect(
      factLines({ name: '甲', before: { name: '乙', phone: null }, units: ['a', 'b'], none: [], count: 0 }),
    ).toEqual([
      ['name', '甲'],
      ['before.name', '乙'],
      ['units', 'a、b'],
      ['count', '0'],
    ])
  })

  it('tell changed fields one by one', () => {
    const changes = [
      { field: 'dueOn', before: '2026-12-18', after: '2026-12-25' },
      { field: 'post', before: null, after: '科长' },
    ]
    expect(factLines({ changes })).toEqual([
      ['changes.dueOn', '2026-12-18 → 2026-12-25'],
      ['changes.post', '– → 科长'],
    ])
  })

  it('show what is nested deeper as it is', () => {
    expect(factLines({ parts: [{ id: 1 }] })).toEqual([['parts', '{"id":1}']])
  })
})

describe('a hash', () => {
  it('is shortened in the middle', () => {
    expect(shortHash('7c4e0000000091a2')).toBe('7c4e…91a2')
    expect(shortHash('7c4e')).toBe('7c4e')
  })
})
