import {
  BarChart,
  type BarSeriesOption,
  LineChart,
  type LineSeriesOption,
  LinesChart,
  type LinesSeriesOption,
  RadarChart,
  type RadarSeriesOption,
  ScatterChart,
  type ScatterSeriesOption,
} from 'echarts/charts'
import {
  GridComponent,
  type GridComponentOption,
  LegendComponent,
  type LegendComponentOption,
  MarkLineComponent,
  type MarkLineComponentOption,
  RadarComponent,
  type RadarComponentOption,
  TooltipComponent,
  type TooltipComponentOption,
} from 'echarts/components'
import { type ComposeOption, init, use as install } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { CanvasRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { usePreferences } from '../lib/preferences.ts'

install([
  BarChart,
  LineChart,
  LinesChart,
  RadarChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  RadarComponent,
  TooltipComponent,
  LabelLayout,
  CanvasRenderer,
])

export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | LinesSeriesOption
  | RadarSeriesOption
  | ScatterSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | MarkLineComponentOption
  | RadarComponentOption
  | TooltipComponentOption
>

/** Drawn anew when the option says something else. It is plain data: no functions in it. */
type Props = {
  readonly option: ChartOption
  /** Figures after the point, where the reader points at one. */
  readonly digits: number
  /** The `id` of what somebody clicked on. */
  readonly onPick?: ((id: string) => void) | undefined
}

export function ChartBody({ option, digits, onPick }: Props) {
  const key = JSON.stringify(option)
  const latest = useRef(option)
  const picked = useRef(onPick)
  const root = useRef<HTMLDivElement>(null)
  const { largePrint } = usePreferences()
  useEffect(() => {
    latest.current = option
    picked.current = onPick
  })
  useEffect(() => {
    const { current } = root
    if (current === null) return
    const chart = init(current)
    const font = getComputedStyle(current).fontFamily
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: font, fontSize: largePrint ? 15 : 12 },
      ...latest.current,
      tooltip: {
        ...latest.current.tooltip,
        renderMode: 'richText',
        valueFormatter: (value: unknown) => (typeof value === 'number' ? value.toFixed(digits) : '–'),
      },
    })
    chart.on('click', ({ data }) => {
      if (typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string')
        picked.current?.(data.id)
    })
    const observer = new ResizeObserver(() => chart.resize())
    observer.observe(current)
    return () => {
      observer.disconnect()
      chart.dispose()
    }
  }, [key, digits, largePrint])
  return <div ref={root} className="chart-canvas" aria-hidden="true" />
}
