import { useTranslation } from 'react-i18next'
import type { SeriesRow } from '../../../../contract/task-series.ts'

type Props = { readonly series: Pick<SeriesRow, 'state' | 'trouble'> }

/** What the series does now; that it is stuck stands before everything else. */
export function SeriesStateWord({ series }: Props) {
  const { t } = useTranslation('series')
  if (series.trouble !== null && series.state === 'active')
    return <span className="vacant">{t('state.stuck')}</span>
  return <span className={series.state === 'active' ? 'up' : 'muted'}>{t(`state.${series.state}`)}</span>
}
