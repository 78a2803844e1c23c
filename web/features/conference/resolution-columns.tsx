import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { ResolutionRow } from '../../../contract/resolution.ts'
import { holderName } from '../../lib/holder.ts'
import { Day, DueDate } from '../../ui/day.tsx'
import type { Column } from '../../ui/ledger.tsx'
import { Light, lightOf } from '../../ui/light.tsx'

type Row = Column<ResolutionRow>

/** Columns of the board. */
export function resolutionColumns(t: TFunction<'conference'>, onLook: (id: string) => void): readonly Row[] {
  return [
    {
      key: 'text',
      title: t('board.text'),
      cell: ({ text, item, task }) =>
        task === null ? (
          <span title={item}>{text}</span>
        ) : (
          <Link to="/tasks/$id" params={{ id: task.id }} title={t('board.ofItem', { item, text })}>
            {text}
          </Link>
        ),
      width: 220,
      stick: true,
      look: 'title',
      card: 'title',
    },
    { key: 'light', title: t('board.light'), cell: (row) => <Standing row={row} />, card: 'light' },
    { key: 'due', title: t('board.due'), cell: (row) => <Due row={row} />, look: 'ink', card: 'due' },
    {
      key: 'days',
      title: t('board.days'),
      cell: ({ days, closedOn }) =>
        t(closedOn === null ? 'board.daysSince' : 'board.daysTaken', { count: days }),
    },
    {
      key: 'holder',
      title: t('board.holder'),
      cell: ({ task }) => (task === null || isOver(task) ? '' : holderName(task.holder)),
      look: 'fine',
      card: 'holder',
    },
    { key: 'lead', title: t('board.lead'), cell: ({ leadUnit }) => leadUnit.shortName, look: 'ink' },
    {
      key: 'differences',
      title: t('board.differences'),
      cell: (row) => <Differing row={row} onLook={onLook} />,
      card: 'state',
    },
    {
      key: 'conference',
      title: t('board.conference'),
      cell: ({ conference, referee, body }) =>
        conference === null ? (
          body || t(`referee.${referee ?? 'leading-group'}`)
        ) : (
          <Link to="/conferences/$id" params={{ id: conference.id }}>
            {conference.name}
          </Link>
        ),
    },
    {
      key: 'decidedOn',
      title: t('board.decidedOn'),
      cell: ({ decidedOn }) => <Day date={decidedOn} />,
      card: 'number',
    },
    {
      key: 'minutes',
      title: t('board.minutes'),
      cell: ({ minutesNumber }) => minutesNumber ?? '—',
      look: 'fine',
    },
    { key: 'task', title: t('board.task'), cell: ({ task }) => task?.number ?? '—', look: 'fine' },
  ]
}

type Task = NonNullable<ResolutionRow['task']>
const isOver = ({ state }: Task): boolean => state === 'closed' || state === 'cancelled'

function Standing({ row: { task } }: { readonly row: ResolutionRow }) {
  const { t } = useTranslation('conference')
  if (task === null) return <span className="muted">{t('board.noTask')}</span>
  if (task.state === 'cancelled') return <span className="muted">{t('board.cancelled')}</span>
  return <Light {...lightOf(task.light)} />
}

function Due({ row: { task, dueOn } }: { readonly row: ResolutionRow }) {
  if (task === null || task.state === 'cancelled') return <Day date={dueOn} />
  const { light, reason, daysLeft } = task.light
  // Behind its schedule it still has days left, and they matter.
  return (
    <DueDate
      date={task.dueOn}
      light={light === 'red' && reason === 'behind' ? 'amber' : light}
      daysLeft={daysLeft}
    />
  )
}

/** `2 处不一致`, those that nobody signed for first. */
function Differing({ row, onLook }: { readonly row: ResolutionRow; readonly onLook: (id: string) => void }) {
  const { t } = useTranslation('conference')
  const { differences } = row
  if (differences.length === 0) return null
  const unsigned = differences.filter(({ signed }) => signed === null).length
  const words =
    unsigned > 0 ? (
      <b className="flag">{t('board.unsigned', { count: unsigned })}</b>
    ) : (
      t('board.signed', { count: differences.length })
    )
  return (
    <>
      <button type="button" className="link" onClick={() => onLook(row.id)}>
        {words}
        <span className="visually-hidden">{row.text}</span>
      </button>
      <span className="only-print">{words}</span>
    </>
  )
}
