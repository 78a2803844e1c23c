import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import type { TaskRow } from '../../../contract/task.ts'
import type { Column } from '../../ui/ledger.tsx'
import { holderName } from '../../lib/holder.ts'
import { TaskDue, TaskLight } from './task-cells.tsx'

export function ledgerColumns(t: TFunction): readonly Column<TaskRow>[] {
  return [
    {
      key: 'number',
      title: t('column.number'),
      cell: (row) => row.number || '—',
      width: 112,
      stick: true,
      sortable: true,
      card: 'number',
    },
    {
      key: 'title',
      title: t('column.title'),
      cell: (row) => (
        <Link to="/tasks/$id" params={{ id: row.id }} title={row.title}>
          {row.title}
        </Link>
      ),
      width: 260,
      stick: true,
      look: 'title',
      card: 'title',
    },
    { key: 'indicator', title: t('column.indicator'), cell: (row) => row.indicator?.name ?? '' },
    { key: 'light', title: t('column.light'), cell: (row) => <TaskLight task={row} />, card: 'light' },
    {
      key: 'due',
      title: t('column.due'),
      cell: (row) => <TaskDue task={row} />,
      look: 'ink',
      sortable: true,
      card: 'due',
    },
    { key: 'state', title: t('column.state'), cell: (row) => stateOf(row, t), card: 'state' },
    {
      key: 'parts',
      title: t('column.parts'),
      cell: ({ parts }) => (parts.total === 0 ? '—' : `${parts.closed}/${parts.total}`),
      align: 'end',
    },
    { key: 'progress', title: t('column.progress'), cell: (row) => `${row.progress}%`, align: 'end' },
    { key: 'lead', title: t('column.lead'), cell: (row) => row.leadUnit.shortName, look: 'ink' },
    {
      key: 'holder',
      title: t('column.holder'),
      cell: (row) => (held(row) ? holderName(row.holder) : ''),
      look: 'fine',
      card: 'holder',
    },
    { key: 'source', title: t('column.source'), cell: (row) => row.source, look: 'fine' },
  ]
}

/** What has been asked and not ruled on says more than the state it was asked in. */
function stateOf(row: TaskRow, t: TFunction): string {
  const { state, openRequest, endedAs, recheckDueOn, reopened } = row
  if (openRequest !== null) return t(`asked.${openRequest}`)
  if (endedAs !== null) return t(`ended.${endedAs}`)
  if (recheckDueOn !== null) return t('state.to-recheck', { day: recheckDueOn })
  return t(reopened > 0 && state === 'in-progress' ? 'state.reopened' : `state.${state}`)
}

const held = ({ state }: TaskRow): boolean => !['draft', 'closed', 'cancelled'].includes(state)

/** Not in the way until somebody wants them. */
export const hiddenAtFirst = ['progress', 'source'] as const
