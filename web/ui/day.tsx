import { useTranslation } from 'react-i18next'
import { formatInstant, formatMoment, formatMonthDay } from '../lib/dates.ts'
import { usePreferences } from '../lib/preferences.ts'
import type { LightName } from './light.tsx'
import './light.css'

/** `2026-11-22 周日`, the year muted; on a phone without it. */
export function Day({ date, short = false }: { readonly date: string; readonly short?: boolean }) {
  const { language } = usePreferences()
  return (
    <time dateTime={date} className="nowrap">
      {short ? null : <span className="yr">{date.slice(0, 5)}</span>}
      {formatMonthDay(date, language)}
    </time>
  )
}

/** `11-20 周五 17:26`; the whole instant as its title. */
export function Moment({ at, today }: { readonly at: string; readonly today?: string | undefined }) {
  const { language } = usePreferences()
  return (
    <time dateTime={at} title={formatInstant(at, language)} className="nowrap">
      {formatMoment(at, today, language)}
    </time>
  )
}

type DueProps = {
  readonly date: string
  readonly light: LightName
  /** Working days left. An overdue item says its days once, in the light. */
  readonly daysLeft?: number | null | undefined
  /** Counted without the official calendar of that year. */
  readonly provisional?: boolean | undefined
}

/** Due date with the working days left at its right, in the same cell. */
export function DueDate({ date, light, daysLeft, provisional = false }: DueProps) {
  const { t } = useTranslation('common')
  const left =
    light === 'grey'
      ? t('due.stopped')
      : typeof daysLeft === 'number' && daysLeft >= 0
        ? t('due.left', { count: daysLeft })
        : ''
  return (
    <span className={`due ${light}`}>
      <Day date={date} />
      <i>{light === 'red' || light === 'done' ? '' : left}</i>
      {provisional ? (
        <span className="provisional" title={t('due.provisionalWhy', { year: date.slice(0, 4) })}>
          {t('due.provisional')}
        </span>
      ) : null}
    </span>
  )
}
