import { useTranslation } from 'react-i18next'
import { formatChange } from '../../../lib/format.ts'
import { Sheet } from '../../../ui/sheet.tsx'
import type { Scoreboard } from '../calls.ts'
import { points } from '../figures.ts'
import { around, type Place } from './around.ts'
import type { FirstTier, Reached } from './calls.ts'
import type { Choice } from './use-choice.ts'
import '../../../ui/ledger.css'

type Props = {
  readonly tier: FirstTier
  readonly places: Scoreboard['strip']
  readonly choice: Choice
  /** As the server counts it, where the rivals do not stay where they are. */
  readonly reached: Reached | undefined
}

/** Places above and below the line, ours among them as it would be. */
export function PlacesAround({ tier, places, choice, reached }: Props) {
  const { t } = useTranslation('scoring')
  const score = tier.score + choice.gain
  const rows: readonly Place[] = reached?.around ?? around(places, score, tier.places)
  const { length: count } = choice.taken
  return (
    <Sheet title={t('around.title')} aside={t('around.only')}>
      <table className="table dense near">
        <thead>
          <tr>
            <th className="num">{t('column.rank')}</th>
            <th>{t('column.place')}</th>
            <th className="num">{t('column.total')}</th>
            <th className="num">{t('column.moved')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const last =
              row.rank !== null &&
              row.rank <= tier.places &&
              (rows[index + 1]?.rank ?? Infinity) > tier.places
            return (
              <tr
                key={`${row.code} ${row.name}`}
                className={[row.own && 'me', last && 'cutline'].filter(Boolean).join(' ')}
                aria-current={row.own ? 'true' : undefined}
              >
                <td className="num">{row.rank}</td>
                <td>
                  {row.own && count > 0 ? t('around.after', { name: row.name, count }) : row.name}
                  {last ? <span className="visually-hidden">{t('around.line')}</span> : null}
                </td>
                <td className="num">{points(row.score, 2)}</td>
                <td className="num">
                  {row.own
                    ? count === 0
                      ? ''
                      : formatChange(choice.gain, 2)
                    : row.before === null || row.before === row.rank
                      ? ''
                      : t('around.was', { rank: row.before })}
                </td>
              </tr>
            )
          })}
          {count === 0 ? null : (
            <tr className="was">
              <td />
              <td>{t('around.now', { rank: tier.rank })}</td>
              <td className="num">{points(tier.score, 2)}</td>
              <td />
            </tr>
          )}
        </tbody>
      </table>
    </Sheet>
  )
}
