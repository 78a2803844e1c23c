import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { FilingImport } from '../../../contract/filing-sheet.ts'
import { ImportRowList, ShowRows } from '../../ui/import-parts.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { type ImportSearch, type Shown, shown } from './import-search.ts'
import { SheetRow } from './sheet-row.tsx'
import { faultsUrl, importPageSize, importRowsQuery } from './sheet-calls.ts'

const route = getRouteApi('/framed/filing/import/$id')

/** Every row with what was found of it, the faulty ones first. */
export function SheetRows({ record }: { readonly record: FilingImport }) {
  const { t } = useTranslation('filing')
  const navigate = useNavigate()
  const search = route.useSearch()
  const { rows } = record
  const counts: Readonly<Record<Shown, number>> = {
    faulty: rows.faulty,
    warned: rows.warned,
    good: rows.good,
    unchanged: rows.unchanged,
    all: rows.total,
  }
  const show = search.show ?? (rows.faulty > 0 ? 'faulty' : 'all')
  const page = search.page ?? 1
  const go = (next: ImportSearch) =>
    void navigate({ to: '/filing/import/$id', params: { id: record.id }, search: next, replace: true })
  return (
    <Sheet
      title={t('sheet.rowsTitle')}
      aside={
        rows.faulty > 0 ? (
          <a href={faultsUrl(record.id)} download className="link">
            {t('sheet.faultsFile')}
          </a>
        ) : undefined
      }
    >
      <ShowRows
        label={t('sheet.show')}
        kinds={shown
          .filter((one) => one === 'all' || counts[one] > 0)
          .map((one) => ({ key: one, label: `${t(`sheet.show-${one}`)} ${counts[one]}` }))}
        shown={show}
        onShow={(one) => go({ show: one })}
      />
      <QueryView query={useQuery(importRowsQuery(record.id, show, page))}>
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
              <SheetRow key={row.number} row={row} history={record.kind === 'history'} />
            ))}
          </ImportRowList>
        )}
      </QueryView>
    </Sheet>
  )
}
