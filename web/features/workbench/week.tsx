import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatMonthDay, weekday } from '../../lib/dates.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Light, lightOf } from '../../ui/light.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import type { Bench } from './calls.ts'

type Day = Bench['week'][number]

/** Today and the six days after it: what falls due, who meets, and which days are off. */
export function Week({ bench }: { readonly bench: Bench }) {
  const { t } = useTranslation('workbench')
  const { language } = usePreferences()
  const last = bench.week.at(-1)?.day ?? bench.today
  const shown = bench.week.filter(
    ({ day, due, conferences, name }) =>
      day === bench.today || due.length > 0 || conferences.length > 0 || name !== '',
  )
  return (
    <Sheet title={t('week.title')} aside={t('week.days', { from: bench.today.slice(5), to: last.slice(5) })}>
      <ul className="week">
        {shown.map((one) => (
          <li key={one.day} className={one.day === bench.today ? 'today' : undefined}>
            <time dateTime={one.day} title={formatMonthDay(one.day, language)}>
              {Number(one.day.slice(8))} {weekday(one.day, language)}
            </time>
            <div>
              {remarkOf(one) === null ? null : <p className="muted">{remarkOf(one)}</p>}
              {one.conferences.map(({ id, title, time }) => (
                <p key={id} className="due-item">
                  <span className="muted">{time}</span>
                  <Link to="/conferences/$id" params={{ id }}>
                    {title}
                  </Link>
                </p>
              ))}
              {one.due.map((due) => (
                <p key={due.id} className="due-item">
                  <Light {...lightOf(due.light)} mute />
                  <Link to="/tasks/$id" params={{ id: due.id }}>
                    {t('week.due', { title: due.title })}
                  </Link>
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {bench.week.some(({ due, conferences }) => due.length + conferences.length > 0) ? null : (
        <p className="sheet-body muted">{t('week.nothing')}</p>
      )}
    </Sheet>
  )

  function remarkOf({ day, isWorkday, name }: Day): string | null {
    if (day === bench.today) return isWorkday ? t('week.today') : t('week.todayOff')
    if (name === '') return null
    return isWorkday ? t('week.makeUp', { name }) : t('week.off', { name })
  }
}
