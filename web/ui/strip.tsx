import { useRef } from 'react'
import { useWidth } from '../lib/use-width.ts'
import { placeLabels, textWidth, ticksOf } from './strip-layout.ts'
import './score.css'

type Props = {
  /** Scores of all places, ours among them. */
  readonly scores: readonly number[]
  readonly own: number | null
  readonly line: number | null
  readonly best: number | null
  readonly words: { readonly own: string; readonly line: string; readonly best: string }
  readonly label: string
}

const edge = 14
const rowHeight = 18

/** All places as lines on one axis: ours, the line to reach and the best stand out and are named. */
export function Strip({ scores, own, line, best, words, label }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const width = useWidth(root)
  const ticks = ticksOf(Math.min(...scores), Math.max(...scores), width < 500 ? 4 : 8)
  const low = ticks[0] ?? 0
  const span = Math.max(1e-9, (ticks.at(-1) ?? 100) - low)
  const x = (score: number) => edge + ((score - low) / span) * (width - 2 * edge)
  const inside = own !== null && line !== null && own >= line
  const labels = placeLabels(
    [
      ...(own === null
        ? []
        : [
            { key: 'own', text: words.own, x: x(own), side: inside ? ('right' as const) : ('left' as const) },
          ]),
      ...(line === null
        ? []
        : [
            {
              key: 'cut',
              text: words.line,
              x: x(line),
              side: inside ? ('left' as const) : ('right' as const),
            },
          ]),
      ...(best === null || best === own
        ? []
        : [
            {
              key: 'best',
              text: words.best,
              x: x(best),
              side: x(best) + textWidth(words.best) + 8 < width ? ('right' as const) : ('left' as const),
            },
          ]),
    ],
    width,
  )
  const top = (Math.max(0, ...labels.map(({ row }) => row)) + 1) * rowHeight
  const height = top + 74
  return (
    <div ref={root}>
      {width === 0 ? (
        <div className="strip" />
      ) : (
        <svg className="strip" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
          <path className="base" d={`M${edge} ${top + 42}H${width - edge}`} />
          {scores.map((score, index) => (
            <path
              key={index}
              className={`place ${line !== null && score >= line ? 'in' : ''}`}
              d={`M${x(score).toFixed(1)} ${top + 22}v16`}
            />
          ))}
          {ticks.map((tick) => (
            <g key={tick}>
              <path className="base" d={`M${x(tick).toFixed(1)} ${top + 42}v6`} />
              <text className="tick" x={x(tick)} y={top + 64} textAnchor="middle">
                {tick}
              </text>
            </g>
          ))}
          {best === null ? null : <path className="best" d={`M${x(best)} ${top + 18}v24`} />}
          {line === null ? null : <path className="cut" d={`M${x(line)} ${top + 4}v44`} />}
          {own === null ? null : (
            <>
              <path className="own mark" d={`M${x(own)} ${top + 10}v32`} />
              {line === null ? null : <path className="own" d={`M${x(own)} ${top + 10}H${x(line)}`} />}
            </>
          )}
          {labels.map(({ key, text, left, row }) => (
            <text
              key={key}
              className={key === 'own' ? 'own' : undefined}
              x={left}
              y={top - 5 - row * rowHeight}
            >
              {text}
            </text>
          ))}
        </svg>
      )}
    </div>
  )
}
