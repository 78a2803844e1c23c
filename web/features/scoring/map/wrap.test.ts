import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrap } from './wrap.ts'

describe('words in lines', () => {
  it.each([
    ['短', 100, ['短']],
    ['国家政务服务平台', 48, ['国家政务', '服务平台']],
    ['Strength of legal rights', 100, ['Strength of', 'legal rights']],
    // What closes something never begins a line, and a figure stays whole.
    ['压减至四个，共十项', 60, ['压减至四个，', '共十项']],
    ['补接 11 项', 40, ['补接', '11 项']],
    ['', 40, ['']],
  ])('%s in %i', (text, width, lines) => {
    expect(wrap(text, width, 12)).toEqual(lines)
  })

  it('loses nothing but spaces where a line ends', () => {
    const text = fc.string({ unit: fc.constantFrom('环', '节', ' ', 'a', '1', '，', '“') })
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 200 }), (words, width) => {
        expect(wrap(words, width, 12).join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''))
      }),
    )
  })
})
