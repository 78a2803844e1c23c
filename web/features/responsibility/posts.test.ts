import { describe, expect, it } from 'vitest'
import { placesOf, rootOf, sitsIn, type UnitNode } from './posts.ts'

const unit = (
  id: string,
  kind: UnitNode['kind'],
  parentId: string | null,
  posts: readonly [UnitNode['posts'][number]['kind'], string | null][] = [],
): UnitNode => ({
  id,
  version: 1,
  parentId,
  kind,
  name: id,
  shortName: id,
  depth: 0,
  posts: posts.map(([post, name], at) => ({
    id: `${id}-${at}`,
    version: 1,
    kind: post,
    title: post,
    unitId: id,
    holder:
      name === null
        ? null
        : { tenureId: '', personId: '', name, startsOn: '2026-01-01', endsOn: null, hasAccount: true },
    history: [],
  })),
})
const units = [
  unit('group', 'leading-group', null),
  unit('office', 'office', 'group'),
  unit('bureau', 'member', null, [
    ['principal', '张某'],
    ['liaison', '董某'],
  ]),
  unit('section', 'section', 'bureau', [
    ['section-head', null],
    ['officer', '周某'],
  ]),
  unit('other', 'member', null, [['principal', '秦某']]),
]

describe('the places of a duty', () => {
  it('lie in the unit that leads, even where a section is named to lead', () => {
    expect(rootOf(units, 'section')).toBe('bureau')
    expect(rootOf(units, 'office')).toBe('office')
    const places = placesOf(units, ['section'])
    expect(places.leadership.map(({ holder }) => holder)).toEqual(['张某'])
    expect(places.working.map(({ id }) => id)).toEqual(['bureau-0', 'section-0', 'section-1'])
    expect(places.sections.map(({ id }) => id)).toEqual(['section'])
    expect(places.sectionOf('section-1')).toBe('section')
    expect(places.sectionOf('bureau-0')).toBeNull()
  })

  it('are given by people of that unit', () => {
    expect(sitsIn(units, ['bureau'], '周某')).toBe(true)
    expect(sitsIn(units, ['bureau'], '秦某')).toBe(false)
  })
})
