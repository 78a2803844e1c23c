/** Documents as lists: the ledger, its tabs, the count of a year. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { DocumentRow } from '../../../../contract/document.ts'
import { type DocumentKind, documentKinds } from '../../../../domain/document/kinds.ts'
import { documentStates } from '../../../../domain/document/states.ts'
import type { Db } from '../../../platform/context.ts'
import { kindNamed, sourceNamed, stateNamed } from '../names.ts'
import type { Sight } from '../policy.ts'
import type { DocumentRowStored } from '../store.ts'
import { documentsIn, type Filter } from './filter.ts'

type Page = { readonly page: number; readonly size: number }

export async function listDocuments(db: Db, sight: Sight, { page, size, ...filter }: Filter & Page) {
  const found = documentsIn(db, sight, filter)
  const [rows, { total }] = await Promise.all([
    found
      .select(rowColumns)
      .select((row) => [
        sql<unknown>`document.content -> 'addressees'`.as('addressees'),
        row
          .exists(
            row
              .selectFrom('document_scan')
              .select('document_scan.document_id')
              .whereRef('document_scan.region_id', '=', 'document.region_id')
              .whereRef('document_scan.document_id', '=', 'document.id'),
          )
          .as('hasScan'),
      ])
      .orderBy('document.changed_at', 'desc')
      .orderBy('document.id', 'desc')
      .limit(size)
      .offset((page - 1) * size)
      .execute(),
    found.select((row) => row.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  const corrections = await correctionsOf(
    db,
    sight,
    rows.map(({ id }) => id),
  )
  return {
    rows: rows.map(({ hasScan, ...row }) =>
      rowView(row, { hasScan: Boolean(hasScan), correctedBy: corrections.get(row.id) ?? null }),
    ),
    total,
  }
}

const rowColumns = [
  'document.id',
  'document.version',
  'document.kind',
  'document.number',
  'document.title',
  'document.state',
  'document.authority_name',
  'document.drafted_by',
  'document.changed_at',
  'document.date_of_issue',
  'document.source_kind',
  'document.source_id',
  'document.due_on',
] as const

/** Those that put others right, as far as the reader sees them. */
async function correctionsOf(db: Db, sight: Sight, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { id: string; number: string }>()
  const rows = await documentsIn(db, sight, {})
    .select(['document.id', 'document.number', 'document.corrects_id'])
    .where('document.corrects_id', 'in', [...ids])
    .where('document.state', '=', 'issued')
    .execute()
  return new Map(
    rows.flatMap(({ id, number, corrects_id }) =>
      corrects_id === null ? [] : [[corrects_id, { id, number: number ?? '' }] as const],
    ),
  )
}

const printed = z.array(z.object({ name: z.string() })).catch([])

type RowOfList = Pick<
  DocumentRowStored,
  | 'id'
  | 'version'
  | 'kind'
  | 'number'
  | 'title'
  | 'state'
  | 'authority_name'
  | 'drafted_by'
  | 'changed_at'
  | 'date_of_issue'
  | 'source_kind'
  | 'source_id'
  | 'due_on'
> & {
  /** Of the content, as it is kept. */
  readonly addressees: unknown
}

export function rowView(
  row: RowOfList,
  { hasScan, correctedBy }: Pick<DocumentRow, 'hasScan' | 'correctedBy'>,
): DocumentRow {
  return {
    id: row.id,
    version: row.version,
    kind: kindNamed(row.kind),
    number: row.number,
    title: row.title,
    state: stateNamed(row.state),
    authority: row.authority_name,
    addressees: printed
      .parse(row.addressees)
      .slice(0, 3)
      .map(({ name }) => name),
    draftedBy: row.drafted_by,
    changedAt: row.changed_at,
    dateOfIssue: row.date_of_issue,
    source: { kind: sourceNamed(row.source_kind), id: row.source_id },
    dueOn: row.due_on,
    hasScan,
    correctedBy,
  }
}

export async function countDocuments(db: Db, sight: Sight, filter: Omit<Filter, 'state'>) {
  const counts = await documentsIn(db, sight, filter)
    .select((row) => [
      row.fn.countAll<number>().as('all'),
      ...documentStates.map((state) =>
        row.fn.countAll<number>().filterWhere('document.state', '=', state).as(state),
      ),
    ])
    .executeTakeFirstOrThrow()
  return counts
}

/** Issued documents of a year and of the one before, kind by kind. */
export async function countYear(
  db: Db,
  sight: Sight,
  year: number,
  caps: Readonly<Partial<Record<DocumentKind, number>>>,
) {
  const rows = await documentsIn(db, sight, { state: 'issued' })
    .where('document.year', 'in', [year, year - 1])
    .select(['document.kind', 'document.year', sql<number>`count(*)::int`.as('n')])
    .groupBy(['document.kind', 'document.year'])
    .execute()
  const of = (kind: DocumentKind, on: number) =>
    rows.find((row) => row.kind === kind && row.year === on)?.n ?? 0
  const kinds = documentKinds.map((kind) => ({
    kind,
    issued: of(kind, year),
    issuedYearBefore: of(kind, year - 1),
    cap: caps[kind] ?? null,
  }))
  const sum = (of: (one: (typeof kinds)[number]) => number) => kinds.reduce((all, one) => all + of(one), 0)
  const capped = kinds.filter(({ cap }) => cap !== null)
  return {
    year,
    rows: kinds,
    issued: sum(({ issued }) => issued),
    issuedYearBefore: sum(({ issuedYearBefore }) => issuedYearBefore),
    // Of all kinds together only where each has its own.
    cap: capped.length === kinds.length ? sum(({ cap }) => cap ?? 0) : null,
  }
}
