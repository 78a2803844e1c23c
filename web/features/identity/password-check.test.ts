import { describe, expect, it } from 'vitest'
import { familiarWords, rulesKept } from './password-check.ts'

const owner = { login: 'zhang.wei', name: '张伟', familiar: familiarWords('襄垣县', 'xiangyuan') }
const broken = (password: string, of = owner) =>
  rulesKept(password, of)
    .filter(({ kept }) => !kept)
    .map(({ rule }) => rule)

describe('the rules beside a new password', () => {
  it('are all open before anything is typed', () => {
    expect(broken('')).toHaveLength(5)
  })

  it('are kept one by one', () => {
    expect(broken('Kq7')).toContain('password-too-short')
    expect(broken('Kq7-zhang.wei-lv')).toEqual(['password-contains-login'])
    expect(broken('Kq7-张伟-lvtrm-9')).toEqual(['password-contains-name'])
    expect(broken('Xiangyuan@2026!')).toEqual(['password-common'])
    expect(broken('Chun-Feng-83-lvliu')).toEqual([])
  })

  it('do not find a login that is not there yet', () => {
    expect(broken('Chun-Feng-83-lvliu', { ...owner, login: ' ' })).toEqual([])
  })
})

describe('the words everybody knows', () => {
  it('are the county with and without its kind, and the parts of the folder', () => {
    expect(familiarWords('襄垣县', 'demo-bureau')).toEqual(['demo', 'bureau', '襄垣县', '襄垣'])
    expect(familiarWords(undefined)).toEqual([])
  })
})
