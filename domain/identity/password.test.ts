import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PasswordFaultCode, passwordFaults } from './password.ts'
import { identitySettings } from './settings.ts'

const owner = { login: 'zhang.wei', name: '张伟', familiar: ['xiangyuan', '襄垣'] }
const faultsOf = (password: string): readonly PasswordFaultCode[] =>
  passwordFaults(password, owner, identitySettings).map((fault) => fault.code)

describe('A password', () => {
  it.each([
    'Chun-Feng-83-lvliu',
    'tK9#vRm2qLxz',
    '山高水长-Kite-71',
    'Lamp7 river Stone quiet',
    'xE4-tub-Yo8-nim',
  ])('%s is good', (password) => {
    expect(faultsOf(password)).toEqual([])
  })

  it.each<[string, PasswordFaultCode[]]>([
    ['Ab1-Kq9', ['password-too-short']],
    ['kqlvmtrwzp', ['password-few-kinds']],
    ['KQLVmtrwzphb', ['password-few-kinds']],
    ['x-Zhang.Wei-83Kq', ['password-contains-login']],
    ['Kq7-张伟-lvtrm', ['password-contains-name']],
    ['', ['password-too-short', 'password-few-kinds', 'password-common']],
  ])('%s is refused for %j and nothing else', (password, codes) => {
    expect(faultsOf(password)).toEqual(codes)
  })

  it.each([
    'Xiangyuan2023',
    'Xiangyuan@2026!',
    'XIANGYUAN-520aa',
    '襄垣2026aA',
    'Woaini1314!',
    'Woaizhongguo8',
    '1qaz2wsx3edC',
    '1qaz@WSX3edc',
    '!QAZ2wsx#EDC',
    'P@ssw0rd2024',
    'Passw0rd!!!',
    'Admin@123456',
    'Qwer1234!@#$',
    'Abc123456789!',
    'Aa11223344..',
    'Zxcvbnm,./123',
    'Welcome20261122',
    'Ａｄｍｉｎ＠１２３４５６',
  ])('%s is what everybody would try', (password) => {
    expect(faultsOf(password)).toContain('password-common')
  })

  it('names every fault at once', () => {
    expect(faultsOf('zhang.wei')).toEqual([
      'password-too-short',
      'password-few-kinds',
      'password-contains-login',
    ])
  })

  it('is judged as a text of characters, in full width or not', () => {
    expect(faultsOf('ｋＱ7-ｖTr9-ｍp')).toEqual(faultsOf('kQ7-vTr9-mp'))
    expect(faultsOf('𠮷Q7-vTr9-m')).toEqual([])
  })

  it('is never called good when it is short or holds the login', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 20 }), (short, around) => {
        expect(faultsOf(short.normalize('NFKC').slice(0, 9))).not.toEqual([])
        expect(faultsOf(`${around}ZHANG.wei${around}`)).toContain('password-contains-login')
      }),
    )
  })
})
