import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../lib/dates.ts'
import { useRight } from '../../lib/session.ts'
import type { Leaf, Release } from './calls.ts'
import { plain, points } from './figures.ts'
import { useWords } from './use-words.ts'

type Step = Leaf['provenance'][number]

/** Rank → score → value → filing: every figure with what it was made from. */
export function Walk({ leaf, release }: { readonly leaf: Leaf; readonly release: Release }) {
  const { t } = useTranslation('scoring')
  return (
    <ol className="walk">
      {leaf.provenance.map((step) => (
        <li key={step.step}>
          <b>{t(`walk.${step.step}`)}</b>
          <span>
            <StepWords step={step} leaf={leaf} release={release} />
          </span>
        </li>
      ))}
    </ol>
  )
}

type Props = { readonly step: Step; readonly leaf: Leaf; readonly release: Release }

function StepWords({ step, leaf, release }: Props) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const mayOpen = useRight('filing.view')
  if (step.step === 'rank')
    return (
      <>
        {step.rank === null ? t('none') : t('rankOf', { rank: step.rank, of: step.of })}
        <small>
          <Link to="/indicators/releases">{t('walk.release', { number: release.number })}</Link>{' '}
          <span className="hash">{step.hash.slice(0, 16)}</span>
        </small>
      </>
    )
  if (step.step === 'score') {
    const { scale, value } = leaf
    return (
      <>
        {step.score === null ? t('none') : t('walk.points', { points: points(step.score, 2) })}
        <small>
          {value === null
            ? t('walk.scale', { best: plain(step.best), worst: plain(step.worst) })
            : t(step.power === 1 ? 'walk.formula' : 'walk.formulaPower', {
                best: plain(step.best),
                worst: plain(step.worst),
                value: plain(value),
                power: step.power,
              })}
        </small>
        <small>
          {t('walk.method', { title: words.both(step.methodology.title), version: step.methodology.version })}
        </small>
        {scale.source === null ? null : (
          <small>{t('walk.source', { source: words.both(scale.source) })}</small>
        )}
      </>
    )
  }
  if (step.step === 'value')
    return step.meaning === null ? (
      <>{words.value(step.value, step.unit)}</>
    ) : (
      <>{t(`meaning.${step.meaning}`)}</>
    )
  return (
    <>
      {t(`source.${step.source}`, { defaultValue: step.source })}
      <small>
        {step.imported && step.acceptedAt !== null
          ? t('walk.importedBy', { by: step.filedBy ?? t('none'), at: formatInstant(step.acceptedAt) })
          : t('walk.filedBy', { by: step.filedBy ?? t('none') })}
        {step.imported || step.acceptedBy === null || step.acceptedAt === null
          ? null
          : t('walk.acceptedBy', { by: step.acceptedBy, at: formatInstant(step.acceptedAt) })}
      </small>
      <small>
        {t('walk.evidence', { count: step.evidence })}
        {step.filingId === null || !mayOpen ? null : (
          <>
            {' '}
            <Link to="/filing/$id" params={{ id: step.filingId }}>
              {t('walk.toFiling')}
            </Link>
          </>
        )}
      </small>
    </>
  )
}
