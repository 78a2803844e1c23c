import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Chip } from '../../../ui/chips.tsx'
import { Select } from '../../../ui/select.tsx'
import type { Influences } from '../calls.ts'
import { type MapSearch, mapViews } from '../scoring-search.ts'
import { useWords } from '../use-words.ts'
import { indicatorsAtFirst } from './choose.ts'

/** Which part of the map: what there is most to gain in, what is worked on, one indicator, one unit. */
export function MapBar({ map, search }: { readonly map: Influences; readonly search: MapSearch }) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const navigate = useNavigate()
  const go = (next: MapSearch) => void navigate({ to: '/indicators/map', search: next })
  const { show = 'gain', indicator, unit } = search
  const units = new Map(
    map.indicators.flatMap(({ leadUnits }) => leadUnits.map(({ id, shortName }) => [id, shortName] as const)),
  )
  return (
    <div className="bar map-bar">
      <div className="chips" role="group" aria-label={t('map.show')}>
        {mapViews.map((view) => (
          <Chip
            key={view}
            on={indicator === undefined && show === view}
            onClick={() => {
              const { show: _, indicator: __, ...rest } = search
              go({ ...rest, ...(view === 'gain' ? {} : { show: view }) })
            }}
          >
            {t(`map.by-${view}`, { count: indicatorsAtFirst })}
          </Chip>
        ))}
      </div>
      <div className="map-selects">
        <Select
          aria-label={t('map.indicator')}
          placeholder={t('map.indicator')}
          clearable
          options={map.indicators
            .toSorted((a, b) => (a.code < b.code ? -1 : 1))
            .map((one) => ({
              value: one.code,
              label: `${one.code} ${words.name(one)}`,
              find: one.code,
            }))}
          value={indicator ?? null}
          onChange={(code) => {
            const { indicator: _, unit: __, ...rest } = search
            go({ ...rest, ...(code === null ? {} : { indicator: code }) })
          }}
        />
        <Select
          aria-label={t('column.unit')}
          placeholder={t('column.unit')}
          clearable
          options={[...units].map(([value, label]) => ({ value, label }))}
          value={unit ?? null}
          onChange={(id) => {
            const { indicator: _, unit: __, ...rest } = search
            go({ ...rest, ...(id === null ? {} : { unit: id }) })
          }}
        />
      </div>
    </div>
  )
}
