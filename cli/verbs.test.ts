import { expect, test } from 'vitest'
import { findVerb } from './verbs.ts'

test('a verb of two words takes what follows as its arguments', () => {
  const found = findVerb(['mechanism', 'check', 'mechanism/xiangyuan', '--json'])
  expect(found?.verb.words).toBe('mechanism check')
  expect(found?.args).toEqual(['mechanism/xiangyuan', '--json'])
})

test.each([[[]], [['mechanism']], [['check', 'mechanism']], [['Mechanism', 'check']]])(
  '%j is no verb',
  (typed) => {
    expect(findVerb(typed)).toBeUndefined()
  },
)
