import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from '../audit/chain.ts'
import { type Difference, differencesBetween } from './differences.ts'
import {
  bases,
  combinations,
  type Group,
  type Leaf,
  meanings,
  type Methodology,
  type Node,
  nodesOf,
} from './methodology.ts'
import { group, leaf, methodology } from './testing.ts'

const tree = (...parts: Parameters<typeof group>[2][]): Group => group('overall', 'mean', ...parts)
const days = leaf('01.2')
const before = methodology(tree(group('01', 'mean', leaf('01.1', 1, 18), days)))
const with2 = (change: Partial<Leaf>): Methodology =>
  methodology(tree(group('01', 'mean', leaf('01.1', 1, 18), { ...days, ...change })))
const name = (text: string) => ({ zh: text, en: text })
const other = { zh: '改', en: 'changed' }

const short = ({ field, code, before: was, after: is }: Difference) => [field, code, was, is]

describe('what another methodology changes', () => {
  it.each<[string, Methodology, unknown[]]>([
    ['a best value', with2({ best: 3 }), ['best', '01.2', 0, 3]],
    ['a worst value', with2({ worst: 40 }), ['worst', '01.2', 50, 40]],
    ['an exponent', with2({ power: 0.8 }), ['power', '01.2', 1, 0.8]],
    ['a unit', with2({ unit: other }), ['unit', '01.2', days.unit, other]],
    ['a name', with2({ name: other }), ['name', '01.2', days.name, other]],
    ['what is no longer provisional', with2({ provisional: true }), ['provisional', '01.2', false, true]],
    ['a basis', with2({ basis: 'legal-standard' }), ['basis', '01.2', 'published', 'legal-standard']],
    ['a source', with2({ source: other }), ['source', '01.2', null, other]],
    ['an empty cell', with2({ missing: 'zero' }), ['missing', '01.2', 'unknown', 'zero']],
    [
      'a part that is gone',
      methodology(tree(group('01', 'mean', leaf('01.1', 1, 18)))),
      ['part', '01.2', days.name, null],
    ],
    [
      'how a group combines',
      methodology(tree(group('01', 'points', leaf('01.1', 1, 18), days))),
      ['combine', '01', 'mean', 'points'],
    ],
    [
      'the first tier',
      { ...before, firstTier: { kind: 'share', percent: 25 } },
      ['first-tier', null, null, '25%'],
    ],
    ['the days a move takes', { ...before, efforts: new Map([['名', 90]]) }, ['effort', null, null, 90]],
    ['a text of a cell', { ...before, texts: new Map([['无', 'zero']]) }, ['text', null, null, 'zero']],
    [
      'the sites of a place',
      { ...before, sites: [{ of: 'CHN', sites: [{ id: '上海', weight: 0.55 }] }] },
      ['sites', null, null, '上海 0.55'],
    ],
    [
      'what leads what',
      { ...before, influences: [{ from: '01.1', to: '01.2', why: other }] },
      ['influence', null, null, other],
    ],
    ['the title', { ...before, title: other }, ['title', null, before.title, other]],
    [
      'the order of the parts',
      methodology(tree(group('01', 'mean', days, leaf('01.1', 1, 18)))),
      ['order', '01', '01.1 01.2', '01.2 01.1'],
    ],
  ])('%s is told with what was and what will be', (_what, after, expected) => {
    expect(differencesBetween(before, after).map(short)).toEqual([expected])
  })

  it('a new part is told once, and not with each of its fields', () => {
    const after = methodology(tree(group('01', 'mean', leaf('01.1', 1, 18), days, leaf('01.3'))))
    expect(differencesBetween(before, after).map(short)).toEqual([['part', '01.3', null, days.name]])
  })

  it('a weight is told only where it counts', () => {
    const weighted = (combine: 'mean' | 'weighted', weight: number) =>
      methodology(tree(group('01', combine, [weight, leaf('01.1')], days)))
    expect(differencesBetween(weighted('mean', 1), weighted('mean', 3))).toEqual([])
    expect(differencesBetween(weighted('weighted', 1), weighted('weighted', 3)).map(short)).toEqual([
      ['weight', '01.1', 1, 3],
    ])
  })

  it('a part that moves is told where it was and where it will be', () => {
    const [old, now] = [
      methodology(tree(group('01', 'mean', leaf('01.1'), days), group('02', 'mean', leaf('02.1')))),
      methodology(tree(group('01', 'mean', leaf('01.1')), group('02', 'mean', days, leaf('02.1')))),
    ]
    expect(differencesBetween(old, now).map(short)).toEqual([['under', '01.2', '01', '02']])
  })

  it('a leaf that becomes a group went, and came anew', () => {
    const after = methodology(
      tree(group('01', 'mean', leaf('01.1', 1, 18), group('01.2', 'mean', leaf('01.2.1')))),
    )
    expect(differencesBetween(before, after).map(({ field, code }) => [field, code])).toEqual([
      ['part', '01.2'],
      ['part', '01.2'],
      ['part', '01.2.1'],
    ])
  })
})

