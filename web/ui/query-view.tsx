import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ErrorState, Loading, Offline } from './states.tsx'

type Props<T> = {
  readonly query: UseQueryResult<T>
  readonly children: (data: T) => ReactNode
  readonly loading?: ReactNode
  /** The query is the page itself. */
  readonly page?: boolean
}

/** One query, all its states: loading, offline, no permission, not there, failed, and the answer. */
export function QueryView<T>({ query, children, loading, page = false }: Props<T>) {
  const retry = () => void query.refetch()
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <ErrorState error={query.error} onRetry={retry} page={page} />
  if (query.fetchStatus === 'paused') return <Offline onRetry={retry} page={page} />
  return loading ?? <Loading />
}
