import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Loading } from '../../ui/states.tsx'
import { useErrorWords } from '../../ui/use-error-words.ts'

type Props<T> = { readonly query: UseQueryResult<T>; readonly children: (data: T) => ReactNode }

/** A query in a sheet beside the list: quiet while it comes, one line where it fails. The list is what matters here. */
export function SideView<T>({ query, children }: Props<T>) {
  const { t } = useTranslation('common')
  const words = useErrorWords()
  if (query.data !== undefined) return children(query.data)
  if (!query.isError && query.fetchStatus !== 'paused') return <Loading lines={3} />
  return (
    <p className="sheet-body muted" role="status">
      {query.isError ? words.sentence(query.error) : t('state.offline')}{' '}
      <button type="button" className="link" onClick={() => void query.refetch()}>
        {t('state.retry')}
      </button>
    </p>
  )
}
