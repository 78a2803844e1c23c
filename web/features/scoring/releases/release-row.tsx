import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/dates.ts'
import { useRight } from '../../../lib/session.ts'
import { Button, buttonClass } from '../../../ui/button.tsx'
import { Moment } from '../../../ui/day.tsx'
import { useAct } from '../../../ui/use-act.ts'
import { type Release, verifyRelease } from '../calls.ts'
import { useWords } from '../use-words.ts'

/** One release: what went in, by which methodology, its hash; recomputed when asked. */
export function ReleaseRow({ release }: { readonly release: Release }) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const mayRelease = useRight('scoring.release')
  const verifying = useAct({ act: () => verifyRelease(release.id), namespace: 'scoring' })
  const old = release.state === 'superseded'
  return (
    <li className={old ? 'old' : undefined}>
      <div>
        <b>{words.period(release.period)}</b>{' '}
        <span className={old ? 'muted' : 'up'}>
          {old ? t('release.superseded', { number: release.correctedBy?.number ?? '' }) : t('release.stands')}
        </span>
        <p className="note">
          {release.releasedBy === ''
            ? t('release.number', { number: release.number })
            : t('release.made', { number: release.number, by: release.releasedBy })}{' '}
          <Moment at={release.releasedAt} />
          {t('release.method', {
            title: words.both(release.methodology.title),
            version: release.methodology.version,
            places: release.places,
          })}
        </p>
        {release.corrects === null ? null : (
          <p className="note">
            {t('release.corrects', { number: release.corrects.number, reason: release.corrects.reason })}
          </p>
        )}
        {release.sources.map(({ source, publishedOn }) => (
          <p key={`${source} ${publishedOn}`} className="note">
            {t('top.source', { source, day: formatDate(publishedOn) })}
          </p>
        ))}
        <p className="note hash">{release.hash}</p>
      </div>
      <div className="acts">
        {old ? null : (
          <Link
            to="/indicators"
            search={{ period: release.period.code }}
            className={buttonClass({ small: true })}
          >
            {t('release.look')}
          </Link>
        )}
        <Button small busy={verifying.busy} onClick={() => verifying.run()}>
          {t('release.verify')}
        </Button>
        {mayRelease && !old ? (
          <Link
            to="/indicators/releases"
            search={{ preview: release.period.code }}
            className={buttonClass({ small: true })}
          >
            {t('release.correct')}
          </Link>
        ) : null}
      </div>
      {verifying.error === null ? null : (
        <p className="field-error" role="alert">
          {verifying.error}
        </p>
      )}
      {verifying.data === undefined ? null : (
        <p className={`verified ${verifying.data.holds ? '' : 'bad'}`} role="status">
          {verifying.data.holds
            ? t('verify.holds', {
                scores: verifying.data.scores.compared,
                ranks: verifying.data.ranks.compared,
              })
            : t('verify.differs', {
                hash:
                  verifying.data.hash.stored === verifying.data.hash.recomputed
                    ? t('verify.sameHash')
                    : t('verify.otherHash'),
                scores: verifying.data.scores.different,
                ranks: verifying.data.ranks.different,
                own: verifying.data.own.different,
              })}
        </p>
      )}
    </li>
  )
}
