import { expect, it } from 'vitest'
import type { IssuingAuthority, NumberRegister } from '../../../domain/document/layout.ts'
import { authorityFor, registerName } from './authority.ts'

const authority = (code: string): IssuingAuthority => ({
  code,
  part: 'office',
  name: code,
  marks: { official: '', letter: '', minutes: '', brief: '' },
})
const register = (code: string, of: string, kind: NumberRegister['kinds'][number]) => ({
  code,
  word: code,
  pattern: '{word}〔{year}〕{number}号',
  kinds: [kind],
  authority: of,
})
const options = {
  authorities: [authority('office'), authority('group')],
  registers: [register('fa', 'office', 'notice'), register('zu-fa', 'group', 'notice')],
}

it('whose register it stands in issues it, else the first for the kind', () => {
  expect(authorityFor(options, 'notice', 'zu-fa')?.code).toBe('group')
  expect(authorityFor(options, 'notice', 'fa')?.code).toBe('office')
  expect(authorityFor(options, 'notice')?.code).toBe('office')
  expect(authorityFor({ ...options, authorities: [] }, 'notice')).toBeUndefined()
})

it('a register without a word is called by how it numbers', () => {
  expect(registerName({ word: '襄优商办发', pattern: '' })).toBe('襄优商办发')
  expect(registerName({ word: '', pattern: '第{number}期' })).toBe('第×期')
})
