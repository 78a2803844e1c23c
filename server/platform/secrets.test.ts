import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { secretsWith } from './secrets.ts'
import { suites } from './suite.ts'

const key = randomBytes(32)

describe.each(suites)('What is sealed with the suite %s', (suite) => {
  const secrets = secretsWith(key, suite)

  it('is opened again, whatever it is, also after the installation went over to the other suite', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...suites), (text, later) => {
        const sealed = secrets.seal(text)
        expect(sealed).not.toBe(secrets.seal(text))
        expect(secretsWith(key, later).open(sealed)).toBe(text.toWellFormed())
      }),
    )
  })

  it('does not open with another key, nor when any part of it was changed', () => {
    const sealed = secrets.seal('13800000000')
    expect(() => secretsWith(randomBytes(32), suite).open(sealed)).toThrow(/authenticate|changed/)
    const [scheme, ...parts] = sealed.split('.')
    for (const [place, part] of parts.entries()) {
      const bytes = Buffer.from(part, 'base64url')
      bytes[0] = (bytes[0] ?? 0) ^ 1
      const changed = parts.with(place, bytes.toString('base64url'))
      expect(() => secrets.open([scheme, ...changed].join('.'))).toThrow(/authenticate|changed/)
    }
  })

  it('is refused when it is no sealed text', () => {
    for (const text of ['', 'v1', 'constructor.a.b.c', 'v9.a.b.c'])
      expect(() => secrets.open(text)).toThrow('not a sealed text')
  })
})

it('SM4 and AES keep apart: their texts say which is which', () => {
  expect(secretsWith(key, 'sm').seal('赵')).toMatch(/^sm1\./)
  expect(secretsWith(key).seal('赵')).toMatch(/^v1\./)
})
