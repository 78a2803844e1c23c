import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../lib/api.ts'
import type { FieldControl } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'

/** Documents whose title holds what is typed, the newest change first. */
const underWayQuery = (typed: string) =>
  queryOptions({
    queryKey: ['documents', 'under-way', typed],
    queryFn: ({ signal }) =>
      ask(
        api.GET('/api/documents', {
          params: { query: { size: 50, ...(typed === '' ? {} : { q: typed }) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  })

type Props = FieldControl & {
  readonly value: string
  /** The chosen one, where it is not among those found. */
  readonly name: string
  readonly onChange: (id: string, name: string) => void
}

/** A document that is still to be issued, found by its title. */
export function DocumentSelect({ value, name, onChange, ...control }: Props) {
  const { t } = useTranslation('conference')
  const [typed, setTyped] = useState('')
  const found = useQuery(underWayQuery(typed))
  const options = (found.data?.rows ?? [])
    .filter(({ state }) => state !== 'issued' && state !== 'discarded')
    .map(({ id, title, draftedBy }) => ({ value: id, label: title, note: draftedBy }))
  const chosen =
    value === '' || options.some((option) => option.value === value) ? [] : [{ value, label: name }]
  return (
    <Select
      {...control}
      options={[...chosen, ...options]}
      loading={found.isPending}
      placeholder={t('condition.documentPlaceholder')}
      onSearch={setTyped}
      value={value}
      onChange={(id) => onChange(id ?? '', options.find((option) => option.value === id)?.label ?? '')}
    />
  )
}
