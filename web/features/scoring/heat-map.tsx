import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Sheet } from '../../ui/sheet.tsx'
import { Seg } from '../../ui/seg.tsx'
import { type Heatmap, heatmapQuery } from './calls.ts'
import { points, periodMark } from './figures.ts'
import { Scored } from './scored.tsx'
import { useWords } from './use-words.ts'
import '../../ui/ledger.css'

/** Indicators by periods. The table is the picture: each cell says its figure, its ground how high it is. */
export function HeatMap() {
  const { t } = useTranslation('scoring')
  return (
    <Scored query={useQuery(heatmapQuery)} title={t('heat.title')}>
      {(heat) => <Shown heat={heat} />}
    </Scored>
  )
}

function Shown({ heat }: { readonly heat: Heatmap }) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const [what, setWhat] = useState<'score' | 'rank'>('score')
  const scores = heat.rows.flatMap(({ cells }) =>
    cells.flatMap(({ score }) => (score === null ? [] : [score])),
  )
  const low = Math.min(...scores)
  const span = Math.max(1, Math.max(...scores) - low)
  /** 0 low, 1 high: among the scores shown, or among the places. */
  const heightOf = ({ score, rank, of }: Heatmap['rows'][number]['cells'][number]): number | null => {
    if (what === 'score') return score === null ? null : (score - low) / span
    return rank === null || of < 2 ? null : 1 - (rank - 1) / (of - 1)
  }
  return (
    <Sheet
      title={t('heat.title')}
      aside={
        <Seg
          label={t('heat.show')}
          value={what}
          onChange={setWhat}
          options={(['score', 'rank'] as const).map((one) => ({ value: one, label: t(`heat.${one}`) }))}
        />
      }
    >
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('heat.title')}>
        <table className="table dense heat">
          <thead>
            <tr>
              <th className="stick heat-name">{t('column.indicator')}</th>
              {heat.periods.map((period) => (
                <th key={period.code} className="num" title={words.period(period)}>
                  {periodMark(period.code)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {heat.rows.map((row) => (
              <tr key={row.code}>
                <th scope="row" className="stick heat-name">
                  <Link to="/indicators/$code" params={{ code: row.code }}>
                    {words.name(row)}
                  </Link>
                </th>
                {row.cells.map((cell, index) => {
                  const height = heightOf(cell)
                  return (
                    <td
                      key={heat.periods[index]?.code ?? index}
                      className="num"
                      style={
                        height === null
                          ? undefined
                          : {
                              background: `color-mix(in oklab, var(--surface), var(--accent) ${Math.round(height * 34)}%)`,
                            }
                      }
                    >
                      {what === 'score'
                        ? cell.score === null
                          ? t('dash')
                          : points(cell.score)
                        : (cell.rank ?? t('dash'))}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="note heat-note">{t(what === 'score' ? 'heat.noteScore' : 'heat.noteRank')}</p>
    </Sheet>
  )
}
