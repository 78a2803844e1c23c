import { useTranslation } from 'react-i18next'
import { Chart, type ChartOption } from '../../../ui/chart.tsx'
import { chartColours } from '../../../ui/chart-colours.ts'
import type { IndicatorPage } from '../calls.ts'
import { periodMark, points } from '../figures.ts'
import { useWords } from '../use-words.ts'
import '../../../ui/ledger.css'

/** Scores of the indicator and of what it is made of, period by period; the first-tier line of now. */
export function HistoryChart({ page }: { readonly page: IndicatorPage }) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const { indicator, leaves } = page
  const codes = indicator.history.map(({ period }) => period)
  const name = words.name(indicator)
  const option = ((): ChartOption => {
    const colours = chartColours()
    const scores = (history: IndicatorPage['indicator']['history']) => {
      const of = new Map(history.map(({ period, score }) => [period, score]))
      return codes.map((code) => of.get(code) ?? null)
    }
    return {
      grid: { left: 44, right: 130, top: 16, bottom: 28 },
      tooltip: { trigger: 'axis' },
      xAxis: {
        type: 'category',
        data: codes.map(periodMark),
        axisLine: { lineStyle: { color: colours.control } },
        axisLabel: { color: colours.ink2 },
      },
      yAxis: {
        type: 'value',
        scale: true,
        max: 100,
        axisLabel: { color: colours.ink2 },
        splitLine: { lineStyle: { color: colours.rule } },
      },
      series: [
        {
          type: 'line',
          name,
          data: scores(indicator.history),
          lineStyle: { width: 2.5, color: colours.own },
          itemStyle: { color: colours.own },
          symbolSize: 5,
          z: 5,
          endLabel: {
            show: true,
            formatter: '{a}',
            color: colours.own,
            fontWeight: 600,
            width: 120,
            overflow: 'truncate',
          },
          labelLayout: { moveOverlap: 'shiftY' },
          ...(indicator.line === null
            ? {}
            : {
                markLine: {
                  z: 10,
                  silent: true,
                  symbol: 'none',
                  lineStyle: { color: colours.ink, type: 'dashed' as const, width: 1.25 },
                  label: {
                    position: 'insideStartTop' as const,
                    formatter: `${t('key.line')} ${points(indicator.line)}`,
                    backgroundColor: colours.surface,
                    padding: [1, 4],
                  },
                  data: [{ yAxis: indicator.line }],
                },
              }),
        },
        ...leaves.map((leaf, index) => ({
          type: 'line' as const,
          name: words.name(leaf),
          data: scores(leaf.history),
          lineStyle: { width: 1, color: colours.series[2 + (index % 4)] ?? colours.control },
          itemStyle: { color: colours.series[2 + (index % 4)] ?? colours.control },
          symbol: 'none',
          endLabel: {
            show: true,
            formatter: '{a}',
            color: colours.ink2,
            width: 120,
            overflow: 'truncate' as const,
          },
          labelLayout: { moveOverlap: 'shiftY' as const },
        })),
      ],
    }
  })()
  const first = indicator.history.find(({ score }) => score !== null)
  const last = indicator.history.findLast(({ score }) => score !== null)
  return (
    <Chart
      title={t('history.title')}
      option={option}
      description={t('history.description', {
        name,
        count: codes.length,
        first: points(first?.score),
        last: points(last?.score),
      })}
      table={
        <table className="table dense">
          <thead>
            <tr>
              <th>{t('column.period')}</th>
              <th className="num">{t('column.rank')}</th>
              <th className="num">{name}</th>
              {leaves.map((leaf) => (
                <th key={leaf.code} className="num">
                  {words.name(leaf)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {indicator.history.toReversed().map(({ period, score, rank }) => (
              <tr key={period}>
                <td>
                  {words.period({
                    code: period,
                    name: page.periods.find(({ code }) => code === period)?.name ?? period,
                  })}
                </td>
                <td className="num">{rank ?? t('dash')}</td>
                <td className="num">{score === null ? t('dash') : points(score)}</td>
                {leaves.map((leaf) => (
                  <td key={leaf.code} className="num">
                    {points(leaf.history.find((one) => one.period === period)?.score) || t('dash')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  )
}
