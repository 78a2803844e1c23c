import { useTranslation } from 'react-i18next'
import { Menu } from '../../ui/menu.tsx'
import type { Filter, LedgerSearch } from './ledger-search.ts'
import { exportUrl } from './sheet-calls.ts'

type Props = {
  readonly search: LedgerSearch
  readonly parts: Filter['parts']
  readonly selected: ReadonlySet<string>
}

/** The view with its filters as a file, or the chosen rows of it. */
export function ExportMenu({ search, parts, selected }: Props) {
  const { t } = useTranslation('task')
  const ids = [...selected]
  const files = [
    ...(ids.length === 0
      ? []
      : [{ label: t('export.selected', { count: ids.length }), url: exportUrl(search, parts, 'xlsx', ids) }]),
    { label: t('export.xlsx'), url: exportUrl(search, parts, 'xlsx', []) },
    { label: t('export.csv'), url: exportUrl(search, parts, 'csv', []) },
  ]
  return (
    <Menu label={t('export.label')}>
      {files.map(({ label, url }) => (
        <li key={label}>
          <a href={url} download>
            {label}
          </a>
        </li>
      ))}
    </Menu>
  )
}
