import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Empty } from '../../ui/states.tsx'
import { isFiltered, type LedgerSearch, readLedgerSearch, unfiltered } from './ledger-search.ts'

type Props = {
  readonly search: LedgerSearch
  readonly mayIssue: boolean
  readonly onChange: (search: LedgerSearch) => void
}

/** Nothing found, past the last page, or nothing there at all: each says what to do. */
export function LedgerEmpty({ search, mayIssue, onChange }: Props) {
  const { t } = useTranslation('task')
  if ((search.page ?? 1) > 1) {
    const first = (
      <Button onClick={() => onChange(readLedgerSearch({ ...search, page: 1 }))}>
        {t('empty.firstPage')}
      </Button>
    )
    return (
      <Empty title={t('empty.pastEnd')} action={first}>
        {t('empty.pastEndWhy')}
      </Empty>
    )
  }
  if (isFiltered(search)) {
    const clear = <Button onClick={() => onChange(unfiltered(search))}>{t('empty.clear')}</Button>
    return (
      <Empty title={t('empty.nothingFound')} action={clear}>
        {t('empty.nothingFoundWhy')}
      </Empty>
    )
  }
  const starts = mayIssue && (search.view === 'running' || search.view === 'drafts')
  const start = starts ? (
    <Link to="/tasks/new" className={buttonClass({ primary: true })}>
      {t('ledger.issue')}
    </Link>
  ) : undefined
  return (
    <Empty title={t(`empty.${search.view}`)} action={start}>
      {t(`emptyWhy.${search.view}`)}
    </Empty>
  )
}
