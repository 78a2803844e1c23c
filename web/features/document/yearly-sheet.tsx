import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatChange } from '../../lib/format.ts'
import { yearlyQuery } from './calls.ts'

/** How many went out this year against the last and the cap: fewer papers is a duty of its own. */
export function YearlySheet({ year }: { readonly year: number | undefined }) {
  const { t } = useTranslation('document')
  const yearly = useQuery(yearlyQuery(year)).data
  if (yearly === undefined) return null
  const kinds = yearly.rows.filter(({ issued, issuedYearBefore }) => issued + issuedYearBefore > 0)
  if (kinds.length === 0 && yearly.cap === null) return null
  const over = yearly.cap !== null && yearly.issued >= yearly.cap
  return (
    <section className="sheet dc-year" aria-label={t('yearly.title', { year: yearly.year })}>
      <p>
        <span>{t('yearly.title', { year: yearly.year })}</span>
        <b className={over ? 'flag' : undefined}>{t('yearly.issued', { count: yearly.issued })}</b>
        <small>
          {t('yearly.before', {
            count: yearly.issuedYearBefore,
            change: formatChange(yearly.issued - yearly.issuedYearBefore, 0),
          })}
          {yearly.cap === null ? null : t('yearly.cap', { count: yearly.cap })}
        </small>
      </p>
      <ul>
        {kinds.map((row) => (
          <li key={row.kind}>
            <span>{t(`kind.${row.kind}`)}</span>
            <b className={row.cap !== null && row.issued >= row.cap ? 'flag' : undefined}>{row.issued}</b>
            <small>
              {t('yearly.was', { count: row.issuedYearBefore })}
              {row.cap === null ? null : t('yearly.cap', { count: row.cap })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
