import { Link, useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Bullet } from '../../ui/bullet.tsx'
import { Sparkline } from '../../ui/sparkline.tsx'
import type { Leaf, Release } from './calls.ts'
import { plain, points } from './figures.ts'
import { Gap, OpenTasks } from './parts.tsx'
import { ScaleMark } from './scale-mark.tsx'
import { useWords } from './use-words.ts'
import { Walk } from './walk.tsx'

type Props = { readonly leaf: Leaf; readonly release: Release; readonly period: string | undefined }

/** One sub-indicator; opened, it says where its figures are from, down to who filed and who accepted. */
export function LeafRow({ leaf, release, period }: Props) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const name = words.name(leaf)
  const root = useRef<HTMLDetailsElement>(null)
  const asked = useLocation().hash === `leaf-${leaf.code}`
  useEffect(() => {
    if (!asked || root.current === null) return
    root.current.open = true
    root.current.scrollIntoView({ block: 'center' })
  }, [asked])
  const value =
    leaf.meaning === null
      ? leaf.value === null && leaf.published
        ? t('leaf.published')
        : words.value(leaf.value, leaf.unit)
      : t(`meaning.${leaf.meaning}`)
  return (
    <details ref={root} className="leaf" id={`leaf-${leaf.code}`}>
      <summary>
        <span className="muted nowrap no-phone">{leaf.code.split('.').at(-1)}</span>
        <span>
          <b>{name}</b>
          <ScaleMark provisional={leaf.scale.provisional} basis={leaf.scale.basis} />
          <small className="only-phone">{value}</small>
        </span>
        <span className="no-phone">{value}</span>
        <b className="num">{leaf.score === null ? t('dash') : points(leaf.score)}</b>
        <span className="num">{leaf.rank ?? t('dash')}</span>
        <span className="no-phone">
          <Bullet
            own={leaf.score}
            best={leaf.best?.score ?? null}
            line={leaf.line}
            label={t('bulletLabel', {
              own: points(leaf.score),
              best: points(leaf.best?.score),
              line: points(leaf.line),
            })}
          />
        </span>
        <span className="num no-phone">
          <Gap gap={leaf.gap} />
        </span>
        <span className="num no-phone">{points(leaf.gain, 2)}</span>
        <span className="num no-phone">{leaf.tasks.running}</span>
      </summary>
      <div className="leaf-body">
        <div>
          <h3>{t('walk.title')}</h3>
          <Walk leaf={leaf} release={release} />
        </div>
        <div>
          <h3>{t('leaf.around')}</h3>
          <dl className="facts-in">
            <Line label={t('key.best')}>
              {leaf.best === null
                ? t('dash')
                : t('leaf.best', {
                    value:
                      leaf.best.value === null
                        ? points(leaf.best.score)
                        : words.value(leaf.best.value, leaf.unit),
                    places: words.places(leaf.best.places),
                  })}
            </Line>
            <Line label={t('leaf.target')}>
              {leaf.target === null ? t('leaf.noTarget') : words.value(leaf.target, leaf.unit)}
            </Line>
            <Line label={t('leaf.share')}>
              {t('leaf.shareOf', { percent: plain(Math.round(leaf.share * 1e4) / 100) })}
            </Line>
            <Line label={t('column.unit')}>
              {leaf.leadUnits.length === 0 ? t('column.noUnit') : words.units(leaf.leadUnits)}
            </Line>
            <Line label={t('column.tasks')}>
              <OpenTasks tasks={leaf.tasks} name={name} />
            </Line>
            <Line label={t('leaf.history')}>
              <Sparkline
                values={leaf.history.slice(-12).map(({ score }) => score)}
                label={t('leaf.historyLabel', {
                  scores: leaf.history
                    .slice(-12)
                    .map(({ score }) => points(score))
                    .join(' '),
                })}
              />
            </Line>
          </dl>
          <p>
            <Link
              to="/indicators/ranking"
              search={{ node: leaf.code, ...(period === undefined ? {} : { period }) }}
            >
              {t('leaf.toRanking')}
            </Link>
          </p>
        </div>
      </div>
    </details>
  )
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
