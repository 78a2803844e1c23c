import { lazy, type ReactNode, Suspense, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChartOption } from './chart-body.tsx'
import { Seg } from './seg.tsx'
import { Sheet } from './sheet.tsx'
import './chart.css'

const ChartBody = lazy(() => import('./chart-body.tsx').then((module) => ({ default: module.ChartBody })))

export type { ChartOption }

type Props = {
  readonly title: string
  /** What the picture says, in a sentence: read to those who do not see it, and shown below it. */
  readonly description: string
  readonly option: ChartOption
  /** Pixels at regular print. */
  readonly height?: number
  /** Figures after the point. */
  readonly digits?: number
  /** The same figures as a table. */
  readonly table: ReactNode
  readonly aside?: ReactNode
  /** What its lines and colours mean, above it. */
  readonly legend?: ReactNode
  /** Narrower than this it scrolls sideways; pixels at regular print. */
  readonly minWidth?: number
  /** Somebody clicked on what carries this `id`; the table must lead there too. */
  readonly onPick?: (id: string) => void
}

/** A chart with its table behind it. The library comes when the first chart is looked at. */
export function Chart({
  title,
  description,
  option,
  height = 320,
  digits = 1,
  table,
  aside,
  legend,
  minWidth,
  onPick,
}: Props) {
  const { t } = useTranslation('common')
  const [as, setAs] = useState<'chart' | 'table'>('chart')
  const note = useId()
  return (
    <Sheet
      title={title}
      className="chart-sheet"
      aside={
        <div className="acts no-print">
          {aside}
          <Seg
            label={t('chart.as', { title })}
            value={as}
            onChange={setAs}
            options={(['chart', 'table'] as const).map((one) => ({ value: one, label: t(`chart.${one}`) }))}
          />
        </div>
      }
    >
      {as === 'table' ? (
        <div className="table-scroll chart-table" tabIndex={0} role="region" aria-label={title}>
          {table}
        </div>
      ) : (
        <>
          {legend}
          <figure role="img" aria-label={title} aria-describedby={note}>
            <div
              className="chart-room"
              style={{
                height: `${height / 100}rem`,
                ...(minWidth === undefined ? {} : { minWidth: `${minWidth / 100}rem` }),
              }}
            >
              <Suspense fallback={<div className="skeleton" />}>
                <ChartBody option={option} digits={digits} onPick={onPick} />
              </Suspense>
            </div>
          </figure>
        </>
      )}
      <p id={note} className="note chart-note">
        {description}
      </p>
    </Sheet>
  )
}
