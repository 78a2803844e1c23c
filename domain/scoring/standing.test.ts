import { expect, it } from 'vitest'
import { resultsOf } from './release.ts'
import { fieldOf } from './standing.ts'
import { group, leaf, methodology } from './testing.ts'

const place = (name: string, own = false) => ({ code: null, name, own })
const places = [place('甲', true), place('乙'), place('丙')]
const older = methodology(group('overall', 'mean', leaf('01'), leaf('02')))
const results = resultsOf(older, { places, values: Float64Array.of(0, 0, 25, 25, 50, 50), published: null })

it('a node that an older methodology lacks has no scores, whoever asks', () => {
  const field = fieldOf(older, places, results)
  expect([...field.column('03')]).toEqual([Number.NaN, Number.NaN, Number.NaN])
  expect(field.standing('03', 0)).toEqual({ score: null, rank: null, of: 0 })
  expect([field.best('03'), field.line('03', { kind: 'number', n: 1 })]).toEqual([null, null])
  expect([...field.column('overall')]).toEqual([100, 50, 0])
  expect(field.line('overall', { kind: 'number', n: 2 })).toBe(50)
})
