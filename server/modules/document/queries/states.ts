/** What other modules are told of documents: state and number, by id or by what they asked them for. */
import type { SourceKind } from '../../../../domain/document/kinds.ts'
import type { DocumentState } from '../../../../domain/document/states.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import { stateNamed } from '../names.ts'

export type Standing = {
  readonly id: string
  readonly state: DocumentState
  readonly number: string | null
  readonly dateOfIssue: string | null
  readonly title: string
}

const columns = ['id', 'state', 'number', 'date_of_issue', 'title', 'source_id'] as const

const standing = (row: {
  id: string
  state: string
  number: string | null
  date_of_issue: string | null
  title: string
}): Standing => ({
  id: row.id,
  state: stateNamed(row.state),
  number: row.number,
  dateOfIssue: row.date_of_issue,
  title: row.title,
})

export async function statesOf(
  db: Db | Tx,
  regionId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Standing>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('document')
    .select(columns)
    .where('region_id', '=', regionId)
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, standing(row)]))
}

/** By the id of the source; those discarded do not count. */
export async function statesBySource(
  db: Db | Tx,
  regionId: string,
  kind: SourceKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Standing>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('document')
    .select(columns)
    .where('region_id', '=', regionId)
    .where('source_kind', '=', kind)
    .where('source_id', 'in', [...ids])
    .where('state', '<>', 'discarded')
    .execute()
  return new Map(rows.flatMap((row) => (row.source_id === null ? [] : [[row.source_id, standing(row)]])))
}
