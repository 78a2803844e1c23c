import { useTranslation } from 'react-i18next'
import { formatChange } from '../../../lib/format.ts'
import { Sheet } from '../../../ui/sheet.tsx'
import { ticksOf } from '../../../ui/strip-layout.ts'
import { points } from '../figures.ts'
import { useWords } from '../use-words.ts'
import type { FirstTier } from './calls.ts'
import { tint } from './tint.ts'
import type { Choice } from './use-choice.ts'

type Props = { readonly tier: FirstTier; readonly choice: Choice; readonly line: number | null }

/**
 * From our score to the line, one step a move. Names stand in a column of their own, so that no drop line
 * crosses them.
 */
export function Staircase({ tier, choice, line }: Props) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const { taken, gain } = choice
  const after = tier.score + gain
  // Rivals that drift move the line.
  const short = line === null ? -tier.gap : line - tier.score
  const high = Math.max(after, line ?? after)
  const bottom = Math.min(tier.score, line ?? tier.score)
  const room = Math.max(0.2, (high - bottom) * 0.08)
  const low = bottom - room
  const top = high + room
  const ticks = ticksOf(low, top, 4).filter((tick) => tick > low && tick < top)
  const at = (score: number) => `${((score - low) / (top - low)) * 100}%`
  const wide = (span: number) => `${(span / (top - low)) * 100}%`
  const steps = taken.map((one, index) => ({
    ...one,
    from: tier.score + taken.slice(0, index).reduce((sum, before) => sum + before.gain, 0),
  }))
  return (
    <Sheet
      title={t('stairs.title')}
      aside={t(short <= 0 ? 'stairs.inside' : 'stairs.short', {
        gap: points(Math.abs(short), 2),
        gain: points(gain, 2),
      })}
    >
      <figure
        className="stairs"
        role="img"
        aria-label={t('stairs.label', {
          own: points(tier.score, 2),
          count: taken.length,
          after: points(after, 2),
          line: line === null ? t('none') : points(line, 2),
        })}
      >
        <div className="stairs-heads" aria-hidden="true">
          <span className="own">{t('stairs.own', { score: points(tier.score, 2) })}</span>
          {line === null ? null : (
            <span className={line > after ? 'line last' : 'line'}>
              {t('stairs.line', { score: points(line, 2) })}
            </span>
          )}
          {taken.length === 0 ? null : (
            <span className="up">{t('stairs.after', { score: points(after, 2) })}</span>
          )}
        </div>
        <ol aria-hidden="true">
          <li className="stack">
            <span className="name" />
            <div className="track">
              {steps.map(({ move, from, gain: more }, index) => (
                <i
                  key={move.code}
                  className="block"
                  style={{ left: at(from), width: wide(more), background: tint(index) }}
                >
                  {more / (top - low) > 0.06 ? index + 1 : ''}
                </i>
              ))}
            </div>
          </li>
          {steps.map(({ move, from, gain: more }, index) => (
            <li key={move.code}>
              <span className="name">
                <b style={{ background: tint(index) }}>{index + 1}</b>
                <span>
                  {words.name(move.indicator)}
                  {t('moves.dot')}
                  {words.name(move)}
                </span>
                <em>{formatChange(more, 2)}</em>
              </span>
              <div className="track">
                <i className="step" style={{ left: at(from), width: wide(more), background: tint(index) }} />
                <i className="drop" style={{ left: at(from + more), borderColor: tint(index) }} />
              </div>
            </li>
          ))}
          {taken.length > 0 ? null : (
            <li>
              <span className="none">{t('stairs.none')}</span>
            </li>
          )}
        </ol>
        <div className="stairs-grid" aria-hidden="true">
          {ticks.map((tick) => (
            <i key={tick} style={{ left: at(tick) }}>
              <span>{tick}</span>
            </i>
          ))}
          <i className="own" style={{ left: at(tier.score) }} />
          {line === null ? null : <i className="line" style={{ left: at(line) }} />}
        </div>
      </figure>
    </Sheet>
  )
}
