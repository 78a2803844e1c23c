import { useTranslation } from 'react-i18next'
import { weekday } from '../../lib/dates.ts'
import { usePreferences } from '../../lib/preferences.ts'
import type { DayCell, Month, Span } from './year-view.ts'
import './calendar.css'

type Props = { readonly year: number; readonly month: Month; readonly today: string }

const weekLength = 7
/** Any Monday, to name the days of the week by. */
const monday = 5

/** One month: a table of weeks, then its holidays and make-up days by name. */
export function MonthSheet({ year, month, today }: Props) {
  const { t } = useTranslation('calendar')
  const { language } = usePreferences()
  const cells: (DayCell | null)[] = [...Array.from({ length: month.blanks }, () => null), ...month.days]
  const weeks = Array.from({ length: Math.ceil(cells.length / weekLength) }, (_, week) =>
    cells.slice(week * weekLength, (week + 1) * weekLength),
  )
  const short = (name: string) => (language === 'en' ? name.slice(0, 2) : name.replace('周', ''))
  return (
    <section className="sheet month" aria-label={t('monthOf', { year, month: month.month })}>
      <header>
        <h2>{t('month', { month: month.month })}</h2>
        <small>{t('monthWorkdays', { count: month.workdays })}</small>
      </header>
      <table>
        <thead>
          <tr>
            {Array.from({ length: weekLength }, (_, index) => {
              const name = weekday(`2026-01-${String(monday + index).padStart(2, '0')}`, language)
              return (
                <th key={name} scope="col" abbr={name}>
                  {short(name)}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, index) => (
            <tr key={index}>
              {week.map((cell, at) =>
                cell === null ? <td key={at} /> : <DayInMonth key={cell.day} cell={cell} today={today} />,
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {month.spans.length === 0 ? null : (
        <ul className="spans">
          {month.spans.map((span) => (
            <li key={span.from}>
              <span className={`cell ${span.kind}`}>
                <i>{t(`mark.${span.kind}`)}</i>
              </span>
              <span>{daysOf(span, t('to'))}</span>
              <span>{span.name}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function DayInMonth({ cell, today }: { readonly cell: DayCell; readonly today: string }) {
  const { t } = useTranslation('calendar')
  const { day, kind, name } = cell
  const marked = kind === 'holiday' || kind === 'make-up'
  return (
    <td aria-current={day === today ? 'date' : undefined}>
      <span className={`cell ${kind}`} title={marked ? `${name} ${t(`kind.${kind}`)}` : undefined}>
        {Number(day.slice(8))}
        {marked ? <i>{t(`mark.${kind}`)}</i> : null}
      </span>
    </td>
  )
}

function daysOf({ from, to }: Span, word: string): string {
  const date = (day: string) => `${Number(day.slice(5, 7))}-${Number(day.slice(8))}`
  return from === to ? date(from) : `${date(from)} ${word} ${date(to)}`
}
