import { describe, expect, it } from 'vitest'
import type { Influences } from '../calls.ts'
import { choose, depthsOf } from './choose.ts'

const node = (code: string, gain: number, unit = 'u1') => ({
  ...{ code, name: code, nameEn: code, score: 50, gain },
  leadUnits: [{ id: unit, name: unit, shortName: unit }],
  tasks: { running: 0, overdue: 0, filter: { indicator: code, parts: 'with' as const } },
})
const leaf = (code: string, gain: number) => ({ ...node(code, gain), indicator: code.slice(0, 2) })
const influence = (from: string, to: string) => ({
  ...{ from, to, why: { zh: '因', en: 'why' }, moved: 4, followed: 4, still: 0, anyway: 0 },
  ...{ waiting: false, verdict: 'borne-out' as const, doubt: null },
})
const closed = (code: string) => ({
  ...{ id: code, number: '督', title: '事', code, unit: '局' },
  ...{ closedOn: '2026-10-01', effect: 'improved' as const },
})

/** Eight indicators, the later the more to gain; of the second and third something is stated and done. */
const map = {
  indicators: Array.from({ length: 8 }, (_, at) => node(`0${at + 1}`, at + 1, at === 2 ? 'u2' : 'u1')),
  leaves: [
    ...[leaf('02.1', 0), leaf('02.2', 0.4), leaf('02.3', 0.5), leaf('02.4', 0)],
    ...[leaf('03.1', 0), leaf('03.2', 0), leaf('08.1', 3)],
  ],
  influences: [influence('02.1', '02.2'), influence('02.2', '03.1')],
  open: [],
  closed: [closed('03.2'), closed('07')],
} satisfies Partial<Influences>

const drawn = (search: Parameters<typeof choose>[1]) => {
  const { bands, influences } = choose(map, search)
  return {
    bands: bands.map(({ indicator, leaves }) => [indicator.code, leaves.map(({ code }) => code).join(' ')]),
    influences: influences.map(({ from, to }) => `${from} ${to}`),
  }
}

describe('what is drawn', () => {
  it('at first are the six indicators with the most to gain, and in them what matters', () => {
    expect(drawn({}).bands).toEqual([
      ['08', '08.1'],
      ['07', ''],
      ['06', ''],
      ['05', ''],
      ['04', ''],
      ['03', '03.1 03.2'],
    ])
  })

  it('what leads something is drawn before it, and only where both are', () => {
    expect(drawn({ show: 'cause' })).toEqual({
      bands: [
        ['03', '03.1'],
        ['02', '02.1 02.2'],
      ],
      influences: ['02.1 02.2', '02.2 03.1'],
    })
    expect(drawn({ indicator: '02' })).toEqual({
      bands: [['02', '02.3 02.1 02.2']],
      influences: ['02.1 02.2'],
    })
  })

  it('with work: on the indicator or on something in it', () => {
    expect(drawn({ show: 'work' }).bands).toEqual([
      ['07', ''],
      ['03', '03.1 03.2'],
    ])
  })

  it('of one unit, and of nobody', () => {
    expect(drawn({ show: 'all', unit: 'u2' }).bands).toEqual([['03', '03.1 03.2']])
    expect(drawn({ indicator: '99' }).bands).toEqual([])
  })

  it('the more leads to it, the further right', () => {
    const depths = depthsOf([influence('b', 'c'), influence('a', 'b'), influence('a', 'c')])
    expect(depths).toEqual(
      new Map([
        ['b', 1],
        ['c', 2],
      ]),
    )
  })
})
