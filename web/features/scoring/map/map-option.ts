/** The map as a chart: boxes are points with a ground, lines are runs of straight pieces. It wraps no words itself. */
import type { ChartOption } from '../../../ui/chart.tsx'
import type { ChartColours } from '../../../ui/chart-colours.ts'
import type { ClosedWork, Influence, MapIndicator, MapLeaf, OpenWork } from './choose.ts'
import { arrow, type Line } from './curves.ts'
import { type Box, type Layout, lineHeight } from './layout.ts'

export type Tone = 'ink' | 'ink2' | 'green' | 'amber' | 'red'

/** A run of words in a look: `name`, `bold`, `big`, or a tone of the small ones. */
type Run = { readonly look: Tone | 'name' | 'bold' | 'big'; readonly text: string }

export type BoxWords = {
  /** Lines of runs, from the top. */
  readonly lines: readonly (readonly Run[])[]
  /** At the right edge, beside the lines. */
  readonly aside?: string
  /** The whole of it, where the reader points at it. */
  readonly tip: string
}

export type MapWords = {
  readonly task: (task: OpenWork | ClosedWork) => BoxWords
  readonly leaf: (leaf: MapLeaf) => BoxWords
  readonly indicator: (indicator: MapIndicator) => BoxWords
  readonly total: BoxWords
  readonly influence: (influence: Influence) => { readonly label: string; readonly tip: string }
  readonly heads: Readonly<Record<keyof Layout['columns'], string>>
}

/** Where a click leads: `task <id>`, `node <code>`. */
export const pickOf = { task: (id: string) => `task ${id}`, node: (code: string) => `node ${code}` }

export const verdictLook = {
  'borne-out': { tone: 'green', type: 'solid' },
  'not-yet': { tone: 'amber', type: 'dashed' },
  'too-few': { tone: 'ink2', type: 'dotted' },
} as const satisfies Record<Influence['verdict'], { tone: Tone; type: string }>

const widest = 9
/** How many lines the one big figure takes. */
export const bigLines = 2
/** From the edge of a box to its words. */
export const inset = 9

