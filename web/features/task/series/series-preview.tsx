import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { SeriesRecord } from '../../../../contract/task-series.ts'
import { Day } from '../../../ui/day.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { daysOf } from '../form-values.ts'
import { previewQuery } from './calls.ts'
import type { SeriesForm } from './series-values.ts'

/** The next five days of what is being written. */
export function SeriesPreview({ form, id }: { readonly form: SeriesForm; readonly id: string | null }) {
  const { t } = useTranslation('series')
  const sound = form.startsOn !== '' && (form.deadline !== 'within' || daysOf(form) !== null)
  const { data, isError } = useQuery({ ...previewQuery(form, id), enabled: sound })
  return (
    <Sheet title={t('coming.title')} className="preview">
      <div aria-live="polite">
        {!sound || isError ? (
          <p className="sheet-body muted">{t('coming.incomplete')}</p>
        ) : data === undefined ? null : (
          <ComingDays coming={data.coming} />
        )}
      </div>
      <p className="sheet-body note">{t('coming.how')}</p>
    </Sheet>
  )
}

/** Each day with what is issued on it, and what it rolled from. */
export function ComingDays({ coming }: { readonly coming: SeriesRecord['coming'] }) {
  const { t } = useTranslation(['series', 'common'])
  if (coming.length === 0) return <p className="sheet-body muted">{t('coming.none')}</p>
  return (
    <ol className="coming">
      {coming.map((one) => (
        <li key={one.period}>
          <b>
            <Day date={one.on} />
          </b>
          {one.provisional ? (
            <span className="provisional" title={t('coming.provisionalWhy')}>
              {t('common:due.provisional')}
            </span>
          ) : null}
          <span className="due-of">{t('coming.due', { day: one.dueOn })}</span>
          <span className="title-of">{one.title}</span>
          {one.falls === one.on ? null : <small>{t('coming.rolled', { day: one.falls })}</small>}
        </li>
      ))}
    </ol>
  )
}