const text = fc.constantFrom('甲', '乙', '丙').map(name)
const anyLeaf = (code: string) =>
  fc.record({
    kind: fc.constant('leaf' as const),
    code: fc.constant(code),
    name: text,
    unit: text,
    column: fc.constantFrom(code, `${code}x`),
    best: fc.integer({ min: 0, max: 3 }),
    worst: fc.integer({ min: 4, max: 6 }),
    power: fc.constantFrom(1, 0.8),
    missing: fc.constantFrom(...meanings),
    source: fc.option(text),
    basis: fc.constantFrom(...bases),
    provisional: fc.boolean(),
    published: fc.option(fc.constant('score')),
  })
const anyGroup = (code: string, codes: readonly string[]) =>
  fc
    .record({
      name: text,
      combine: fc.constantFrom(...combinations),
      published: fc.option(fc.constant('score')),
      parts: fc
        .shuffledSubarray([...codes], { minLength: 1 })
        .chain((chosen) =>
          fc.tuple(
            ...chosen.map((one) => fc.record({ weight: fc.integer({ min: 1, max: 3 }), node: anyLeaf(one) })),
          ),
        ),
    })
    .map((fields): Group => ({ kind: 'group', code, ...fields }))
const anyMethodology: fc.Arbitrary<Methodology> = fc
  .record({
    title: text,
    source: fc.option(text),
    firstTier: fc.option(
      fc.oneof(
        fc.record({ kind: fc.constant('number' as const), n: fc.integer({ min: 1, max: 3 }) }),
        fc.record({ kind: fc.constant('share' as const), percent: fc.integer({ min: 1, max: 3 }) }),
      ),
    ),
    efforts: fc.dictionary(fc.constantFrom('甲', '乙'), fc.integer({ min: 1, max: 2 })),
    texts: fc.dictionary(fc.constantFrom('无', '不'), fc.constantFrom(...meanings)),
    influences: fc.array(
      fc.record({ from: fc.constant('01.1'), to: fc.constantFrom('01.2', '02.1'), why: text }),
      {
        maxLength: 1,
      },
    ),
    groups: fc.tuple(anyGroup('01', ['01.1', '01.2', '01.3']), anyGroup('02', ['02.1', '02.2'])),
  })
  .map(({ groups, efforts, texts, ...rest }) =>
    methodology(group('overall', 'mean', ...groups), {
      ...rest,
      efforts: new Map(Object.entries(efforts)),
      texts: new Map(Object.entries(texts)),
    }),
  )

/** One methodology in which a single thing is as in another. */
const crossed = fc
  .tuple(
    anyMethodology,
    anyMethodology,
    fc.constantFrom('title', 'source', 'firstTier', 'efforts', 'texts', 'influences', 'node'),
  )
  .chain(([one, two, what]): fc.Arbitrary<readonly [Methodology, Methodology]> => {
    if (what !== 'node') return fc.constant([one, { ...one, [what]: two[what] }])
    const others = new Map(nodesOf(two.tree).map((node): [string, Node] => [node.code, node]))
    const shared = nodesOf(one.tree).filter(({ code, kind }) => others.get(code)?.kind === kind)
    return fc
      .constantFrom(...shared)
      .chain((node) => fc.tuple(fc.constant(node.code), fc.constantFrom(...Object.keys(node))))
      .map(([code, key]) => [
        one,
        { ...one, tree: replaced(one.tree, code, key, Object(others.get(code))[key]) },
      ])
  })
const replaced = (node: Group, code: string, key: string, value: unknown): Group => ({
  ...node,
  parts: node.parts.map((part) => ({
    ...part,
    node:
      part.node.kind === 'group'
        ? replaced(part.node, code, key, value)
        : part.node.code === code
          ? { ...part.node, [key]: value }
          : part.node,
  })),
  ...(node.code === code ? { [key]: value } : {}),
})
/** What decides a score: a weight that nothing reads does not. */
const decisive = (node: Group | Leaf): unknown =>
  node.kind === 'leaf'
    ? node
    : {
        ...node,
        parts: node.parts.map((part) => ({
          weight: node.combine === 'weighted' ? part.weight : null,
          node: decisive(part.node),
        })),
      }
const plain = (one: Methodology): string =>
  canonical({
    ...one,
    tree: decisive(one.tree),
    texts: Object.fromEntries(one.texts),
    efforts: Object.fromEntries(one.efforts),
  })

describe('differences', () => {
  it('are none between a methodology and itself', () => {
    fc.assert(
      fc.property(anyMethodology, (one) => {
        expect(differencesBetween(one, one)).toEqual([])
      }),
    )
  })

  it('are none exactly where nothing differs that decides a score or is told of it', () => {
    fc.assert(
      fc.property(crossed, ([one, two]) => {
        expect(differencesBetween(one, two).length === 0).toBe(plain(one) === plain(two))
      }),
      { numRuns: 1000 },
    )
  })

  it('are the same from the other side, with before and after changed', () => {
    const seen = (all: readonly Difference[]) =>
      all.map((one) => JSON.stringify(short(one))).toSorted((a, b) => (a < b ? -1 : 1))
    fc.assert(
      fc.property(anyMethodology, anyMethodology, (one, two) => {
        const back = differencesBetween(two, one).map((d) => ({ ...d, before: d.after, after: d.before }))
        expect(seen(differencesBetween(one, two))).toEqual(seen(back))
      }),
    )
  })
})
