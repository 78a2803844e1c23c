import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/dates.ts'
import { formatChange } from '../../lib/format.ts'
import { usePhone } from '../../lib/use-phone.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { Strip } from '../../ui/strip.tsx'
import type { Scoreboard } from './calls.ts'
import { points } from './figures.ts'
import { useWords } from './use-words.ts'

/** The one big figure, where it stands, and every place as a line. */
export function ScoreTop({ board }: { readonly board: Scoreboard }) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const phone = usePhone()
  const { overall, firstTier, strip, rows, release } = board
  const { change } = overall
  const scores = strip.flatMap(({ score }) => (score === null ? [] : [score]))
  const [source] = release.sources
  const moved = change?.places ?? 0
  const ours = t('top.own', { score: points(overall.score, 2) })
  const line = t(phone ? 'top.lineShort' : 'top.line', {
    score: points(firstTier.line, 2),
    rank: firstTier.places ?? '',
  })
  const best = t(phone ? 'top.bestShort' : 'top.best', { score: points(overall.best?.score, 2) })
  return (
    <Sheet label={t('top.label')} className="score-top">
      <div>
        <p className="muted">{t('top.overall', { count: rows.length })}</p>
        <p>
          <b className="big">{overall.score === null ? t('none') : points(overall.score, 2)}</b>
        </p>
        <dl>
          <dt>{t('top.rank')}</dt>
          <dd>
            {overall.rank === null ? (
              t('none')
            ) : (
              <Link to="/indicators/ranking" search={{ period: release.period.code }}>
                <b>{t('rank', { rank: overall.rank })}</b>
                {t('top.of', { of: overall.of })}
              </Link>
            )}
          </dd>
          <dt>{t('top.change')}</dt>
          <dd>
            {change?.points === null || change?.points === undefined ? (
              <span className="muted">{t('top.noBefore')}</span>
            ) : (
              <span className={change.points > 0 ? 'up' : change.points < 0 ? 'down' : 'muted'}>
                {t('top.points', { points: formatChange(change.points, 2) })}
                {moved > 0
                  ? t('top.risen', { count: moved })
                  : moved < 0
                    ? t('top.fallen', { count: -moved })
                    : t('top.sameRank')}
                {change.comparable ? null : t('top.otherMethod')}
              </span>
            )}
          </dd>
          <dt>{t('top.toTier')}</dt>
          <dd>
            {firstTier.inside === null || firstTier.points === null ? (
              <span className="muted">{t('top.noTier')}</span>
            ) : firstTier.inside ? (
              <span className="up">{t('top.inside', { places: firstTier.places ?? '' })}</span>
            ) : (
              <>
                <b>
                  {t('top.gap', {
                    points: points(firstTier.points, 2),
                    count: Math.max(0, firstTier.ranks ?? 0),
                  })}
                </b>
                {t('top.places', { places: firstTier.places ?? '' })}
              </>
            )}
          </dd>
        </dl>
      </div>
      <div>
        <p className="note strip-head">
          <span>{t('top.strip', { count: scores.length })}</span>
          <span>
            {source === undefined
              ? null
              : t('top.source', { source: source.source, day: formatDate(source.publishedOn) })}
          </span>
        </p>
        {scores.length === 0 ? null : (
          <Strip
            scores={scores}
            own={overall.score}
            line={firstTier.line}
            best={overall.best?.score ?? null}
            words={{ own: ours, line, best }}
            label={t('top.stripLabel', {
              count: scores.length,
              own: points(overall.score, 2),
              line: points(firstTier.line, 2),
              best: points(overall.best?.score, 2),
              places: words.places(overall.best?.places ?? []),
            })}
          />
        )}
      </div>
    </Sheet>
  )
}
