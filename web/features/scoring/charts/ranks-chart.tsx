import { useTranslation } from 'react-i18next'
import { Chart, type ChartOption } from '../../../ui/chart.tsx'
import { chartColours } from '../../../ui/chart-colours.ts'
import { Seg } from '../../../ui/seg.tsx'
import type { Ranks } from '../calls.ts'
import { periodMark } from '../figures.ts'
import { useWords } from '../use-words.ts'
import '../../../ui/ledger.css'

type Props = {
  readonly ranks: Ranks
  readonly placesInTier: number | null
  readonly basis: Ranks['basis']
  readonly onBasis: (basis: Ranks['basis']) => void
}

/** Named beside ours: who ends within so many places of it. */
const near = 3

/** Ranks of all places over the periods: ours stands out, those beside it have names, the rest are grey. */
export function RanksChart({ ranks, placesInTier, basis, onBasis }: Props) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const own = ranks.places.find((place) => place.own)
  const ownLast = own?.ranks.at(-1) ?? null
  const option = ((): ChartOption => {
    const colours = chartColours()
    const isNear = (last: number | null | undefined) =>
      ownLast !== null && typeof last === 'number' && Math.abs(last - ownLast) <= near
    return {
      grid: { left: 40, right: 116, top: 12, bottom: 28 },
      tooltip: { trigger: 'item' },
      xAxis: {
        type: 'category',
        data: ranks.periods.map(({ code }) => periodMark(code)),
        boundaryGap: false,
        axisLine: { lineStyle: { color: colours.control } },
        axisLabel: { color: colours.ink2 },
      },
      yAxis: {
        type: 'value',
        inverse: true,
        min: 1,
        max: ranks.places.length,
        minInterval: 1,
        axisLabel: { color: colours.ink2 },
        splitLine: { show: false },
      },
      series: ranks.places
        .toSorted((a, b) => Number(a.own) - Number(b.own))
        .map((place) => {
          const last = place.ranks.at(-1)
          const beside = !place.own && isNear(last)
          const color = place.own ? colours.own : beside ? colours.control : colours.rule
          return {
            type: 'line' as const,
            name: place.name,
            data: [...place.ranks],
            z: place.own ? 9 : beside ? 5 : 2,
            symbol: place.own ? 'circle' : 'none',
            symbolSize: 5,
            lineStyle: { color, width: place.own ? 2.5 : 1 },
            itemStyle: { color },
            emphasis: { lineStyle: { color: colours.best, width: 2 } },
            endLabel: {
              show: place.own || beside,
              formatter: '{a} {c}',
              color: place.own ? colours.own : colours.ink2,
              fontWeight: place.own ? (600 as const) : (400 as const),
              // Ranks side by side lie closer than their names are high: only what has a ground makes room.
              backgroundColor: colours.surface,
              padding: [2, 0],
            },
            labelLayout: { moveOverlap: 'shiftY' as const },
            ...(place.own && placesInTier !== null
              ? {
                  markLine: {
                    z: 10,
                    silent: true,
                    symbol: 'none',
                    lineStyle: { color: colours.ink, type: 'dashed' as const, width: 1.25 },
                    label: {
                      position: 'insideStartTop' as const,
                      formatter: t('ranks.tier', { places: placesInTier }),
                      color: colours.ink,
                      backgroundColor: colours.surface,
                      padding: [1, 4],
                    },
                    data: [{ yAxis: placesInTier + 0.5 }],
                  },
                }
              : {}),
          }
        }),
    }
  })()
  const known = own?.ranks.filter((rank) => rank !== null) ?? []
  return (
    <Chart
      title={t('ranks.title')}
      option={option}
      height={520}
      digits={0}
      aside={
        <Seg
          label={t('ranks.basis')}
          value={basis}
          onChange={onBasis}
          options={(['released', 'recomputed'] as const).map((one) => ({
            value: one,
            label: t(`ranks.${one}`),
          }))}
        />
      }
      description={t(basis === 'released' ? 'ranks.descriptionReleased' : 'ranks.descriptionRecomputed', {
        places: ranks.places.length,
        periods: ranks.periods.length,
        first: known[0] ?? '',
        last: known.at(-1) ?? '',
        best: known.length === 0 ? '' : Math.min(...known),
      })}
      table={
        <table className="table dense ranking">
          <thead>
            <tr>
              <th>{t('column.place')}</th>
              {ranks.periods.map((period) => (
                <th key={period.code} className="num" title={words.period(period)}>
                  {periodMark(period.code)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ranks.places
              .toSorted((a, b) => (a.ranks.at(-1) ?? Infinity) - (b.ranks.at(-1) ?? Infinity))
              .map((place) => (
                <tr key={`${place.code} ${place.name}`} className={place.own ? 'me' : undefined}>
                  <td>{place.name}</td>
                  {place.ranks.map((rank, index) => (
                    <td key={ranks.periods[index]?.code ?? index} className="num">
                      {rank ?? t('dash')}
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
