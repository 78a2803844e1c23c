import { expect, it } from 'vitest'
import type { MethodologyNode } from './calls.ts'
import { groupsOf } from './scales.ts'

const node = (code: string, parent: string | null, more: Partial<MethodologyNode> = {}): MethodologyNode => ({
  code,
  parent,
  name: `第${code}项`,
  nameEn: `Item ${code}`,
  depth: parent === null ? 0 : parent === 'overall' ? 1 : 2,
  kind: 'leaf',
  combine: null,
  weight: 1,
  share: 1,
  unit: { zh: '个工作日', en: 'working days' },
  best: 1,
  worst: 9,
  power: 1,
  missing: 'unknown',
  source: null,
  basis: 'published',
  provisional: false,
  effort: 60,
  ...more,
})
const group = { kind: 'group', combine: 'mean', unit: null } as const
const nodes = [
  node('overall', null, group),
  node('01', 'overall', group),
  node('01.1', '01', { provisional: true }),
  node('01.2', '01', group),
  node('01.2.1', '01.2', { unit: { zh: '元', en: 'yuan' } }),
  node('02', 'overall', { provisional: true }),
]
const all = { provisional: false, indicator: undefined, words: '' }
const codes = (wanted: Parameters<typeof groupsOf>[1]) =>
  groupsOf(nodes, wanted).map(({ indicator, leaves }) => [indicator.code, ...leaves.map(({ code }) => code)])

it('every leaf stands once, under its indicator, however deep it lies', () => {
  expect(codes(all)).toEqual([
    ['01', '01.1', '01.2.1'],
    ['02', '02'],
  ])
})

it.each([
  [
    { provisional: true },
    [
      ['01', '01.1'],
      ['02', '02'],
    ],
  ],
  [{ indicator: '01' }, [['01', '01.1', '01.2.1']]],
  [{ words: ' YUAN ' }, [['01', '01.2.1']]],
  [{ words: '元', provisional: true }, []],
])('%o leaves what fits, and no empty indicator', (wanted, expected) => {
  expect(codes({ ...all, ...wanted })).toEqual(expected)
})
