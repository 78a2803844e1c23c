import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatCount } from '../../lib/format.ts'
import type { Bench } from './calls.ts'
import type { Show } from './todo-groups.ts'

type Props = { readonly bench: Bench; readonly show: Show | undefined }

const tones: Partial<Record<Show, string>> = { 'due-soon': 'amber', behind: 'amber', overdue: 'red' }

/** The list in figures; each filters it, pressed again it shows all. */
export function Figures({ bench, show }: Props) {
  const { t } = useTranslation('workbench')
  const { toDo, dueSoon, overdue, behind, toReview, vacancies, doneThisMonth } = bench.figures
  const counts = { do: toDo, 'due-soon': dueSoon, overdue, behind, review: toReview, vacancy: vacancies }
  const figures = (['do', 'due-soon', 'overdue', 'behind', 'review', 'vacancy'] as const)
    .map((key) => ({ key, count: counts[key] }))
    // What is behind schedule, or a post without a holder, is rare: it shows when it is there.
    .filter(({ key, count }) => (key !== 'behind' && key !== 'vacancy') || count > 0)
  return (
    <nav className="figures" aria-label={t('figures.label')}>
      {figures.map(({ key, count }) => (
        <Link
          key={key}
          to="/"
          search={show === key ? {} : { show: key }}
          className={count === 0 ? undefined : tones[key]}
          aria-current={show === key ? 'true' : undefined}
        >
          {t(`figures.${key}`)}
          <b>{formatCount(count)}</b>
        </Link>
      ))}
      <Link to="/tasks" search={{ view: 'handled', parts: 'with' }} className="quiet">
        {t('figures.done')}
        <b>{formatCount(doneThisMonth)}</b>
      </Link>
    </nav>
  )
}
