import { describe, expect, it } from 'vitest'
import { gapsOf, groupsOf, shortCode } from './matrix-groups.ts'
import { holder, testRow } from './test-rows.ts'

const rows = [
  testRow('01', 'approval', { leadershipMember: holder('m1', '甲') }),
  testRow('01.1', 'approval', { gaps: ['backup'] }),
  testRow('01.2', 'approval'),
  testRow('02', 'approval', { leadershipMember: holder('m2', '乙') }),
  testRow('04', 'energy', { coLeads: [{ id: 'power', shortName: 'power' }], gaps: ['deputy', 'backup'] }),
  testRow('05', 'energy'),
]
const codes = (shown: Parameters<typeof groupsOf>[1]) =>
  groupsOf(rows, shown).map(({ indicator, subIndicators }) => [
    indicator.code,
    ...subIndicators.map((row) => row.code),
  ])

describe('the groups of the matrix', () => {
  it('repeat a lead that stands above, and end where another lead begins', () => {
    const [first, second, third, fourth] = groupsOf(rows)
    expect(first).toMatchObject({ sameLead: false, endsLead: false })
    expect(second).toMatchObject({ sameLead: true, sameMember: false, endsLead: true })
    expect(third).toMatchObject({ sameLead: false, endsLead: true })
    // One leads together with another unit, the other alone.
    expect(fourth).toMatchObject({ sameLead: false, endsLead: true })
  })

  it('show one unit, also where it leads together with another', () => {
    expect(codes({ unit: 'power' })).toEqual([['04']])
    expect(codes({ unit: 'approval' })).toEqual([['01', '01.1', '01.2'], ['02']])
  })

  it('show one indicator', () => {
    expect(codes({ indicator: '01' })).toEqual([['01', '01.1', '01.2']])
  })

  it('show only gaps: an indicator stays for the sake of its sub-indicators', () => {
    expect(codes({ gaps: true })).toEqual([['01', '01.1'], ['04']])
  })
})

describe('a sub-indicator without a section of its own', () => {
  it('stands in the section of its indicator while the same person answers', () => {
    const section = { id: 's', name: '登记注册科' }
    const above = testRow('01', 'u', { section, responsible: holder('p', '赵某') })
    const same = testRow('01.1', 'u', { responsible: holder('p', '赵某') })
    const other = testRow('01.2', 'u', { responsible: holder('q', '周某') })
    const [group] = groupsOf([above, same, other])
    expect(group?.subIndicators.map((row) => row.section?.name ?? null)).toEqual(['登记注册科', null])
  })
})

describe('the gaps', () => {
  it('are counted by column in the order of the columns', () => {
    expect(gapsOf(groupsOf(rows))).toEqual([
      ['deputy', 1],
      ['backup', 2],
    ])
  })
})

describe('a code', () => {
  it('is written without its leading zero', () => {
    expect(['01', '01.3', '10.2'].map(shortCode)).toEqual(['1', '1.3', '10.2'])
  })
})
