import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../lib/api.ts'
import { useSession } from '../../lib/session.ts'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { MonthSheet } from './month-sheet.tsx'
import { NoticeLink, RecomputationNote } from './recomputation-note.tsx'
import { monthsOf, sourcesOf, yearsToShow } from './year-view.ts'
import '../../ui/chips.css'
import '../../ui/ledger.css'
import '../../ui/states.css'
import './calendar.css'

const yearQuery = (year: number) =>
  queryOptions({
    queryKey: ['calendar', year],
    queryFn: ({ signal }) => ask(api.GET('/api/calendar', { signal, params: { query: { year } } })),
  })

/** The calendar every clock counts by: working days of a year, holidays and make-up days by name. */
export function Calendar() {
  const { t } = useTranslation('calendar')
  const today = useSession()?.today ?? ''
  const { year: asked } = useSearch({ from: '/framed/calendar' })
  const year = asked ?? Number(today.slice(0, 4))
  const query = useQuery(yearQuery(year))
  return (
    <>
      <PageHead title={t('title')} actions={<NoticeLink year={year} />} />
      <QueryView query={query}>
        {({ loaded, years, exceptions, workdays }) => {
          const sources = sourcesOf(exceptions)
          return (
            <>
              <nav className="tabs year-tabs" aria-label={t('years')}>
                {yearsToShow(years, today, year).map((one) => (
                  <Link
                    key={one}
                    to="/calendar"
                    search={{ year: one }}
                    aria-current={one === year ? 'page' : undefined}
                  >
                    {one}
                    {years.includes(one) ? null : <small> {t('notLoaded')}</small>}
                  </Link>
                ))}
              </nav>
              {loaded ? null : (
                <div className="banner" role="status">
                  <div>
                    <b>{t('unloaded', { year })}</b>
                    <p>{t('unloadedWhy')}</p>
                  </div>
                </div>
              )}
              <RecomputationNote year={year} />
              <div className="year-line">
                <p>
                  {t('inAll', { year })} <b className="big">{workdays}</b> {t('workdays')}
                </p>
                <Legend />
              </div>
              <div className="year">
                {monthsOf(year, exceptions).map((month) => (
                  <MonthSheet key={month.month} year={year} month={month} today={today} />
                ))}
              </div>
              <p className="pager note">
                <span>{t('rule')}</span>
                <span>{sources.length === 0 ? null : t('source', { sources: sources.join('、') })}</span>
              </p>
            </>
          )
        }}
      </QueryView>
    </>
  )
}

function Legend() {
  const { t } = useTranslation('calendar')
  return (
    <ul className="legend" aria-label={t('legend')}>
      <li>
        <span className="cell workday">8</span> {t('kind.workday')}
      </li>
      <li>
        <span className="cell weekend">8</span> {t('kind.weekend')}
      </li>
      <li>
        <span className="cell holiday">
          8<i>{t('mark.holiday')}</i>
        </span>{' '}
        {t('kind.holiday')}
      </li>
      <li>
        <span className="cell make-up">
          8<i>{t('mark.make-up')}</i>
        </span>{' '}
        {t('kind.make-up')}
      </li>
    </ul>
  )
}
