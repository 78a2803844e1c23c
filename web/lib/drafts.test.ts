import { describe, expect, it } from 'vitest'
import { revive } from './drafts.ts'

const initial = { words: '', units: [] as readonly string[] }

describe('a draft', () => {
  it('comes back with what was typed', () => {
    expect(revive('{"words":"已办","units":["a"]}', initial)).toEqual({ words: '已办', units: ['a'] })
  })

  it('starts afresh from what cannot be read', () => {
    for (const saved of [null, '', '{', '7', 'null', '[]']) expect(revive(saved, initial)).toEqual(initial)
  })

  it('takes over only values the form still has, of the same kind', () => {
    expect(revive('{"words":["x"],"units":"y","gone":"z"}', initial)).toEqual(initial)
  })
})
