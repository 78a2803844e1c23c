import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DownIcon } from './icons.tsx'
import './chips.css'

type ChipProps = {
  readonly on?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

/** A filter that is on or off: `只看空缺 7`. */
export function Chip({ on = false, onClick, children }: ChipProps) {
  return (
    <button type="button" className={`chip ${on ? 'on' : ''}`} aria-pressed={on} onClick={onClick}>
      {children}
    </button>
  )
}

export type Filter = {
  readonly key: string
  /** `牵头单位` */
  readonly label: string
  /** The chosen option; empty for all. */
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

type FilterChipsProps = {
  readonly filters: readonly Filter[]
  readonly onChange: (key: string, value: string) => void
  readonly onClear?: (() => void) | undefined
  /** More chips in the same line. */
  readonly children?: ReactNode
}

/** Filters in one line. Each opens the list the machine itself offers, so it works by key, touch and voice. */
export function FilterChips({ filters, onChange, onClear, children }: FilterChipsProps) {
  const { t } = useTranslation('common')
  const filtered = filters.some((filter) => filter.value !== '')
  return (
    <div className="chips" role="group" aria-label={t('filters.label')}>
      {filters.map((filter) => {
        const chosen = filter.options.find((option) => option.value === filter.value)
        const all = t('filters.all', { count: filter.options.length })
        return (
          <label key={filter.key} className={`chip ${filter.value === '' ? '' : 'on'}`}>
            <span>{filter.label}</span>
            <span aria-hidden="true">{chosen?.label ?? all}</span>
            <DownIcon />
            <select value={filter.value} onChange={(event) => onChange(filter.key, event.target.value)}>
              <option value="">{all}</option>
              {filter.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        )
      })}
      {children}
      {filtered && onClear !== undefined ? (
        <button type="button" className="chip add" onClick={onClear}>
          {t('filters.clear')}
        </button>
      ) : null}
    </div>
  )
}
