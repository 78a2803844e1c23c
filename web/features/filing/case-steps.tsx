import { useTranslation } from 'react-i18next'
import type { CaseCount } from '../../../domain/filing/case-study.ts'
import type { CaseRow } from './case-rows.ts'
import { figure } from './use-words.ts'

type Props = { readonly rows: readonly CaseRow[]; readonly count: CaseCount }

/** The steps on a line of days: what follows, what runs side by side. The words beside each bar say the same. */
export function CaseSteps({ rows, count }: Props) {
  const { t } = useTranslation('filing')
  const total = Math.max(1, count.time)
  const percent = (days: number) => `${(days / total) * 100}%`
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((one) => total / one <= 8) ?? 1000
  const marks = Array.from({ length: Math.floor(total / step) + 1 }, (_, index) => index * step)
  return (
    <div className="case-steps" role="img" aria-label={t('case.drawing', { days: figure(count.time) })}>
      <div className="case-axis">
        <span>{t('case.day')}</span>
        <div>
          {marks.map((mark) => (
            <i key={mark} style={{ left: percent(mark) }}>
              {mark}
            </i>
          ))}
        </div>
      </div>
      {count.schedule.map(({ number, from, to }) => {
        const row = rows[number - 1]
        return (
          <div key={number} className="case-step">
            <span title={row?.name}>
              {number} {row?.name}
            </span>
            <div>
              <b
                className={row?.online === true ? 'online' : undefined}
                style={{ left: percent(from), width: percent(to - from) }}
              />
              <small style={from / total > 0.6 ? { right: percent(total - from) } : { left: percent(to) }}>
                {t('case.fromTo', { days: figure(to - from) })}
              </small>
            </div>
          </div>
        )
      })}
      <p className="note">
        <i className="case-key" /> {t('case.keyOffice')} <i className="case-key online" />{' '}
        {t('case.keyOnline')}
      </p>
    </div>
  )
}
