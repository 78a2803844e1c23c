import './score.css'

type Props = {
  /** Oldest first; null where there is none. */
  readonly values: readonly (number | null)[]
  /** What it shows, for those who do not see it. */
  readonly label?: string | undefined
}

const width = 104
const height = 20

/** A line of the last periods without axis; the newest is a dot. */
export function Sparkline({ values, label }: Props) {
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return null
  const low = Math.min(...known)
  const span = Math.max(...known) - low
  const step = values.length < 2 ? 0 : (width - 6) / (values.length - 1)
  const points = values.flatMap((value, index) =>
    value === null ? [] : [{ x: 3 + index * step, y: span === 0 ? 10 : 17 - ((value - low) / span) * 14 }],
  )
  const last = points.at(-1)
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${width} ${height}`}
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
    >
      <polyline points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
      {last === undefined ? null : <circle cx={last.x} cy={last.y} r={2.25} />}
    </svg>
  )
}
