import { useTranslation } from 'react-i18next'
import { usePhone } from '../../../lib/use-phone.ts'
import { Chart, type ChartOption } from '../../../ui/chart.tsx'
import { chartColours } from '../../../ui/chart-colours.ts'
import type { Scoreboard } from '../calls.ts'
import { points } from '../figures.ts'
import { useWords } from '../use-words.ts'
import { StandingTable } from './standing-table.tsx'

/** Points short of the frontier, which scores 100; null where there is no score. */
const distance = (score: number | null | undefined): number | null =>
  score === null || score === undefined ? null : 100 - score

/** How far each indicator is from the frontier: ours as a bar, the best and the line as marks on it. */
export function FrontierChart({ board }: { readonly board: Scoreboard }) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const phone = usePhone()
  const rows = board.rows
    .map((row) => ({
      ...row,
      own: distance(row.score),
      nearest: distance(row.best?.score),
      toLine: distance(row.line),
    }))
    .toSorted((a, b) => (b.own ?? -1) - (a.own ?? -1))
  const keys = { own: t('key.own'), best: t('key.best'), line: t('key.line') }
  const option = ((): ChartOption => {
    const colours = chartColours()
    const mark = (
      name: string,
      symbol: 'circle' | 'rect',
      color: string,
      of: readonly (number | null)[],
    ) => ({
      type: 'scatter' as const,
      name,
      data: of.flatMap((points, at) => (points === null ? [] : [[points, at]])),
      symbol,
      symbolSize: symbol === 'rect' ? [2, 16] : 8,
      itemStyle: { color, borderColor: colours.surface, borderWidth: 1 },
      z: 5,
    })
    return {
      grid: { left: phone ? 34 : 120, right: 24, top: 8, bottom: 56 },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
      legend: { bottom: 0, textStyle: { color: colours.ink2 } },
      xAxis: {
        type: 'value',
        min: 0,
        axisLabel: { color: colours.ink2 },
        splitLine: { lineStyle: { color: colours.rule } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map((row) => (phone ? row.code : words.name(row))),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: colours.control } },
        axisLabel: { color: colours.ink, interval: 0 },
      },
      series: [
        {
          type: 'bar',
          name: keys.own,
          data: rows.map(({ own }) => (own === null ? null : Number(own.toFixed(1)))),
          barWidth: '55%',
          itemStyle: { color: colours.own },
          label: { show: true, position: 'insideLeft', color: colours.surface },
        },
        mark(
          keys.best,
          'circle',
          colours.best,
          rows.map(({ nearest }) => nearest),
        ),
        mark(
          keys.line,
          'rect',
          colours.ink,
          rows.map(({ toLine }) => toLine),
        ),
      ],
    }
  })()
  const [farthest] = rows
  return (
    <Chart
      title={t('frontier.title')}
      option={option}
      height={phone ? 520 : 560}
      description={[
        t('frontier.description', {
          count: rows.length,
          name: farthest === undefined ? '' : words.name(farthest),
          points: points(farthest?.own),
        }),
        ...(phone ? rows.map((row) => `${row.code} ${words.name(row)}`) : []),
      ].join(' ')}
      table={
        <StandingTable
          keys={keys}
          rows={rows.map((row) => ({
            code: row.code,
            name: words.name(row),
            own: row.own,
            best: row.nearest,
            line: row.toLine,
          }))}
        />
      }
    />
  )
}
