import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Chip } from '../../ui/chips.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { points } from './figures.ts'
import { firstTierQuery, type Move } from './first-tier/calls.ts'
import { ScaleMark } from './scale-mark.tsx'
import { Scored } from './scored.tsx'
import { useWords } from './use-words.ts'
import '../../ui/ledger.css'

const sorts = ['gain', 'code', 'score'] as const
type Sort = (typeof sorts)[number]

const order: Readonly<Record<Sort, (a: Move, b: Move) => number>> = {
  gain: (a, b) => b.gain - a.gain,
  code: (a, b) => (a.code < b.code ? -1 : 1),
  score: (a, b) => a.score - b.score,
}

/** All sub-indicators: value, score, the best of the province, what is to gain. */
export function LeavesTable({ period }: { readonly period: string | undefined }) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const [sort, setSort] = useState<Sort>('gain')
  const search = period === undefined ? {} : { period }
  return (
    <Scored query={useQuery(firstTierQuery(period))} title={t('board.by.leaves')}>
      {({ moves }) => (
        <Sheet
          title={t('leaves.title', { count: moves.length })}
          aside={
            <div className="chips" role="group" aria-label={t('leaves.sort')}>
              {sorts.map((one) => (
                <Chip key={one} on={sort === one} onClick={() => setSort(one)}>
                  {t(`leaves.by-${one}`)}
                </Chip>
              ))}
            </div>
          }
        >
          <div className="table-scroll" tabIndex={0} role="region" aria-label={t('board.by.leaves')}>
            <table className="table dense scores">
              <thead>
                <tr>
                  <th className="num no-phone">{t('column.number')}</th>
                  <th>{t('column.leaf')}</th>
                  <th className="no-phone">{t('column.indicator')}</th>
                  <th className="num">{t('column.value')}</th>
                  <th className="num">{t('column.score')}</th>
                  <th className="num no-phone">{t('column.bestValue')}</th>
                  <th className="num">{t('column.gain')}</th>
                  <th className="no-phone">{t('column.unit')}</th>
                </tr>
              </thead>
              <tbody>
                {moves.toSorted(order[sort]).map((move) => (
                  <tr key={move.code}>
                    <td className="num muted no-phone">{move.code}</td>
                    <td className="name wrap">
                      <Link
                        to="/indicators/$code"
                        params={{ code: move.indicator.code }}
                        search={search}
                        hash={`leaf-${move.code}`}
                      >
                        {words.name(move)}
                      </Link>
                      <ScaleMark provisional={move.provisional} basis={move.basis} />
                      <small className="only-phone">{words.name(move.indicator)}</small>
                    </td>
                    <td className="muted no-phone">{words.name(move.indicator)}</td>
                    <td className="num wrap">{words.value(move.value, move.unit)}</td>
                    <td className="num">
                      <b>{points(move.score)}</b>
                    </td>
                    <td className="num no-phone">
                      {move.provinceBest === null
                        ? t('dash')
                        : words.value(move.provinceBest.value, move.unit)}
                    </td>
                    <td className="num">{points(move.gain, 2)}</td>
                    <td className="muted no-phone units">{words.units(move.leadUnits)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Sheet>
      )}
    </Scored>
  )
}
