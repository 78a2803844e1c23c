import { describe, expect, it } from 'vitest'
import { branchesOf, topOf, totalsOf, type UnitNode, wayTo } from './units.ts'

const unit = (
  id: string,
  kind: UnitNode['kind'],
  parentId: string | null,
  vacant: readonly boolean[] = [],
): UnitNode => ({
  id,
  version: 1,
  parentId,
  kind,
  name: `${id}局`,
  shortName: id,
  depth: 0,
  posts: vacant.map((empty, at) => ({
    id: `${id}${at}`,
    version: 1,
    kind: 'officer',
    title: '科员',
    unitId: id,
    holder: empty
      ? null
      : { tenureId: '', personId: '', name: '甲', startsOn: '', endsOn: null, hasAccount: false },
    history: [],
  })),
})
const units = [
  unit('group', 'leading-group', null, [true]),
  unit('office', 'office', 'group'),
  unit('a', 'member', null, [false, true]),
  unit('a1', 'section', 'a', [true]),
  unit('a2', 'section', 'a1', [true]),
  unit('b', 'member', null),
]
const shown = (open: string | null, search = '') =>
  branchesOf(units, open, search).map((branch) => `${branch.unit.id}${branch.vacancies}`)

describe('the tree of units', () => {
  it('shows units, and the sections of the one that is open', () => {
    expect(shown(null)).toEqual(['group1', 'office0', 'a3', 'b0'])
    expect(shown('a2')).toEqual(['group1', 'office0', 'a3', 'a12', 'a21', 'b0'])
  })

  it('finds units and sections by name', () => {
    expect(shown(null, 'A1')).toEqual(['a12'])
    expect(shown(null, '无')).toEqual([])
  })

  it('knows the way to a section', () => {
    expect(wayTo(units, 'a2').map(({ id }) => id)).toEqual(['a', 'a1', 'a2'])
    expect(topOf(units, 'office')).toBe('office')
    expect(wayTo(units, 'nowhere')).toEqual([])
  })

  it('counts what there is', () => {
    expect(totalsOf(units)).toEqual({ units: 4, sections: 2, posts: 5, vacancies: 4 })
  })
})
