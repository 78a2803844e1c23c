import { describe, expect, it } from 'vitest'
import { placeFinder } from './bulletin-place.ts'

const region = (id: string, name: string) => ({ id, name })
const ours = region('140423', '襄垣县')
const compared = [
  ours,
  region('140425', '平顺县'),
  region('140430', '沁县'),
  region('140431', '沁源县'),
  region('140202', '城区'),
  region('140502', '城区'),
]
const regions = [
  ...compared,
  region('140000', '山西省'),
  region('140400', '长治市'),
  region('410581', '林州市'),
]
const placeOf = placeFinder(regions, compared, ours)

describe('a row of a bulletin', () => {
  it.each([
    ['140425', '平顺县', '140425'],
    ['140425', '', '140425'],
    ['１４０４２５', '平顺', '140425'],
    ['140425000000', '平顺县', '140425'],
    ['', '平顺县', '140425'],
    ['', '平顺', '140425'],
    ['', '襄垣', '140423'],
    ['', '沁县', '140430'],
    ['', '沁源', '140431'],
    ['140202', '城区', '140202'],
    ['', '某新区', null],
  ])('of %s %s is a place compared', (code, name, found) => {
    expect(placeOf(code, name)).toMatchObject({ code: found, fault: null })
  })

  it.each([
    ['', '', 'place-missing'],
    ['149999', '', 'place-unknown'],
    ['140428', '平顺县', 'place-unknown'],
    ['140425', '襄垣县', 'place-name-differs'],
    ['140400', '长治市', 'place-not-compared'],
    ['140400', '', 'place-not-compared'],
    ['', '长治市', 'place-not-compared'],
    ['', '长治', 'place-not-compared'],
    ['140000', '山西省', 'place-not-compared'],
    ['410581', '林州市', 'place-not-compared'],
    ['', '林州', 'place-not-compared'],
    ['', '城区', 'place-ambiguous'],
    ['', '襄垣县（示范区）', 'place-like-ours'],
    ['', '山西襄垣', 'place-like-ours'],
  ])('of %s %s is told: %s', (code, name, fault) => {
    expect(placeOf(code, name).fault).toBe(fault)
  })

  it('names the place as its region is called', () => {
    expect(placeOf('', '平顺').name).toBe('平顺县')
  })
})
