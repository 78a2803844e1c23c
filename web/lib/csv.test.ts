import { describe, expect, it } from 'vitest'
import { csvOf } from './csv.ts'

describe('a table as a file', () => {
  it('quotes commas, quotes and line breaks, and leaves numbers alone', () => {
    expect(csvOf([['a,b', 'say "x"', -1.5, null, 'c\nd']])).toBe('\uFEFF"a,b","say ""x""",-1.5,,"c\nd"\r\n')
  })

  it('never lets a text become a formula', () => {
    expect(csvOf([['=1+1', '@x', '-y', '+z']])).toBe("\uFEFF'=1+1,'@x,'-y,'+z\r\n")
  })
})
