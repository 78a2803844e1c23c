import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Influences } from '../calls.ts'
import { useWords } from '../use-words.ts'
import type { Influence } from './choose.ts'
import '../../../ui/ledger.css'

type Props = {
  readonly map: Influences
  readonly influences: readonly Influence[]
  readonly period: string | undefined
}

export const verdictMarks = {
  'borne-out': { mark: '✓', tone: 'up' },
  'not-yet': { mark: '▲', tone: 'down' },
  'too-few': { mark: '○', tone: 'muted' },
} as const satisfies Record<Influence['verdict'], { mark: string; tone: string }>

/** What is said to lead what, why, how often it did, and what to make of it. */
export function InfluenceTable({ map, influences, period }: Props) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  if (influences.length === 0)
    return (
      <p className="note map-none">
        {map.influences.length === 0
          ? t('map.noneStated', { version: map.statedIn.version })
          : t('map.noneHere')}
      </p>
    )
  const leaf = (code: string) => {
    const found = map.leaves.find((one) => one.code === code)
    return found ? (
      <Link
        to="/indicators/$code"
        params={{ code: found.indicator }}
        search={period === undefined ? {} : { period }}
        hash={`leaf-${code}`}
      >
        {code} {words.name(found)}
      </Link>
    ) : (
      code
    )
  }
  return (
    <table className="table dense scores map-table">
      <thead>
        <tr>
          <th>{t('map.cause')}</th>
          <th>{t('map.effect')}</th>
          <th className="no-phone">{t('map.why')}</th>
          <th className="num no-phone">{t('map.moved')}</th>
          <th className="num no-phone">{t('map.followed')}</th>
          <th className="num no-phone">{t('map.still')}</th>
          <th className="num no-phone">{t('map.anyway')}</th>
          <th>{t('map.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {influences.map((one) => {
          const { mark, tone } = verdictMarks[one.verdict]
          return (
            <tr key={`${one.from} ${one.to}`}>
              <td className="wrap">{leaf(one.from)}</td>
              <td className="wrap">
                {leaf(one.to)}
                <small className="only-phone">{words.both(one.why)}</small>
              </td>
              <td className="wrap no-phone">{words.both(one.why)}</td>
              <td className="num no-phone">{one.moved}</td>
              <td className="num no-phone">{one.followed}</td>
              <td className="num no-phone">{one.still}</td>
              <td className="num no-phone">{one.anyway}</td>
              <td className="wrap">
                <span className={`${tone} nowrap`}>
                  <span aria-hidden="true">{mark}</span> {t(`borne.${one.verdict}`)}
                </span>
                <small className="only-phone">
                  {t('map.times', { moved: one.moved, followed: one.followed })}
                </small>
                {one.doubt === null ? null : <small className="block">{t(`doubt.${one.doubt}`)}</small>}
                {one.waiting ? <small className="block">{t('map.waiting')}</small> : null}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
