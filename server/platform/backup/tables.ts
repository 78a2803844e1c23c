/** What is in the database, read from its catalogue; and a connection that writes every value in one way. */
import pg from 'pg'
import { StartupError } from '../startup-error.ts'
import type { Manifest } from './format.ts'

export type Table = Manifest['tables'][number]

/** Values are written alike on every server; nothing ends a long copy. */
const settings = `
  set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set bytea_output = 'hex';
  set extra_float_digits = 1; set client_encoding = 'UTF8'; set statement_timeout = 0;
  set idle_in_transaction_session_timeout = 0; set lock_timeout = '10s'`

/** By this name other connections of Liandong are told from ours. */
const ourName = 'liandong-backup'

export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: ourName })
  // What is running reports the loss itself.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query(settings)
    return client
  } catch (error) {
    await client.end()
    throw new StartupError('database-unreachable', { cause: error instanceof Error ? error.message : '' })
  }
}

/** Another process of Liandong on the same database. */
export async function isUsedByServer(client: pg.Client): Promise<boolean> {
  const found = await client.query(
    `select 1 from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()
       and application_name in ('liandong', 'liandong-jobs') limit 1`,
  )
  return found.rows.length > 0
}

/**
 * The tables of our schema, in an order in which foreign keys hold. Those of extensions, and those with a name
 * that no migration of ours gives, are somebody else's.
 */
export async function listTables(client: pg.Client): Promise<Table[]> {
  const tables = await client.query<Table>(
    `select c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c
     join pg_namespace n on n.oid = c.relnamespace and n.nspname = current_schema()
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind = 'r' and c.relname ~ '^[a-z_][a-z0-9_]*$'
       and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
     group by c.relname order by c.relname`,
  )
  const references = await client.query<Reference>(
    `select source.relname::text as from, target.relname::text as to
     from pg_constraint
     join pg_class source on source.oid = conrelid
     join pg_class target on target.oid = confrelid
     join pg_namespace n on n.oid = source.relnamespace and n.nspname = current_schema()
     where contype = 'f'`,
  )
  return inOrder(tables.rows, references.rows)
}

export type Reference = { readonly from: string; readonly to: string }

/** What is referred to comes first. A table may refer to itself: keys are checked at the end of a copy. */
export function inOrder<T extends { readonly name: string }>(
  tables: readonly T[],
  references: readonly Reference[],
): T[] {
  const ordered: T[] = []
  let left = [...tables]
  while (left.length > 0) {
    const waiting = new Set(left.map(({ name }) => name))
    const blocked = new Set(
      references.filter(({ from, to }) => from !== to && waiting.has(to)).map(({ from }) => from),
    )
    const free = left.filter(({ name }) => !blocked.has(name))
    if (free.length === 0) throw new Error(`foreign keys form a ring: ${[...waiting].join(', ')}`)
    ordered.push(...free)
    left = left.filter(({ name }) => blocked.has(name))
  }
  return ordered
}

export async function listMigrations(client: pg.Client): Promise<Manifest['migrations']> {
  if (!(await hasTable(client, 'migration'))) return []
  const found = await client.query('select name, checksum from migration order by name')
  return found.rows
}

export async function hasTable(client: pg.Client, name: string): Promise<boolean> {
  const found = await client.query(
    'select 1 from pg_tables where schemaname = current_schema() and tablename = $1',
    [name],
  )
  return found.rows.length > 0
}

/** Whether somebody works here: it is installed, or holds accounts or events. */
export async function isInstalled(client: pg.Client): Promise<boolean> {
  for (const table of ['installation', 'account', 'event'])
    if ((await hasTable(client, table)) && (await hasRows(client, table))) return true
  return false
}

async function hasRows(client: pg.Client, table: string): Promise<boolean> {
  const found = await client.query(`select 1 from ${pg.escapeIdentifier(table)} limit 1`)
  return found.rows.length > 0
}

const columnsOf = ({ columns }: Table) => columns.map((column) => pg.escapeIdentifier(column)).join(', ')
export const copyOut = (table: Table) =>
  `copy ${pg.escapeIdentifier(table.name)} (${columnsOf(table)}) to stdout`
export const copyIn = (table: Table) =>
  `copy ${pg.escapeIdentifier(table.name)} (${columnsOf(table)}) from stdin`
