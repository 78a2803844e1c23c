import { expect, it } from 'vitest'
import { comparisonOf, placesCompared, type RegionLevel } from './comparison.ts'

const region = (id: string, level: RegionLevel, parentId: string | null) => ({ id, level, parentId })
const regions = [
  region('140000', 'province', null),
  region('140400', 'city', '140000'),
  region('140423', 'county', '140400'),
  region('140425', 'county', '140400'),
  region('140500', 'city', '140000'),
  region('140521', 'county', '140500'),
  region('410000', 'province', null),
  region('410100', 'city', '410000'),
  region('410122', 'county', '410100'),
]
const counties = ['140423', '140425', '140521']

it.each([
  ['a county is held against the counties of its province', '140423', 'county', false, counties],
  ['a city is held against the cities of its province', '140400', 'city', false, ['140400', '140500']],
  ['a city whose counties run here ranks those', '140400', 'city', true, ['140423', '140425']],
  ['a province ranks the counties of all its cities', '140000', 'province', true, counties],
] as const)('%s', (_what, id, level, countiesHere, expected) => {
  const comparison = comparisonOf(level, countiesHere)
  expect(comparison.own).toBe(level)
  expect(placesCompared(regions, id, comparison).map((one) => one.id)).toEqual(expected)
})
