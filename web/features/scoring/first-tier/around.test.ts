import { describe, expect, it } from 'vitest'
import { around } from './around.ts'

const places = Array.from({ length: 20 }, (_, index) => ({
  code: `${index}`,
  name: `place ${index + 1}`,
  own: index === 14,
  score: 90 - index,
  rank: index + 1,
}))

describe('the places around the line', () => {
  it('hold ours at its new place, with the ranks the others had', () => {
    const rows = around(places, 85.5, 5)
    const own = rows.find((row) => row.own)
    expect([own?.rank, own?.before]).toEqual([6, 15])
    expect(rows.find(({ name }) => name === 'place 6')).toMatchObject({ rank: 7, before: 6 })
  })

  it('share the better rank when scores are equal', () => {
    expect(around(places, 86, 5).filter(({ rank }) => rank === 5)).toHaveLength(2)
  })

  it('leave out what is far from both', () => {
    const rows = around(places, 76, 3)
    expect(rows.map(({ name }) => name)).toContain('place 1')
    expect(rows.map(({ name }) => name)).not.toContain('place 20')
  })
})
