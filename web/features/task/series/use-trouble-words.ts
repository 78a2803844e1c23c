import { useTranslation } from 'react-i18next'
import type { SeriesRow } from '../../../../contract/task-series.ts'
import { useRhythmWords } from '../../../ui/use-rhythm-words.ts'

/** Why a period could not be issued, and what to do. */
export function useTroubleWords(): (trouble: NonNullable<SeriesRow['trouble']>) => string {
  const { t } = useTranslation('series')
  const words = useRhythmWords()
  return ({ period, reason }) =>
    t('trouble.said', {
      period: words.period(period),
      why: t([`trouble.${reason}`, 'trouble.other'], { reason }),
    })
}
