import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FilterChips } from '../../ui/chips.tsx'
import { DateInput } from '../../ui/date-input.tsx'
import { TextInput } from '../../ui/field.tsx'
import type { AuditSearch } from './audit-search.ts'
import './audit.css'

type Props = {
  readonly types: readonly string[]
  readonly search: AuditSearch
  readonly onChange: (patch: { [Key in keyof AuditSearch]: AuditSearch[Key] | undefined }) => void
}

/** By kind of event, by words, by days. */
export function AuditFilters({ types, search, onChange }: Props) {
  const { t } = useTranslation('audit')
  const [typed, setTyped] = useState(search.q ?? '')
  return (
    <div className="bar audit-bar">
      <FilterChips
        filters={[
          {
            key: 'group',
            label: t('filter.group'),
            value: search.group ?? '',
            options: [{ value: 'reading', label: t('filter.reading') }],
          },
          {
            key: 'type',
            label: t('filter.type'),
            value: search.type ?? '',
            options: types.map((value) => ({ value, label: t(`type.${value}`, { defaultValue: value }) })),
          },
        ]}
        onChange={(key, value) =>
          onChange(
            key === 'group'
              ? { group: value === 'reading' ? value : undefined }
              : { type: value === '' ? undefined : value },
          )
        }
        onClear={() => onChange({ type: undefined, group: undefined })}
      />
      <form
        className="audit-find"
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          onChange({ q: typed })
        }}
      >
        <TextInput
          type="search"
          aria-label={t('filter.find')}
          placeholder={t('filter.find')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            if (event.target.value === '') onChange({ q: undefined })
          }}
        />
        <DateInput
          value={search.from ?? null}
          max={search.to}
          placeholder={t('filter.from')}
          onChange={(day) => onChange({ from: day ?? undefined })}
        />
        <DateInput
          value={search.to ?? null}
          min={search.from}
          placeholder={t('filter.to')}
          onChange={(day) => onChange({ to: day ?? undefined })}
        />
      </form>
    </div>
  )
}
