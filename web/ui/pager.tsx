import { useTranslation } from 'react-i18next'
import { formatCount } from '../lib/format.ts'
import { Button } from './button.tsx'
import './ledger.css'

export type PagerProps = {
  /** From 1. */
  readonly page: number
  readonly pageSize: number
  readonly total: number
  /** The count stopped at its cap: there are more. */
  readonly capped?: boolean | undefined
  readonly onPage: (page: number) => void
}

export function Pager({ page, pageSize, total, capped = false, onPage }: PagerProps) {
  const { t } = useTranslation('common')
  const first = (page - 1) * pageSize + 1
  const last = Math.min(page * pageSize, total)
  const more = capped || page * pageSize < total
  return (
    <span>
      {t('pager.range', {
        first: formatCount(first),
        last: formatCount(last),
        total: formatCount(total, capped),
      })}
      {page === 1 && !more ? null : (
        <span className="turn">
          {page === 1 ? null : (
            <Button small onClick={() => onPage(page - 1)}>
              {t('pager.previous')}
            </Button>
          )}
          {more ? (
            <Button small onClick={() => onPage(page + 1)}>
              {t('pager.next')}
            </Button>
          ) : null}
        </span>
      )}
    </span>
  )
}
