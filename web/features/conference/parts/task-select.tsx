import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../lib/api.ts'
import type { FieldControl } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'

/** Running tasks whose number, title or source holds what is typed, soonest first. */
const runningQuery = (typed: string) =>
  queryOptions({
    queryKey: ['tasks', 'in-work', typed],
    queryFn: ({ signal }) =>
      ask(
        api.GET('/api/tasks', {
          params: {
            query: { view: 'running', parts: 'with', size: 50, ...(typed === '' ? {} : { q: typed }) },
          },
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

/** A running task, found by number or title. */
export function TaskSelect({ value, name, onChange, ...control }: Props) {
  const { t } = useTranslation('conference')
  const [typed, setTyped] = useState('')
  const found = useQuery(runningQuery(typed))
  const options = (found.data?.rows ?? []).map(({ id, number, title, leadUnit }) => ({
    value: id,
    label: `${number} ${title}`,
    note: leadUnit.shortName,
  }))
  const chosen =
    value === '' || options.some((option) => option.value === value) ? [] : [{ value, label: name }]
  return (
    <Select
      {...control}
      options={[...chosen, ...options]}
      loading={found.isPending}
      placeholder={t('condition.taskPlaceholder')}
      onSearch={setTyped}
      value={value}
      onChange={(id) => onChange(id ?? '', options.find((option) => option.value === id)?.label ?? '')}
    />
  )
}
