import type { ExpressionBuilder, Expression, SqlBool } from 'kysely'
import type { DocumentKind } from '../../../../domain/document/kinds.ts'
import type { DocumentState } from '../../../../domain/document/states.ts'
import type { Db } from '../../../platform/context.ts'
import type { DB } from '../../../platform/schema.ts'
import type { Sight } from '../policy.ts'

export type Filter = {
  readonly kind?: DocumentKind | undefined
  readonly state?: DocumentState | undefined
  readonly year?: number | undefined
  readonly q?: string | undefined
}

type Row = ExpressionBuilder<DB, 'document'>

/** What the reader may see at all. */
export function inSight(row: Row, sight: Sight): Expression<SqlBool> {
  if (sight.everything) return row.lit(true)
  const issued = row('document.state', '=', 'issued')
  if (sight.allIssued) return issued
  if (sight.unitIds.length === 0) return row.lit(false)
  return row.and([
    issued,
    row.exists(
      row
        .selectFrom('document_unit')
        .select('document_unit.document_id')
        .whereRef('document_unit.region_id', '=', 'document.region_id')
        .whereRef('document_unit.document_id', '=', 'document.id')
        .where('document_unit.root_unit_id', 'in', [...sight.unitIds]),
    ),
  ])
}

const like = (text: string): string => `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`

export function documentsIn(db: Db, sight: Sight, { kind, state, year, q }: Filter) {
  return db
    .selectFrom('document')
    .where('document.region_id', '=', sight.regionId)
    .where((row) =>
      row.and([
        inSight(row, sight),
        ...(kind === undefined ? [] : [row('document.kind', '=', kind)]),
        ...(state === undefined ? [] : [row('document.state', '=', state)]),
        ...(year === undefined ? [] : [row('document.year', '=', year)]),
        ...(q === undefined || q === ''
          ? []
          : [row.or([row('document.title', 'ilike', like(q)), row('document.number', 'ilike', like(q))])]),
      ]),
    )
}
