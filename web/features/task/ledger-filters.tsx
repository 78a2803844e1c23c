import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEither } from '../../lib/use-either.ts'
import { Chip, FilterChips } from '../../ui/chips.tsx'
import { choicesQuery } from './calls.ts'
import {
  isFiltered,
  type LedgerSearch,
  readLedgerSearch,
  refilter,
  sourceKinds,
  unfiltered,
} from './ledger-search.ts'

type Props = {
  readonly search: LedgerSearch
  readonly withParts: boolean
  readonly onChange: (search: LedgerSearch) => void
}

export function LedgerFilters({ search, withParts, onChange }: Props) {
  const { t } = useTranslation('task')
  const either = useEither()
  const { data } = useQuery(choicesQuery)
  const filters = [
    {
      key: 'unit',
      label: t('filter.unit'),
      value: search.unit ?? '',
      options: (data?.units ?? []).map((unit) => ({ value: unit.id, label: unit.shortName })),
    },
    {
      key: 'indicator',
      label: t('filter.indicator'),
      value: search.indicator ?? '',
      // A sub-indicator's tasks are among those of its indicator.
      options: (data?.indicators ?? [])
        .filter(({ code }) => !code.includes('.'))
        .map(({ code, name, nameEn }) => ({ value: code, label: either(name, nameEn) })),
    },
    {
      key: 'source',
      label: t('filter.source'),
      value: search.source ?? '',
      options: sourceKinds.map((kind) => ({ value: kind, label: t(`source.${kind}`) })),
    },
  ]
  return (
    <FilterChips
      filters={filters}
      onChange={(key, value) => onChange(refilter(search, key, value))}
      onClear={isFiltered(search) ? () => onChange(unfiltered(search)) : undefined}
    >
      <Chip
        on={withParts}
        onClick={() =>
          onChange(readLedgerSearch({ ...search, page: 1, parts: withParts ? 'without' : 'with' }))
        }
      >
        {t('filter.parts')}
      </Chip>
    </FilterChips>
  )
}

/** Found in number, title and source; asked when Enter is pressed. */
export function LedgerFind({ search, onChange }: Omit<Props, 'withParts'>) {
  const { t } = useTranslation('task')
  const [typed, setTyped] = useState(search.q ?? '')
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    onChange(refilter(search, 'q', typed))
  }
  return (
    <form role="search" className="ledger-find" onSubmit={onSubmit}>
      <input
        type="search"
        className="box"
        value={typed}
        maxLength={100}
        aria-label={t('filter.find')}
        placeholder={t('filter.find')}
        onChange={(event) => {
          setTyped(event.target.value)
          if (event.target.value === '' && search.q !== undefined) onChange(refilter(search, 'q', ''))
        }}
      />
    </form>
  )
}
