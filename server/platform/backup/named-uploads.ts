import type pg from 'pg'
import type { Table } from './tables.ts'

/** Uploads and issued documents are kept under their SHA-256: every column of that name tells of a file. */
const tellsOfFile = (column: string): boolean => /(^|_)sha256$/.test(column)

export const fileColumns = (
  tables: readonly Table[],
): readonly (readonly [table: string, column: string])[] =>
  tables.flatMap(({ name, columns }) =>
    columns.filter(tellsOfFile).map((column): readonly [string, string] => [name, column]),
  )

/** Every file the database tells of. */
export async function listNamedUploads(
  client: pg.Client,
  tables: readonly Table[],
): Promise<readonly string[]> {
  const columns = fileColumns(tables)
  if (columns.length === 0) return []
  const all = columns
    .map(([table, column]) => `select ${column} as sha256 from ${table} where ${column} is not null`)
    .join(' union ')
  const found = await client.query<{ sha256: string }>(`select sha256 from (${all}) as named order by sha256`)
  return found.rows.map(({ sha256 }) => sha256)
}
