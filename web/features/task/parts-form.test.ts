import { describe, expect, it } from 'vitest'
import { addRow, emptyParts, missingIn, partsOf, removeRow, setCell } from './parts-form.ts'

describe('the rows of a decomposition', () => {
  const two = addRow({ titles: ['甲'], bodies: [''], tos: ['u/p'], dues: ['2026-11-25'] })

  it('grow and shrink together', () => {
    expect(two).toMatchObject({ titles: ['甲', ''], tos: ['u/p', ''], dues: ['2026-11-25', '2026-11-25'] })
    expect(removeRow(two, 0)).toEqual(emptyParts('2026-11-25'))
  })

  it('give a part to a body or to a post', () => {
    const form = { ...two, ...setCell(two, 'tos', 1, 'v/') }
    expect(partsOf(form).map(({ unitId, postId }) => [unitId, postId])).toEqual([
      ['u', 'p'],
      ['v', null],
    ])
  })

  it('name what is missing where the server would', () => {
    expect(missingIn(two)).toEqual(['parts.1.title', 'parts.1.unitId'])
    expect(missingIn(removeRow(two, 1))).toEqual([])
  })
})
