import { describe, expect, it } from 'vitest'
import { accountActs, findAccounts, refusalOf, roleRefusal } from './account-acts.ts'

describe('the acts on an account', () => {
  it.each([
    ['pending', ['activate', 'disable']],
    ['active', ['disable', 'reset']],
    ['locked', ['disable', 'unlock', 'reset']],
    ['disabled', ['activate']],
  ] as const)('that is %s are %j', (state, open) => {
    expect(accountActs.filter((act) => refusalOf(act, { state, own: false }) === null)).toEqual(open)
  })

  it('are for others only', () => {
    for (const act of accountActs)
      expect(refusalOf(act, { state: 'active', own: true })).toBe('not-for-oneself')
  })
})

describe('the roles of an account', () => {
  const account = { state: 'active', grants: [], own: false, holdsPost: false } as const

  it('exclude each other where one of them administers', () => {
    expect(roleRefusal('auditor', account)).toBeNull()
    expect(roleRefusal('auditor', { ...account, grants: ['inspector'] })).toBe(
      'administrators-exclude-each-other',
    )
    expect(roleRefusal('auditor', { ...account, grants: ['auditor'] })).toBeNull()
  })

  it('that administer are not for people who hold a post', () => {
    expect(roleRefusal('auditor', { ...account, holdsPost: true })).toBe('holds-a-post')
    expect(roleRefusal('inspector', { ...account, holdsPost: true })).toBeNull()
  })
})

describe('an account', () => {
  it('is found by name, login, unit or post', () => {
    const account = { login: 'zhao.ming', person: { name: '赵明' }, unit: '审批局', post: null }
    expect(findAccounts([account], '审批 ZHAO')).toEqual([account])
    expect(findAccounts([account], '税务')).toEqual([])
  })
})