/** @param scale pixels of the screen to one of the layout's: large print */
export function mapOption(
  layout: Layout,
  words: MapWords,
  colours: ChartColours,
  scale: number,
): ChartOption {
  const most = Math.max(...layout.gains.map(({ gain }) => gain), 0.01)
  const text = (size: number, color: string, bold = false) => ({
    fontSize: size * scale,
    lineHeight: lineHeight * scale,
    color,
    fontWeight: bold ? (600 as const) : (400 as const),
  })
  const rich = {
    ...Object.fromEntries(
      (['ink', 'ink2', 'green', 'amber', 'red'] as const).map((tone) => [tone, text(11, colours[tone])]),
    ),
    name: text(12, colours.ink),
    bold: text(13, colours.ink, true),
    big: { ...text(22, colours.own, true), lineHeight: bigLines * lineHeight * scale },
  }
  const boxes = [
    ...layout.work.map((place) => ({
      place,
      id: pickOf.task(place.task.id),
      said: words.task(place.task),
      edge: colours.ruleStrong,
    })),
    ...layout.leaves.map((place) => ({
      place,
      id: pickOf.node(place.leaf.code),
      said: words.leaf(place.leaf),
      edge: colours.ruleStrong,
    })),
    ...layout.indicators.map((place) => ({
      place,
      id: pickOf.node(place.indicator.code),
      said: words.indicator(place.indicator),
      edge: colours.control,
    })),
    { place: layout.total, id: pickOf.node(''), said: words.total, edge: colours.own },
  ]
  /** A border would be as uneven as the box is wide: the edge is the ground, and the paper lies on it. */
  const middle = (place: Box) => [place.x + place.width / 2, place.y + place.height / 2]
  const paper = ({ place, id, said: { lines, tip } }: (typeof boxes)[number]) => ({
    id,
    name: tip,
    value: middle(place),
    symbolSize: [place.width * scale - 2, place.height * scale - 2],
    itemStyle: { color: colours.surface, opacity: 1 },
    label: {
      show: true,
      position: 'insideLeft' as const,
      distance: inset * scale,
      formatter: lines
        .map((runs) => runs.map(({ look, text: said }) => `{${look}|${plain(said)}}`).join(''))
        .join('\n'),
      rich,
    },
  })
  const lines = (some: readonly Line[], z: number, styleOf: (at: number) => object) => ({
    type: 'lines' as const,
    coordinateSystem: 'cartesian2d' as const,
    polyline: true,
    silent: true,
    z,
    data: some.map(({ points }, at) => ({
      coords: points.map(([x, y]) => [x, y]),
      lineStyle: styleOf(at),
    })),
  })
  const axis = { type: 'value' as const, show: false, min: 0 }
  return {
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { ...axis, max: layout.width },
    yAxis: { ...axis, max: layout.height, inverse: true },
    tooltip: {
      trigger: 'item',
      formatter: '{b}',
      confine: true,
      textStyle: { fontSize: 12 * scale, color: colours.ink },
    },
    series: [
      lines(layout.rules, 1, () => ({ color: colours.rule, width: 1, opacity: 1 })),
      lines(
        layout.gains.map(({ points }) => ({ points })),
        2,
        (at) => ({
          color: colours.own,
          opacity: 0.32,
          width: Math.max(0.75, ((layout.gains[at]?.gain ?? 0) / most) * widest) * scale,
        }),
      ),
      lines(layout.aims, 2, () => ({ color: colours.control, width: scale, opacity: 1 })),
      lines(layout.influences, 3, (at) => {
        const { tone, type } = verdictLook[layout.influences[at]?.influence.verdict ?? 'too-few']
        return { color: colours[tone], width: 1.75 * scale, type, opacity: 1 }
      }),
      {
        type: 'scatter',
        silent: true,
        z: 4,
        symbol: 'triangle',
        symbolRotate: -90,
        symbolSize: [9 * scale, arrow * scale],
        data: layout.influences.map(({ points, influence }) => {
          const [x, y] = points.at(-1) ?? [0, 0]
          return {
            value: [x + arrow / 2, y],
            itemStyle: { color: colours[verdictLook[influence.verdict].tone], opacity: 1 },
          }
        }),
      },
      {
        type: 'scatter',
        silent: true,
        z: 5,
        symbol: 'rect',
        data: boxes.map(({ place, edge }) => ({
          value: middle(place),
          symbolSize: [place.width * scale, place.height * scale],
          itemStyle: { color: edge, opacity: 1 },
        })),
      },
      {
        type: 'scatter',
        z: 6,
        symbol: 'rect',
        emphasis: { disabled: true },
        data: boxes.map(paper),
      },
      {
        type: 'scatter',
        z: 7,
        symbol: 'rect',
        emphasis: { disabled: true },
        data: layout.influences.map(({ label: [x, y], influence }) => {
          const { label, tip } = words.influence(influence)
          return {
            name: tip,
            value: [x, y],
            symbolSize: [(label.length * 6.6 + 6) * scale, 15 * scale],
            itemStyle: { color: colours.surface, opacity: 1 },
            cursor: 'default',
            label: {
              show: true,
              position: 'inside' as const,
              formatter: label,
              fontSize: 11 * scale,
              color: colours[verdictLook[influence.verdict].tone],
            },
          }
        }),
      },
      {
        type: 'scatter',
        silent: true,
        symbolSize: 0,
        z: 7,
        data: layout.leaves.map((place) => ({
          value: [place.x + place.width, place.y + place.height / 2],
          label: {
            show: true,
            position: 'left' as const,
            distance: inset * scale,
            formatter: words.leaf(place.leaf).aside ?? '',
            fontSize: 11 * scale,
            color: colours.ink2,
          },
        })),
      },
      {
        type: 'scatter',
        silent: true,
        symbolSize: 0,
        z: 7,
        data: (['work', 'leaves', 'indicators', 'total'] as const).map((column) => ({
          value: [layout.columns[column], 12],
          label: {
            show: true,
            position: 'right' as const,
            distance: 0,
            formatter: words.heads[column],
            fontSize: 12 * scale,
            color: colours.ink2,
          },
        })),
      },
    ],
  }
}

/** Braces and bars are the chart's own marks. */
const plain = (text: string): string => text.replaceAll(/[{}|]/g, ' ')
