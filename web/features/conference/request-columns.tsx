import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { RequestRow, RequestView } from '../../../contract/coordination-request.ts'
import { Day } from '../../ui/day.tsx'
import type { Column } from '../../ui/ledger.tsx'
import { RequestState } from './request-state.tsx'

/** Columns that say something in this view; the others would be empty. */
export function requestColumns(
  t: TFunction<'conference'>,
  view: RequestView,
  today: string,
): readonly Column<RequestRow>[] {
  const deferred = view === 'deferred'
  const draft = view === 'drafts'
  const columns: readonly (Column<RequestRow> | false)[] = [
    !draft && {
      key: 'number',
      title: t('column.number'),
      cell: (row) => row.number ?? t('state.draft'),
      width: 96,
      stick: true,
      card: 'number',
    },
    {
      key: 'title',
      title: t('column.title'),
      cell: (row) => (
        <Link to="/requests/$id" params={{ id: row.id }} title={row.title}>
          {row.title === '' ? t('list.untitled') : row.title}
        </Link>
      ),
      width: 280,
      stick: true,
      look: 'title',
      card: 'title',
    },
    {
      key: 'state',
      title: t('column.state'),
      cell: (row) => <RequestState row={row} today={today} />,
      card: 'light',
    },
    { key: 'unit', title: t('column.unit'), cell: (row) => row.unit.shortName, look: 'ink', card: 'state' },
    !draft && {
      key: 'opinions',
      title: t('column.opinions'),
      cell: (row) => <OpinionCount opinions={row.opinions} />,
    },
    deferred && {
      key: 'conditions',
      title: t('column.conditions'),
      cell: (row) => t('list.openConditions', { count: row.openConditions }),
      look: 'ink',
    },
    !draft &&
      view !== 'ended' && {
        key: 'due',
        title: t('column.due'),
        cell: (row) => <Due row={row} />,
        look: 'ink',
        card: 'due',
      },
    !draft && {
      key: 'attempts',
      title: t('column.attempts'),
      cell: (row) => (row.attempts === 0 ? '—' : t('list.attempts', { count: row.attempts })),
    },
    view === 'ended'
      ? {
          key: 'ended',
          title: t('column.endedOn'),
          cell: (row) => (row.endedOn === null ? '—' : <Day date={row.endedOn} />),
        }
      : !draft && {
          key: 'court',
          title: t('column.court'),
          cell: (row) => <Court court={row.court} />,
          card: 'holder',
        },
    !draft && {
      key: 'submitted',
      title: t('column.submittedOn'),
      cell: (row) => (row.submittedOn === null ? '—' : <Day date={row.submittedOn} />),
    },
  ]
  return columns.filter((column) => column !== false)
}

/** The next day that counts: opinions, the conference, the last day of its conditions; and what it is the day of. */
function Due({ row }: { readonly row: RequestRow }) {
  const { t } = useTranslation('conference')
  const [day, what] = dayOf(row)
  return day === null ? (
    '—'
  ) : (
    <>
      <Day date={day} /> <small>{t(`list.day-${what}`)}</small>
    </>
  )
}

function dayOf({ state, opinionsDueOn, wakesOn, conference }: RequestRow) {
  if (state === 'consulting') return [opinionsDueOn, 'opinions'] as const
  if (state === 'deferred') return [wakesOn, 'wakes'] as const
  return [state === 'scheduled' ? (conference?.heldOn ?? null) : null, 'table'] as const
}

/** `7/8，保留 1`; nobody asked yet: a dash. */
function OpinionCount({ opinions }: Pick<RequestRow, 'opinions'>) {
  const { t } = useTranslation('conference')
  const { units, given, reserved } = opinions
  if (units === 0) return '—'
  return (
    <>
      {t('list.given', { given, units })}
      {reserved === 0 ? null : <b className="flag">{t('list.reserved', { count: reserved })}</b>}
    </>
  )
}

function Court({ court }: Pick<RequestRow, 'court'>) {
  const { t } = useTranslation('conference')
  if (court.length === 0) return '—'
  const shown = court.slice(0, 2).join(t('and'))
  return court.length <= 2 ? (
    shown
  ) : (
    <span title={court.join(t('and'))}>{t('list.courtMore', { units: shown, count: court.length })}</span>
  )
}
