/** Small pieces that several pages of scores show. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatChange } from '../../lib/format.ts'
import { Menu } from '../../ui/menu.tsx'
import type { Change, Period, Release, ScoreRow } from './calls.ts'
import { points } from './figures.ts'
import { useWords } from './use-words.ts'

/** `+0.4` green, `−1.3` amber; by another methodology it says so. */
export function Points({ change, digits = 1 }: { readonly change: Change | null; readonly digits?: number }) {
  const { t } = useTranslation('scoring')
  if (change?.points === null || change?.points === undefined)
    return <span className="muted">{t('dash')}</span>
  const shown = formatChange(change.points, digits)
  const tone = /[1-9]/.test(shown) ? (change.points > 0 ? 'up' : 'down') : 'muted'
  return change.comparable ? (
    <span className={tone}>{shown}</span>
  ) : (
    <span className="muted" title={t('notComparable')}>
      {shown}
      <sup>{t('notComparableMark')}</sup>
    </span>
  )
}

/** Short of the line by so much, or on it. */
export function Gap({ gap }: { readonly gap: number | null }) {
  const { t } = useTranslation('scoring')
  if (gap === null) return <span className="muted">{t('dash')}</span>
  return gap >= 0 ? <span className="muted">{t('above')}</span> : <>{points(gap)}</>
}

/** Open tasks of an indicator, with a way to them in the ledger. */
export function OpenTasks({ tasks, name }: { readonly tasks: ScoreRow['tasks']; readonly name: string }) {
  const { t } = useTranslation('scoring')
  const { running, overdue, filter } = tasks
  if (running === 0) return <span className="muted">0</span>
  return (
    <>
      {overdue === 0 ? null : (
        <Link
          to="/tasks"
          search={{ view: 'overdue', ...filter }}
          className="late-count"
          aria-label={t('tasks.overdue', { name, count: overdue })}
        >
          {t('tasks.late', { count: overdue })}
        </Link>
      )}
      <Link
        to="/tasks"
        search={{ view: 'running', ...filter }}
        className="open-count"
        aria-label={t('tasks.running', { name, count: running })}
      >
        {running}
      </Link>
    </>
  )
}

/** To the scales by which a release was scored. */
export function MethodLink({ release }: { readonly release: Pick<Release, 'period' | 'methodology'> }) {
  const { t } = useTranslation('scoring')
  return (
    <Link to="/indicators/methodology" search={{ period: release.period.code }}>
      {t('method.link', { version: release.methodology.version })}
    </Link>
  )
}

type PeriodsProps = {
  readonly periods: readonly Period[]
  readonly current: string
  readonly onChoose: (period: string | undefined) => void
}

/** Another period, the newest first; choosing that leaves the address short. */
export function PeriodMenu({ periods, current, onChoose }: PeriodsProps) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const newest = periods.toReversed()
  if (newest.length < 2) return null
  return (
    <Menu label={t('period.change')}>
      {newest.map((period, index) => (
        <li key={period.code}>
          <button
            type="button"
            aria-current={period.code === current ? 'true' : undefined}
            onClick={() => onChoose(index === 0 ? undefined : period.code)}
          >
            {words.period(period)}
            {period.code === current ? t('period.here') : null}
          </button>
        </li>
      ))}
    </Menu>
  )
}
