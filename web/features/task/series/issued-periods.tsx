import { useTranslation } from 'react-i18next'
import type { SeriesRecord } from '../../../../contract/task-series.ts'
import { Day } from '../../../ui/day.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { useRhythmWords } from '../../../ui/use-rhythm-words.ts'

/** What was issued, the newest first; what was made up late says so. */
export function IssuedPeriods({ issued }: Pick<SeriesRecord, 'issued'>) {
  const { t } = useTranslation('series')
  const words = useRhythmWords()
  return (
    <Sheet title={t('issued.title', { count: issued.length })}>
      {issued.length === 0 ? <p className="sheet-body muted">{t('issued.none')}</p> : null}
      <ul className="issued-periods">
        {issued.map((one) => (
          <li key={one.period}>
            <span>{words.period(one.period)}</span>
            <span>
              {t('issued.on')} <Day date={one.issuedOn} />
            </span>
            <span className="muted">{t('issued.tasks', { count: one.tasks })}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
