import { describe, expect, it } from 'vitest'
import { findPeople, heldBy, type PersonRow, presentPosts } from './people-rows.ts'

const person = (name: string, posts: PersonRow['posts']): PersonRow => ({
  id: name,
  version: 1,
  name,
  phone: '',
  posts,
  hasAccount: false,
})
const past = { title: '科员', unit: '税务局', startsOn: '2024-01-01', endsOn: '2026-06-30' }
const present = { title: '科长', unit: '行政审批局', startsOn: '2026-07-01', endsOn: null }
const zhao = person('赵明', [present, past])
const qian = person('钱进', [])

describe('the people', () => {
  it('hold a post from its first to its last day', () => {
    expect(presentPosts(zhao, '2026-11-22')).toEqual([present])
    expect(presentPosts(zhao, '2026-06-30')).toEqual([past])
    expect(presentPosts(zhao, '2023-01-01')).toEqual([])
  })

  it('are found by name, unit or post, word by word', () => {
    expect(findPeople([zhao, qian], '审批 科长')).toEqual([zhao])
    expect(findPeople([zhao, qian], '钱')).toEqual([qian])
    expect(findPeople([zhao, qian], ' ')).toEqual([zhao, qian])
    expect(findPeople([zhao, qian], '审批 钱')).toEqual([])
  })
})

describe('what people hold', () => {
  it('is said with unit and section', () => {
    const unit = (id: string, name: string, parentId: string | null, personId: string | null) => ({
      id,
      version: 1,
      parentId,
      kind: parentId === null ? ('member' as const) : ('section' as const),
      name: `${name}全称`,
      shortName: name,
      depth: 0,
      posts: [
        {
          id: `${id}-post`,
          version: 1,
          kind: 'officer' as const,
          title: '科员',
          unitId: id,
          holder:
            personId === null
              ? null
              : { tenureId: '', personId, name: '', startsOn: '', endsOn: null, hasAccount: false },
          history: [],
        },
      ],
    })
    const held = heldBy([
      unit('u', '审批局', null, 'x'),
      unit('s', '登记科', 'u', 'x'),
      unit('v', '税务局', null, null),
    ])
    expect(held.get('x')).toEqual(['审批局 科员', '审批局 登记科 科员'])
    expect(findPeople([{ ...zhao, id: 'x' }], '登记科', held)).toHaveLength(1)
  })
})
