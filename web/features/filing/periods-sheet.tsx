import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { FilingPeriodView } from '../../../contract/filing.ts'
import { Day } from '../../ui/day.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { usePeriodTitle } from './use-words.ts'

type Props = { readonly periods: readonly FilingPeriodView[]; readonly shown: string | undefined }

/** The other periods: what is planned, what is past. */
export function PeriodsSheet({ periods, shown }: Props) {
  const { t } = useTranslation('filing')
  const title = usePeriodTitle()
  const others = periods.filter(({ code }) => code !== shown)
  if (others.length === 0) return null
  return (
    <Sheet title={t('period.others')}>
      <ul className="filing-periods">
        {others.map((period) => (
          <li key={period.id}>
            <Link to="/filing" search={{ period: period.code }}>
              {title(period)}
            </Link>
            <span className="no-phone">
              <Day date={period.opensOn} /> {t('period.to')} <Day date={period.closesOn} />
            </span>
            <span className="muted">{t(`period.${period.state}`)}</span>
            <small>
              {t('period.accepted', { accepted: period.counts.accepted, units: period.counts.units })}
            </small>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
