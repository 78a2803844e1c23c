/**
 * Where the map's boxes and lines go, left to right: work, sub-indicators, indicators, the whole. Lengths are
 * pixels at regular print.
 *
 * Each indicator has a band to itself. In it a sub-indicator stands on a row of its own, further to the right the
 * more leads to it; what leads it comes in from the left. So no line runs through a box.
 */
import type { Band, Chosen, ClosedWork, Influence, MapIndicator, MapLeaf, OpenWork } from './choose.ts'
import { bow, type Line, type Point, swing } from './curves.ts'
import { edge, leastWidth, type Sizes } from './sizes.ts'

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export type Layout = {
  readonly width: number
  readonly height: number
  /** Left edges of the columns. */
  readonly columns: Readonly<Record<'work' | 'leaves' | 'indicators' | 'total', number>>
  readonly work: readonly (Box & { readonly task: OpenWork | ClosedWork })[]
  readonly leaves: readonly (Box & { readonly leaf: MapLeaf })[]
  readonly indicators: readonly (Box & { readonly indicator: MapIndicator })[]
  readonly total: Box
  readonly aims: readonly Line[]
  /** From a sub-indicator to its indicator and on to the whole. */
  readonly gains: readonly (Line & { readonly gain: number })[]
  readonly influences: readonly (Line & { readonly influence: Influence; readonly label: Point })[]
  readonly rules: readonly Line[]
}

/** How many lines of text each box holds. */
export type Measured = {
  readonly task: (task: OpenWork | ClosedWork) => number
  readonly leaf: (leaf: MapLeaf) => number
  readonly indicator: (indicator: MapIndicator) => number
  readonly total: number
}

const head = 34
const gap = 6
const between = 18

export const lineHeight = 18
/** Above and below the lines of a box. */
const padding = 5
const high = (lines: number): number => lines * lineHeight + padding * 2

export function layOut({ bands, influences }: Chosen, asked: number, sizes: Sizes, words: Measured): Layout {
  const width = Math.max(asked, leastWidth)
  const work = edge
  const leaves = work + sizes.work + sizes.gutter
  const total = width - edge - sizes.total
  const indicators = total - sizes.toTotal - sizes.indicator
  const deepest = Math.max(1, ...bands.flatMap((band) => band.leaves.map(({ depth }) => depth)))
  const step = Math.min(sizes.indent, (indicators - sizes.toIndicator - leaves - sizes.leaf) / deepest)

  let y = head
  const placed = bands.map((band) => {
    const tasks = inBand(band).map((task) => ({
      task,
      width: sizes.work,
      height: high(words.task(task)),
    }))
    const rows = band.leaves.map((leaf) => ({ leaf, width: sizes.leaf, height: high(words.leaf(leaf)) }))
    const name = { width: sizes.indicator, height: high(words.indicator(band.indicator)) }
    const height = Math.max(stackHeight(tasks), stackHeight(rows), name.height)
    const top = y
    y += height + between
    return {
      band,
      top,
      bottom: top + height,
      tasks: stacked(tasks, top, height).map((one) => crisp({ ...one, x: work })),
      rows: stacked(rows, top, height).map((one) => crisp({ ...one, x: leaves + one.leaf.depth * step })),
      name: crisp({ ...name, x: indicators, y: top + (height - name.height) / 2, indicator: band.indicator }),
    }
  })
  const totalHeight = high(words.total)
  const bottom = Math.max(head + totalHeight, y - between)
  const whole: Box = {
    x: total,
    y: (head + bottom - totalHeight) / 2,
    width: sizes.total,
    height: totalHeight,
  }
  const leafBoxes = placed.flatMap(({ rows }) => rows)
  const boxOf = new Map(leafBoxes.map((box): [string, Box] => [box.leaf.code, box]))
  return {
    width,
    height: bottom + edge,
    columns: { work, leaves, indicators, total },
    work: placed.flatMap(({ tasks }) => tasks),
    leaves: leafBoxes,
    indicators: placed.map(({ name }) => name),
    total: whole,
    aims: placed.flatMap(aimsOf),
    gains: placed.flatMap(({ rows, name }) => [
      ...rows.map((row) => ({ points: swing(right(row), left(name)), gain: row.leaf.gain })),
      { points: swing(right(name), left(whole)), gain: name.indicator.gain },
    ]),
    influences: influences.flatMap((influence) => {
      const [from, to] = [boxOf.get(influence.from), boxOf.get(influence.to)]
      return from && to ? [{ influence, ...bow(left(from, 0.72), left(to)) }] : []
    }),
    rules: placed.slice(0, -1).map((band) => ({
      points: [
        [edge, band.bottom + between / 2],
        [indicators + sizes.indicator, band.bottom + between / 2],
      ],
    })),
  }
}

type Placed = {
  readonly band: Band
  readonly tasks: readonly (Box & { readonly task: OpenWork | ClosedWork })[]
  readonly rows: readonly (Box & { readonly leaf: MapLeaf })[]
  readonly name: Box
}

/** Work on one sub-indicator goes to it; work on the whole indicator to a bracket round its sub-indicators. */
function aimsOf({ band, tasks, rows, name }: Placed): readonly Line[] {
  const wide = tasks.filter(({ task }) => task.code === band.indicator.code)
  const bracket = edge + (wide[0]?.width ?? 0) + 16
  const aimed = tasks.flatMap((box): Line[] => {
    const row = rows.find(({ leaf }) => leaf.code === box.task.code)
    return row ? [{ points: swing(right(box), left(row, 0.28)) }] : []
  })
  if (wide.length === 0) return aimed
  const [first, last] = [rows[0], rows.at(-1)]
  const ends = [
    ...wide.map((box) => right(box)[1]),
    ...(first && last ? [first.y, last.y + last.height] : []),
  ]
  return [
    ...aimed,
    ...wide.map((box): Line => ({ points: [right(box), [bracket, right(box)[1]]] })),
    {
      points: [
        [bracket, Math.min(...ends)],
        [bracket, Math.max(...ends)],
      ],
    },
    ...(first && last
      ? [first.y, last.y + last.height].map(
          (at): Line => ({
            points: [
              [bracket, at],
              [bracket + 8, at],
            ],
          }),
        )
      : [{ points: [[bracket, left(name)[1]], left(name)] as const }]),
  ]
}

/** Work in the order of what it is aimed at, what is still open before what is closed. */
function inBand({ indicator, leaves, open, closed }: Band): readonly (OpenWork | ClosedWork)[] {
  const codes = [indicator.code, ...leaves.map(({ code }) => code)]
  return codes.flatMap((code) => [...open, ...closed].filter((task) => task.code === code))
}

/** Edges lie on whole pixels, or they are drawn half on each side. */
const crisp = <B extends Box>(box: B): B => ({
  ...box,
  x: Math.round(box.x) + 0.5,
  y: Math.round(box.y) + 0.5,
})

/** Lines that come from different sides meet the edge at different heights. */
const left = ({ x, y, height }: Box, part = 0.5): Point => [x, y + height * part]
const right = ({ x, y, width, height }: Box): Point => [x + width, y + height / 2]

type Sized = { readonly height: number }

const stackHeight = (sized: readonly Sized[]): number =>
  sized.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, sized.length - 1)

function stacked<S extends Sized>(
  sized: readonly S[],
  top: number,
  height: number,
): readonly (S & { y: number })[] {
  let y = top + (height - stackHeight(sized)) / 2
  return sized.map((one) => {
    const at = { ...one, y }
    y += one.height + gap
    return at
  })
}
