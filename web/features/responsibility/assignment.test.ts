import { describe, expect, it } from 'vitest'
import { bodyOf, changesBetween, takeUnder, valuesOf } from './assignment.ts'
import { holder, testRow } from './test-rows.ts'

const section = { id: 's1', name: '登记注册科' }
const above = testRow('01', 'u', {
  leadershipMember: holder('m', '李某'),
  section,
  responsible: holder('p1', '赵某'),
  backup: holder('p2', '周某'),
})
const of = (more: Parameters<typeof testRow>[2]) =>
  valuesOf(testRow('01.3', 'u', { ...above, ...more, level: 'sub-indicator' }), above, people, '2026-11-22')
const people = [
  { id: 'x', name: '倪某' },
  { id: 'y', name: '王某' },
  { id: 'z', name: '王某' },
]

describe('the form of a duty', () => {
  it('starts with what the indicator shows', () => {
    expect(valuesOf(above, null, people, '2026-11-22')).toMatchObject({
      leadershipMember: 'm',
      mode: 'post',
      section: 's1',
      post: 'p1',
      backup: 'p2',
    })
  })

  it('leaves to the indicator what a sub-indicator takes from it', () => {
    expect(bodyOf(of({}), 0)).toEqual({
      version: 0,
      leadershipMemberPostId: null,
      sectionId: null,
      responsiblePostId: null,
      responsiblePersonId: null,
      backupPostId: null,
      startsOn: '2026-11-22',
    })
    expect(bodyOf(of({ backup: holder('p3', '孙某') }), 2)).toMatchObject({
      responsiblePostId: null,
      backupPostId: 'p3',
    })
  })

  it('knows a person without a post by name, where only one has it', () => {
    expect(of({ responsible: holder(null, '倪某') })).toMatchObject({ mode: 'person', person: 'x' })
    expect(of({ responsible: holder(null, '王某') })).toMatchObject({ mode: 'person', person: null })
  })

  it('knows a section that answers as a body', () => {
    const values = of({ section: { id: 's2', name: '政务服务科' }, responsible: holder(null, '政务服务科') })
    expect(bodyOf(values, 1)).toMatchObject({
      sectionId: 's2',
      responsiblePostId: null,
      responsiblePersonId: null,
    })
  })

  it('sends of the three ways to answer only the one chosen', () => {
    const values = { ...of({ responsible: holder('p9', '钱某') }), person: 'x' }
    expect(bodyOf(values, 1)).toMatchObject({ responsiblePostId: 'p9', responsiblePersonId: null })
    expect(bodyOf({ ...values, mode: 'person' }, 1)).toMatchObject({
      responsiblePostId: null,
      responsiblePersonId: 'x',
    })
  })
})

describe('what somebody else changed', () => {
  it('is told column by column', () => {
    const after = testRow('01', 'u', { ...above, responsible: holder('p3', '孙某'), backup: null })
    expect(changesBetween(above, after)).toEqual([
      { column: 'responsible', before: '赵某', after: '孙某' },
      { column: 'backup', before: '周某', after: null },
    ])
    expect(changesBetween(above, above)).toEqual([])
  })
})

describe('a form after somebody else was first', () => {
  const start = valuesOf(above, null, people, '2026-11-22')
  const latest = { ...start, backup: 'p9', post: 'p7', section: 's2' }

  it('takes over what was left alone and keeps what was typed', () => {
    expect(takeUnder({ ...start, leadershipMember: 'm2' }, start, latest)).toEqual({
      ...latest,
      leadershipMember: 'm2',
    })
  })

  it('keeps who answers as one: section, post and person belong together', () => {
    expect(takeUnder({ ...start, post: 'p8' }, start, latest)).toMatchObject({
      section: 's1',
      post: 'p8',
      backup: 'p9',
    })
  })
})
