import { useTranslation } from 'react-i18next'
import { rankAmong } from '../../../../domain/scoring/first-tier.ts'
import type { Scoreboard } from '../calls.ts'
import { points } from '../figures.ts'
import type { FirstTier, Rivals, WhatIf } from './calls.ts'
import type { Choice } from './use-choice.ts'

type Props = {
  readonly tier: FirstTier
  readonly places: Scoreboard['strip']
  readonly choice: Choice
  readonly rivals: Rivals
  readonly told: WhatIf | undefined
}

/** `补 4 项 → 81.57 分 → 第 29 位（前 30）`, at once while somebody drags. */
export function Verdict({ tier, places, choice, rivals, told }: Props) {
  const { t } = useTranslation('scoring')
  const score = tier.score + choice.gain
  const others = places.flatMap((place) => (place.own || place.score === null ? [] : [place.score]))
  const drifting = told?.drifting ?? null
  const drift = rivals.kind === 'drift'
  const line = drift ? (drifting?.line ?? tier.line) : tier.line
  const rank = drift && drifting !== null ? drifting.rank : rankAmong(score, others)
  const over = line === null ? null : score - line
  const { length: count } = choice.taken
  return (
    <section className="sheet verdict" role="status" aria-label={t('tier.verdict')}>
      <p>{count === 0 ? t('verdict.now') : t('verdict.moves', { count })}</p>
      <span aria-hidden="true">→</span>
      <p>
        <b className="big">{points(score, 2)}</b> {t('verdict.points')}
      </p>
      <span aria-hidden="true">→</span>
      <p>
        <b className="rank">{t('rank', { rank })}</b>
        {t('verdict.tier', { places: tier.places })}
      </p>
      <p className="rest muted">
        {over === null ? (
          t('verdict.noLine')
        ) : over >= -1e-9 ? (
          <span className="up">{t('verdict.over', { points: points(Math.max(0, over), 2) })}</span>
        ) : (
          <span className="down">{t('verdict.short', { points: points(-over, 2) })}</span>
        )}
        {count === 0 ? null : t('verdict.effort', { days: choice.effort })}
        {drifting === null || drifting.line === null || drift ? null : (
          <>
            {t('verdict.drift', { line: points(drifting.line, 2) })}
            {score >= drifting.line - 1e-9 ? (
              <span className="up">{t('verdict.driftInside')}</span>
            ) : (
              <span className="down">
                {t('verdict.driftShort', { points: points(drifting.line - score, 2) })}
              </span>
            )}
          </>
        )}
      </p>
    </section>
  )
}
