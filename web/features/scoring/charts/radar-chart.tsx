import { useTranslation } from 'react-i18next'
import { usePhone } from '../../../lib/use-phone.ts'
import { Chart, type ChartOption } from '../../../ui/chart.tsx'
import { chartColours } from '../../../ui/chart-colours.ts'
import type { Scoreboard } from '../calls.ts'
import { useWords } from '../use-words.ts'
import { StandingTable } from './standing-table.tsx'

/** Ours against the best of the province and the line, indicator by indicator. */
export function RadarChart({ board }: { readonly board: Scoreboard }) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const { rows } = board
  const phone = usePhone()
  const keys = { own: t('key.own'), best: t('key.best'), line: t('key.line') }
  const option = ((): ChartOption => {
    const colours = chartColours()
    const series = [
      {
        name: keys.best,
        value: rows.map(({ best }) => best?.score ?? 0),
        color: colours.best,
        type: 'solid' as const,
        fill: 0,
      },
      {
        name: keys.line,
        value: rows.map(({ line }) => line ?? 0),
        color: colours.ink,
        type: 'dashed' as const,
        fill: 0,
      },
      {
        name: keys.own,
        value: rows.map(({ score }) => score ?? 0),
        color: colours.own,
        type: 'solid' as const,
        fill: 0.1,
      },
    ]
    return {
      tooltip: {},
      legend: { bottom: 0, textStyle: { color: colours.ink2 }, data: series.map(({ name }) => name) },
      radar: {
        indicator: rows.map((row) => ({ name: phone ? row.code : words.name(row), max: 100 })),
        radius: phone ? '76%' : '68%',
        center: ['50%', '47%'],
        axisName: { color: colours.ink },
        splitArea: { show: false },
        splitLine: { lineStyle: { color: colours.rule } },
        axisLine: { lineStyle: { color: colours.rule } },
      },
      series: [
        {
          type: 'radar',
          symbolSize: 3,
          data: series.map(({ name, value, color, type, fill }) => ({
            name,
            value,
            itemStyle: { color },
            lineStyle: { color, type, width: fill > 0 ? 2 : 1.25 },
            areaStyle: { color, opacity: fill },
          })),
        },
      ],
    }
  })()
  const short = rows.filter(({ gap }) => gap !== null && gap < 0).length
  return (
    <Chart
      title={t('radar.title')}
      option={option}
      height={phone ? 360 : 520}
      description={[
        t('radar.description', { short, count: rows.length }),
        // There is no room for eighteen names around it.
        ...(phone ? rows.map((row) => `${row.code} ${words.name(row)}`) : []),
      ].join(' ')}
      table={
        <StandingTable
          keys={keys}
          rows={rows.map((row) => ({
            code: row.code,
            name: words.name(row),
            own: row.score,
            best: row.best?.score,
            line: row.line,
          }))}
        />
      }
    />
  )
}
