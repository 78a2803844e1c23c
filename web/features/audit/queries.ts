import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { auditEvent, verification } from '../../../contract/audit.ts'
import { api, ask } from '../../lib/api.ts'
import type { AuditSearch } from './audit-search.ts'

export type EventRow = z.infer<typeof auditEvent>
export type Verification = z.infer<typeof verification>

export const pageSize = 50
export const auditKey = ['audit'] as const

export const auditQuery = ({ page = 1, ...filters }: AuditSearch) =>
  queryOptions({
    queryKey: [...auditKey, page, filters],
    queryFn: ({ signal }) =>
      ask(api.GET('/api/audit', { signal, params: { query: { ...filters, page, size: pageSize } } })),
    placeholderData: keepPreviousData,
  })
