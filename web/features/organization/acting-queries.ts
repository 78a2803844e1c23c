import { queryOptions } from '@tanstack/react-query'
import type { ActingRow } from '../../../contract/acting.ts'
import { api, ask } from '../../lib/api.ts'

export type { ActingRow }

export const actingKey = ['acting'] as const

export const actingQuery = queryOptions({
  queryKey: actingKey,
  queryFn: ({ signal }) => ask(api.GET('/api/organization/acting', { signal })),
})

/** `行政审批局 登记注册科 科长` */
export const placeOf = ({ post }: Pick<ActingRow, 'post'>): string =>
  [post.unit, post.section, post.title].filter(Boolean).join(' ')

const order = { 'in-force': 0, future: 1, past: 2, ended: 2 } as const

/** What stands and what is to come; or what is over, the latest first. */
export function actingShown(rows: readonly ActingRow[], over: boolean): readonly ActingRow[] {
  return rows
    .filter(({ state }) => (order[state] === 2) === over)
    .toSorted((a, b) => order[a.state] - order[b.state])
}

/** Authorities in force, by the post or by the person. */
export const inForceOf = (rows: readonly ActingRow[] | undefined): readonly ActingRow[] =>
  (rows ?? []).filter(({ state }) => state === 'in-force')
