import { useTranslation } from 'react-i18next'
import { Sheet } from '../../ui/sheet.tsx'
import { Day } from '../../ui/day.tsx'
import { MonthSheet } from './month-sheet.tsx'
import type { Preview } from './notice-queries.ts'
import { monthsOf } from './year-view.ts'

type Props = {
  readonly year: number
  readonly preview: Preview
  readonly today: string
}

/** What the notice says and changes, drawn before anything is stored. */
export function NoticePreview({ year, preview, today }: Props) {
  const { t } = useTranslation('calendar')
  const { version, workdays, workdaysBefore, changes, tasks, days } = preview
  return (
    <>
      <div className="year-line">
        <p>
          {t('inAll', { year })} <b className="big">{workdays}</b> {t('workdays')}
          <span className="muted">
            {version === 0 ? '' : t('notice.workdaysBefore', { count: workdaysBefore })}
          </span>
        </p>
        <p>{tasks === 0 ? t('notice.noTasks') : t('notice.tasks', { count: tasks })}</p>
      </div>
      {version === 0 || changes.length === 0 ? null : (
        <Sheet title={t('notice.changes')} aside={t('notice.changed', { count: changes.length })}>
          <ul className="day-changes">
            {changes.map((change) => (
              <li key={change.day}>
                <Day date={change.day} />
                <del>{said(change.before)}</del>
                <ins>{said(change.after)}</ins>
                <small className="muted">{change.workChanged ? '' : t('notice.sameWork')}</small>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
      <div className="year">
        {monthsOf(year, days).map((month) => (
          <MonthSheet key={month.month} year={year} month={month} today={today} />
        ))}
      </div>
    </>
  )

  function said(day: Preview['changes'][number]['before']): string {
    if (day === null) return t('notice.plain')
    return `${day.name}（${t(day.isWorkday ? 'kind.make-up' : 'kind.holiday')}）`
  }
}
