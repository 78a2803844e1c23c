import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/dates.ts'
import { Button } from '../../../ui/button.tsx'
import { Moment } from '../../../ui/day.tsx'
import { useWords } from '../use-words.ts'
import type { RivalSet } from './calls.ts'

type Props = { readonly set: RivalSet; readonly onWithdraw: () => void }

/** One bulletin that was taken: its period, where it was published, what it holds. */
export function BulletinRow({ set, onWithdraw }: Props) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const { withdrawn, columns } = set
  const scores = columns.filter((column) => column.as === 'score').length
  return (
    <li className={withdrawn === null ? undefined : 'old'}>
      <div>
        <b>{words.period(set.period)}</b>{' '}
        {withdrawn === null ? null : <span className="down">{t('rivals.withdrawn')}</span>}
        <p className="note">{t('top.source', { source: set.source, day: formatDate(set.publishedOn) })}</p>
        <p className="note">
          {t('rivals.holds', { values: columns.length - scores, scores, file: set.fileName })}
        </p>
        <p className="note">
          {t('rivals.confirmedBy', { by: set.confirmedBy })} <Moment at={set.confirmedAt} />
        </p>
        {withdrawn === null ? null : (
          <p className="note">
            {t('rivals.withdrawnBy', { by: withdrawn.by, reason: withdrawn.reason })}{' '}
            <Moment at={withdrawn.at} />
          </p>
        )}
      </div>
      {withdrawn === null ? (
        <div className="acts">
          <Button small danger onClick={onWithdraw}>
            {t('rivals.withdraw')}
          </Button>
        </div>
      ) : null}
    </li>
  )
}
