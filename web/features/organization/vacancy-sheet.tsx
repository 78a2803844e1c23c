import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VacancyRow } from '../../../contract/handover.ts'
import { api, ask } from '../../lib/api.ts'
import { useRight } from '../../lib/session.ts'
import { Day } from '../../ui/day.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { VacancyPanel } from './vacancy-panel.tsx'

/** Posts without a holder at which something waits: the office's list, with the same rows as its to-dos. */
export function VacancySheet() {
  const { t } = useTranslation('organization')
  const may = useRight('handover.make')
  const [shown, setShown] = useState<VacancyRow | null>(null)
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
          <Vacancy key={row.id} row={row} today={query.data?.today ?? ''} onShow={() => setShown(row)} />
        ))}
      </ul>
      {shown === null ? null : <VacancyPanel vacancy={shown} onClose={() => setShown(null)} />}
    </Sheet>
  )
}

type Props = { readonly row: VacancyRow; readonly today: string; readonly onShow: () => void }

function Vacancy({ row, today, onShow }: Props) {
  const { t } = useTranslation('organization')
  const { post } = row
  const waiting = (['tasks', 'notices', 'duties'] as const)
    .filter((what) => row[what] > 0)
    .map((what) => t(`vacancies.${what}`, { count: row[what] }))
    .join(t('vacancies.comma'))
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
        {waiting === '' ? (
          t('vacancies.everyUnit')
        ) : (
          <button type="button" className="link" onClick={onShow}>
            {waiting}
          </button>
        )}
        {row.acting === null ? null : `${t('vacancies.comma')}${t('vacancies.acting', { name: row.acting })}`}
      </span>
    </li>
  )
}
