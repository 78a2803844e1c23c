import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { VacancyRow } from '../../../contract/handover.ts'
import { api, ask } from '../../lib/api.ts'
import { useRight } from '../../lib/session.ts'
import { Day } from '../../ui/day.tsx'
import { Sheet } from '../../ui/sheet.tsx'

/** Posts without a holder at which something waits: the office's list, with the same rows as its to-dos. */
export function VacancySheet() {
  const { t } = useTranslation('organization')
  const may = useRight('handover.make')
  const query = useQuery({
    queryKey: ['vacancies'],
    queryFn: ({ signal }) => ask(api.GET('/api/vacancies', { signal })),
    enabled: may,
  })
  const rows = query.data?.rows ?? []
  if (rows.length === 0) return null
  return (
    <Sheet
      title={t('vacancies.title', { count: rows.length })}
      aside={t('vacancies.why')}
      className="vacancies"
    >
      <ul>
        {rows.map((row) => (
          <Vacancy key={row.id} row={row} today={query.data?.today ?? ''} />
        ))}
      </ul>
    </Sheet>
  )
}

function Vacancy({ row, today }: { readonly row: VacancyRow; readonly today: string }) {
  const { t } = useTranslation('organization')
  const { post } = row
  return (
    <li>
      <Link to="/organization" search={{ unit: post.unitId }}>
        {[post.unit, post.section, post.title].filter(Boolean).join(' ')}
      </Link>
      <span>
        {row.vacantFrom === null ? (
          t('vacancies.never')
        ) : (
          <>
            <Day date={row.vacantFrom} /> {t(row.vacantFrom > today ? 'vacancies.from' : 'vacancies.since')}
          </>
        )}
        {row.until === null ? '' : t('vacancies.until', { day: row.until })}
      </span>
      <span className="muted">
        {[
          row.tasks > 0 ? t('vacancies.tasks', { count: row.tasks }) : '',
          row.duties > 0 ? t('vacancies.duties', { count: row.duties }) : '',
          row.tasks + row.duties === 0 ? t('vacancies.everyUnit') : '',
          row.acting === null ? '' : t('vacancies.acting', { name: row.acting }),
        ]
          .filter(Boolean)
          .join(t('vacancies.comma'))}
      </span>
    </li>
  )
}
