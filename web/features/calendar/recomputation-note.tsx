import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../lib/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Moment } from '../../ui/day.tsx'
import { statusQuery } from './notice-queries.ts'

type Props = { readonly year: number }

/** For whoever keeps the calendar: the way to the year's notice. */
export function NoticeLink({ year }: Props) {
  const { t } = useTranslation('calendar')
  const status = useQuery(statusQuery(year)).data
  return status?.mayLoad === true ? (
    <Link to="/calendar/notice" search={{ year }} className={buttonClass({ primary: status.version === 0 })}>
      {t(status.version === 0 ? 'notice.open' : 'notice.openReplace', { year })}
    </Link>
  ) : null
}

/** What became of due days when the year's notice was loaded last; under way, how far it has come. */
export function RecomputationNote({ year }: Props) {
  const { t } = useTranslation('calendar')
  const today = useSession()?.today
  const done = useQuery(statusQuery(year)).data?.recomputation
  if (done === undefined || done === null) return null
  const { total, examined, moved, settled, kept, finished } = done
  return (
    <div className="banner plain" role="status">
      <div>
        <b>
          {finished ? t('recomputed.done', { moved, settled }) : t('recomputed.running', { examined, total })}
        </b>
        <p>
          {t('recomputed.by', { by: done.by, notice: done.notice })}{' '}
          <Moment at={done.requestedAt} today={today} />
          {kept === 0 ? '' : t('recomputed.kept', { count: kept })}
        </p>
        {finished ? null : <progress max={Math.max(total, 1)} value={examined} />}
      </div>
    </div>
  )
}
