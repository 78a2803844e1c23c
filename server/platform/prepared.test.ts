import { describe, expect, test } from 'vitest'
import { statementNames } from './prepared.ts'

describe('names of statements', () => {
  test('a text gets a name once it has come up often, and keeps it', () => {
    const nameOf = statementNames()
    const names = Array.from({ length: 12 }, () => nameOf('select 1'))
    expect(names.slice(0, 9)).toEqual(Array.from({ length: 9 }))
    expect(names[9]).toMatch(/^[0-9a-f]{32}$/)
    expect(new Set(names.slice(9)).size).toBe(1)
  })

  test('two texts never share a name', () => {
    const nameOf = statementNames()
    const often = (text: string) => Array.from({ length: 10 }, () => nameOf(text)).at(-1)
    expect(often('select 1')).not.toBe(often('select 2'))
  })

  test('when the names are used up, what has one keeps it and the rest stays unnamed', () => {
    const nameOf = statementNames()
    const often = (text: string) => Array.from({ length: 10 }, () => nameOf(text)).at(-1)
    const first = often('select 0')
    for (let n = 1; n < 200; n++) expect(often(`select ${n}`)).toBeDefined()
    expect(often('one more')).toBeUndefined()
    expect(nameOf('select 0')).toBe(first)
  })
})
