import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { api, ask } from '../../lib/api.ts'
import { useRight } from '../../lib/session.ts'

const originQuery = (id: string) =>
  queryOptions({
    queryKey: ['tasks', 'origin', id],
    queryFn: ({ signal }) =>
      ask(api.GET('/api/coordination-requests/of-task/{id}', { params: { path: { id } }, signal })),
    staleTime: 300_000,
  })

/** Where a task came from: the conference that resolved it, as a link where the reader sees it; else in words. */
export function TaskOrigin({ record }: { readonly record: TaskRecord }) {
  const { t } = useTranslation('task')
  const may = useRight('conference.view')
  const asked = may && record.sourceKind === 'conference'
  const origin = useQuery({ ...originQuery(record.id), enabled: asked }).data?.origin ?? null
  if (origin === null) return record.source === '' ? t(`source.${record.sourceKind}`) : record.source
  const { request, conference, ordinal } = origin
  return conference === null ? (
    <Link to="/requests/$id" params={{ id: request.id }}>
      {t('record.originLeaders', { n: ordinal })}
    </Link>
  ) : (
    <Link to="/conferences/$id" params={{ id: conference.id }}>
      {t('record.origin', { conference: conference.name, n: ordinal })}
    </Link>
  )
}
