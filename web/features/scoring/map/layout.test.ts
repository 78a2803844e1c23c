import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Band } from './choose.ts'
import { type Box, layOut } from './layout.ts'
import { leastWidth, sizesFor } from './sizes.ts'

const band = (code: string, depths: readonly number[], aims: readonly number[]): Band => {
  const node = (of: string) => ({
    ...{ code: of, name: of, nameEn: of, score: 50, gain: 1, leadUnits: [] },
    tasks: { running: 0, overdue: 0, filter: { indicator: of, parts: 'with' as const } },
  })
  return {
    indicator: node(code),
    leaves: depths.map((depth, at) => ({ ...node(`${code}.${at}`), indicator: code, depth })),
    open: [],
    closed: aims.map((aim, at) => ({
      ...{ id: `${code} ${at}`, number: '督', title: '事', unit: '局' },
      code: aim < 0 ? code : `${code}.${aim}`,
      ...{ closedOn: '2026-10-01', effect: 'improved' as const },
    })),
  }
}

const bands = fc
  .array(
    fc.tuple(
      fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 5 }),
      fc.array(fc.integer({ min: -1, max: 4 }), { maxLength: 4 }),
    ),
    { maxLength: 6 },
  )
  .map((all) => all.map(([depths, aims], at) => band(`0${at}`, depths, aims)))

const lines = fc.integer({ min: 1, max: 5 })
const width = fc.integer({ min: 0, max: 1600 })

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

describe('the layout of the map', () => {
  it('no box lies on another or outside, however wide the room and however long the words', () => {
    fc.assert(
      fc.property(bands, width, lines, lines, (shown, asked, task, other) => {
        const layout = layOut({ bands: shown, influences: [] }, asked, sizesFor(asked), {
          task: () => task,
          leaf: () => other,
          indicator: () => other,
          total: 5,
        })
        const boxes = [...layout.work, ...layout.leaves, ...layout.indicators, layout.total]
        boxes.forEach((box, at) => {
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(layout.width)
          expect(box.y + box.height).toBeLessThanOrEqual(layout.height)
          for (const next of boxes.slice(at + 1)) expect(meet(box, next)).toBe(false)
        })
        expect(layout.width).toBe(Math.max(asked, leastWidth))
      }),
    )
  })

  it('work on what is not drawn is not drawn, all other work is', () => {
    fc.assert(
      fc.property(bands, (shown) => {
        const one = () => 1
        const { work } = layOut({ bands: shown, influences: [] }, 1200, sizesFor(1200), {
          ...{ task: one, leaf: one, indicator: one, total: 5 },
        })
        const drawn = shown.flatMap(({ indicator, leaves, closed }) => {
          const codes = [indicator.code, ...leaves.map(({ code }) => code)]
          return closed.filter(({ code }) => codes.includes(code))
        })
        expect(new Set(work.map(({ task }) => task.id))).toEqual(new Set(drawn.map(({ id }) => id)))
        expect(work).toHaveLength(drawn.length)
      }),
    )
  })
})
