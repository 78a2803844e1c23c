import { describe, expect, it } from 'vitest'
import { checkMethodology } from './check.ts'
import { group, leaf, methodology } from './testing.ts'

const why = { zh: '因', en: 'why' }
const tree = group('overall', 'mean', group('01', 'mean', leaf('a'), leaf('b'), leaf('c')), leaf('d'))

const faultsOf = (...pairs: readonly (readonly [string, string])[]) =>
  checkMethodology(
    'm.yaml',
    methodology(tree, { influences: pairs.map(([from, to]) => ({ from, to, why })) }),
  ).map(({ path, code, facts }) => [path.join('.'), code, Object.values(facts).join(' ')])

describe('what leads what', () => {
  it('may branch and meet again', () => {
    expect(faultsOf(['a', 'b'], ['a', 'c'], ['b', 'd'], ['c', 'd'])).toEqual([])
  })

  it.each([
    ['an end that is not there', [['a', 'x']], ['influences.0.to', 'influence-unknown', 'x']],
    ['an indicator', [['01', 'd']], ['influences.0.from', 'influence-not-leaf', '01']],
    ['itself', [['a', 'a']], ['influences.0.to', 'influence-itself', 'a']],
    [
      'a pair twice',
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      ['influences.1', 'influence-twice', 'a b'],
    ],
    [
      'the way back',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      ['influences.1', 'influence-cycle', 'b → a → b'],
    ],
    [
      'a long way round',
      [
        ['a', 'b'],
        ['a', 'd'],
        ['b', 'c'],
        ['c', 'a'],
      ],
      ['influences.3', 'influence-cycle', 'c → a → b → c'],
    ],
  ] as const)('%s is told at its place', (_what, pairs, fault) => {
    expect(faultsOf(...pairs)).toEqual([fault])
  })

  it('both ends are told where both are wrong, and a cycle once', () => {
    expect(faultsOf(['x', '01'])).toHaveLength(2)
    expect(faultsOf(['a', 'b'], ['b', 'a'], ['b', 'c'])).toHaveLength(1)
  })
})
