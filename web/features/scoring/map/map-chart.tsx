import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../../lib/preferences.ts'
import { useWidth } from '../../../lib/use-width.ts'
import { Chart } from '../../../ui/chart.tsx'
import { chartColours } from '../../../ui/chart-colours.ts'
import type { Influences } from '../calls.ts'
import type { Chosen } from './choose.ts'
import { layOut } from './layout.ts'
import { MapKey } from './map-key.tsx'
import { bigLines, mapOption } from './map-option.ts'
import { leastWidth, sizesFor } from './sizes.ts'
import { useMapWords } from './use-map-words.ts'

type Props = {
  readonly map: Influences
  readonly chosen: Chosen
  readonly period: string | undefined
  readonly description: string
  readonly table: ReactNode
}

/** The padding of a figure, left and right. */
const around = 18
const largePrint = 1.29

export function MapChart({ map, chosen, period, description, table }: Props) {
  const { t } = useTranslation('scoring')
  const room = useRef<HTMLDivElement>(null)
  const width = useWidth(room) - around
  const sizes = sizesFor(width)
  const words = useMapWords(map, sizes)
  const scale = usePreferences().largePrint ? largePrint : 1
  const navigate = useNavigate()
  const layout = layOut(chosen, width, sizes, {
    task: (task) => words.task(task).lines.length,
    leaf: (leaf) => words.leaf(leaf).lines.length,
    indicator: (indicator) => words.indicator(indicator).lines.length,
    total: words.total.lines.length + bigLines - 1,
  })
  const search = period === undefined ? {} : { period }
  const open = (picked: string): void => {
    const [kind, id = ''] = picked.split(' ')
    if (kind === 'task') return void navigate({ to: '/tasks/$id', params: { id } })
    if (id === '') return void navigate({ to: '/indicators', search })
    const leaf = map.leaves.find(({ code }) => code === id)
    void navigate({
      to: '/indicators/$code',
      params: { code: leaf?.indicator ?? id },
      search,
      ...(leaf ? { hash: `leaf-${id}` } : {}),
    })
  }
  return (
    <div ref={room}>
      <Chart
        title={t('map.drawing')}
        height={layout.height}
        minWidth={leastWidth}
        option={mapOption(layout, words, chartColours(), scale)}
        onPick={open}
        legend={<MapKey />}
        table={table}
        description={description}
      />
    </div>
  )
}
