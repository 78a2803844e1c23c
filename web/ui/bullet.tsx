import './score.css'

type Props = {
  /** Points from 0 to 100. */
  readonly own: number | null
  readonly best: number | null
  readonly line: number | null
  readonly label: string
  /** Somebody else's: the colour of ours is ours alone. */
  readonly other?: boolean
}

const at = (points: number) => `${Math.max(0, Math.min(100, points))}%`

/** Ours as a bar from 0 to 100, the best as a tick, the line dashed: white where it crosses the bar. */
export function Bullet({ own, best, line, label, other = false }: Props) {
  const over = own !== null && line !== null && own > line
  return (
    <svg className={other ? 'bullet other' : 'bullet'} role="img" aria-label={label}>
      <line className="axis" x1="0" x2="100%" y1="50%" y2="50%" />
      {own === null ? null : <rect className="own" x="0" y="31.25%" width={at(own)} height="37.5%" />}
      {best === null ? null : <line className="best" x1={at(best)} x2={at(best)} y1="12.5%" y2="87.5%" />}
      {line === null ? null : (
        <g className="line">
          <line x1={at(line)} x2={at(line)} y1="0" y2="31.25%" />
          <line className={over ? 'crossing' : undefined} x1={at(line)} x2={at(line)} y1="40%" y2="60%" />
          <line x1={at(line)} x2={at(line)} y1="68.75%" y2="100%" />
        </g>
      )}
    </svg>
  )
}

/** The figures of the axis, once in the head of the column. */
export function BulletAxis() {
  return (
    <span className="bullet-axis" aria-hidden="true">
      {[0, 25, 50, 75, 100].map((points) => (
        <i key={points}>{points}</i>
      ))}
    </span>
  )
}

export function BulletKey({ words }: { readonly words: { own: string; best: string; line: string } }) {
  return (
    <span className="bullet-key">
      <span>
        <i className="own" />
        {words.own}
      </span>
      <span>
        <i className="best" />
        {words.best}
      </span>
      <span>
        <i className="line" />
        {words.line}
      </span>
    </span>
  )
}
