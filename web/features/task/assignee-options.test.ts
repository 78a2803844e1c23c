import { describe, expect, it } from 'vitest'
import { assigneeOptions } from './assignee-options.ts'

const words = { unit: '单位', section: '科室', ownUnit: '本单位', holdsWhole: '已承办' }
const own = { unitId: 'u', unit: '审批局', section: null, postId: null, post: null, person: null }
const section = { ...own, unitId: 's', section: '投资科' }
const head = { ...section, postId: 'p', post: '科长', person: '周某' }
const chief = { ...own, postId: 'c', post: '副局长', person: '李某' }
const other = { ...own, unitId: 'v', unit: '住建局' }
const record = {
  leadUnit: { id: 'u', name: '行政审批局', shortName: '审批局' },
  responsible: { person: '李某', post: '副局长', backup: null },
}

describe('to whom a part can be given', () => {
  it('is a body, a section, or who holds a post there', () => {
    const options = assigneeOptions([own, section, head], record, words)
    expect(options.map(({ value, label, depth }) => [value, label, depth])).toEqual([
      ['u/', '审批局', 0],
      ['s/', '投资科', 1],
      ['s/p', '投资科 周某 科长', 2],
    ])
  })

  it('names the unit where there are several', () => {
    expect(assigneeOptions([section, other], record, words)[0]?.label).toBe('审批局 投资科')
  })

  it('is not who has the whole already', () => {
    const refusals = assigneeOptions([own, chief, head, other], record, words).map(({ refusal }) => refusal)
    expect(refusals).toEqual(['本单位', '已承办', undefined, undefined])
  })
})
