import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskImport, TaskImportRow } from '../../../contract/task-sheet.ts'
import { Day } from '../../ui/day.tsx'
import { ImportRowList, ShowRows } from '../../ui/import-parts.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { type ImportSearch, type Shown, shown } from './import-search.ts'
import { useCellWords } from './import-words.ts'
import { importPageSize, importRowsQuery } from './sheet-calls.ts'

type Props = { readonly record: TaskImport; readonly aside?: ReactNode }

/** The rows of the file, the faulty ones first to be looked at. */
export function ImportRows({ record, aside }: Props) {
  const { t } = useTranslation('task-import')
  const navigate = useNavigate()
  const search: ImportSearch = useSearch({ from: '/framed/tasks/import/$id' })
  const { rows } = record
  const counts: Readonly<Record<Shown, number>> = {
    faulty: rows.faulty,
    warned: rows.warned,
    good: rows.good,
    all: rows.total,
  }
  const show = search.show ?? (rows.faulty > 0 ? 'faulty' : 'all')
  const page = search.page ?? 1
  const go = (next: ImportSearch) =>
    void navigate({ to: '/tasks/import/$id', params: { id: record.id }, search: next, replace: true })
  const list = useQuery(importRowsQuery(record.id, `${record.state} ${rows.created}`, show, page))
  return (
    <Sheet title={t('rows.title')} aside={aside}>
      <ShowRows
        label={t('rows.show')}
        kinds={shown
          .filter((one) => one === 'all' || counts[one] > 0)
          .map((one) => ({ key: one, label: t(`rows.${one}`, { count: counts[one] }) }))}
        shown={show}
        onShow={(one) => go({ show: one })}
      />
      <QueryView query={list}>
        {(answer) => (
          <ImportRowList
            pager={{
              page,
              pageSize: importPageSize,
              total: answer.total,
              onPage: (next) => go({ show, page: next }),
            }}
          >
            {answer.rows.map((row) => (
              <ImportRow key={row.number} row={row} />
            ))}
          </ImportRowList>
        )}
      </QueryView>
    </Sheet>
  )
}

function ImportRow({ row }: { readonly row: TaskImportRow }) {
  const { t } = useTranslation('task-import')
  const say = useCellWords()
  const and = t('and')
  return (
    <li className={row.state}>
      <span className="num">{t('rows.number', { number: row.number })}</span>
      <div>
        <b>{row.title === '' ? t('rows.untitled') : row.title}</b>
        {row.faults.map((fault) => (
          <p key={`${fault.cell} ${fault.code}`} className="import-bad">
            {say(fault, 'fault')}
          </p>
        ))}
        {row.warnings.map((warning) => (
          <p key={`${warning.cell} ${warning.code}`} className="flag">
            {say(warning, 'warning')}
          </p>
        ))}
        {row.units.length === 0 ? null : (
          <small className="block">
            {row.units.join(and)}
            {row.assistingUnits.length === 0
              ? null
              : t('rows.assisting', { units: row.assistingUnits.join(and) })}
            {row.indicator === null ? null : t('rows.indicator', { code: row.indicator })}
          </small>
        )}
      </div>
      <span className="num">
        {row.due === null ? null : <Day date={row.due.on} />}
        {row.due?.provisional === true ? <small className="block">{t('rows.provisional')}</small> : null}
      </span>
      <span>
        {row.state === 'created'
          ? row.tasks.map((task) => (
              <Link key={task.id} to="/tasks/$id" params={{ id: task.id }} className="block">
                {task.number === '' ? t('rows.draft') : task.number}
              </Link>
            ))
          : t(`rows.is-${row.state}`)}
      </span>
    </li>
  )
}
