import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Stance } from '../../../../domain/conference/states.ts'
import { usePhone } from '../../../lib/use-phone.ts'
import { OpinionMark } from './opinion-mark.tsx'
import { tallyOf } from './tally.ts'
import { useNumeral } from './use-numeral.ts'
import '../../../ui/ledger.css'
import './parts.css'

export type OpinionRow = {
  readonly key: string
  readonly unit: string
  readonly part: 'lead' | 'concerned'
  /** For each point of the proposal, in their order. */
  readonly stances: readonly (Stance | null)[]
  /** What it said with it. */
  readonly words: string
  /** When and by whom, late, at the table, how often urged: in small print below the words. */
  readonly note?: ReactNode
  readonly action?: ReactNode
}

type Props = { readonly rows: readonly OpinionRow[]; readonly points: number }

/** Units by points: who agrees, who keeps a reservation, who has said nothing. */
export function OpinionTable({ rows, points }: Props) {
  return usePhone() ? <Cards rows={rows} points={points} /> : <Table rows={rows} points={points} />
}

const upTo = (points: number): readonly number[] => Array.from({ length: points }, (_, index) => index)

function Table({ rows, points }: Props) {
  const { t } = useTranslation('conference')
  const numeral = useNumeral()
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('opinion.title')}>
      <table className="table dense opinions">
        <thead>
          <tr>
            <th scope="col">{t('opinion.unit')}</th>
            <th scope="col">{t('opinion.part')}</th>
            {upTo(points).map((point) => (
              <th key={point} scope="col">
                {t('opinion.point', { n: numeral(point + 1) })}
              </th>
            ))}
            <th scope="col">{t('opinion.words')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={isSilent(row) ? 'unsaid' : undefined}>
              <th scope="row">{row.unit}</th>
              <td className="muted">{t(`part.${row.part}`)}</td>
              {upTo(points).map((point) => (
                <td key={point}>
                  <OpinionMark stance={row.stances[point] ?? null} />
                </td>
              ))}
              <td className="wrap said">
                <Said row={row} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={2}>{t('opinion.tally')}</td>
            {upTo(points).map((point) => {
              const { agree, reserve, silent } = tallyOf(rows, point)
              return <td key={point}>{`${agree} / ${reserve} / ${silent}`}</td>
            })}
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function Cards({ rows, points }: Props) {
  const { t } = useTranslation('conference')
  const numeral = useNumeral()
  return (
    <ul className="opinion-cards">
      {rows.map((row) => (
        <li key={row.key} className={isSilent(row) ? 'unsaid' : undefined}>
          <p>
            <b>{row.unit}</b> <span className="muted">{t(`part.${row.part}`)}</span>
          </p>
          <p className="points">
            {upTo(points).map((point) => (
              <span key={point}>
                <span className="muted">{numeral(point + 1)}</span>{' '}
                <OpinionMark stance={row.stances[point] ?? null} />
              </span>
            ))}
          </p>
          <div className="said">
            <Said row={row} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Said({ row: { words, note, action } }: { readonly row: OpinionRow }) {
  return (
    <>
      {words === '' ? null : <span className="words-said">{words}</span>}
      {note === undefined ? null : <small className="block">{note}</small>}
      {action}
    </>
  )
}

const isSilent = ({ stances }: OpinionRow): boolean => stances.every((stance) => stance === null)
