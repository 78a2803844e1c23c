import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { applicationRole, grantRights } from './application-role.ts'
import { StartupError } from './startup-error.ts'

export const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))

/** Any number, the same in every Liandong: one server migrates at a time. */
const migrationLock = 714_280_423

export type Migrated = {
  readonly applied: readonly string[]
  /** The role the application works as; undefined where the server did not permit to make one. */
  readonly role: string | undefined
}

/** Bring the database forward: every `NNNN-*.sql` not yet applied, each in a transaction of its own. */
export async function migrate(url: string, folder: string = migrationsFolder): Promise<Migrated> {
  const files = await migrationFiles(folder)
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
  } catch (error) {
    throw new StartupError('database-unreachable', { cause: messageOf(error) })
  }
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    const applied = await applyPending(client, files)
    const role = (await applicationRole(client)) ? 'liandong_app' : undefined
    if (role) await grantRights(client)
    return { applied, role }
  } finally {
    await client.end()
  }
}

type MigrationFile = { readonly name: string; readonly text: string; readonly checksum: string }

async function migrationFiles(folder: string): Promise<MigrationFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  names.forEach((file, index) => {
    const taken = names[index - 1]?.slice(0, 4) === file.slice(0, 4)
    if (taken || !/^\d{4}-[a-z0-9]+(-[a-z0-9]+)*\.sql$/.test(file))
      throw new StartupError('migration-name', { file })
  })
  return Promise.all(
    names.map(async (name) => {
      const text = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n')
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

async function applyPending(client: pg.Client, files: readonly MigrationFile[]): Promise<string[]> {
  await client.query(`create table if not exists migration (
    name text primary key, checksum text not null, applied_at timestamptz not null)`)
  const known = await client.query<{ name: string; checksum: string }>('select name, checksum from migration')
  for (const { name: file, checksum } of known.rows) {
    const present = files.find(({ name }) => name === file)
    if (!present) throw new StartupError('migration-unknown', { file })
    if (present.checksum !== checksum) throw new StartupError('migration-changed', { file })
  }
  const pending = files.filter(({ name }) => !known.rows.some((row) => row.name === name))
  for (const file of pending) await apply(client, file)
  return pending.map(({ name }) => name)
}

async function apply(client: pg.Client, { name, text, checksum }: MigrationFile): Promise<void> {
  await client.query('begin')
  try {
    await client.query(text)
    await client.query('insert into migration (name, checksum, applied_at) values ($1, $2, $3)', [
      name,
      checksum,
      new Date().toISOString(),
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    const position = error instanceof pg.DatabaseError && error.position ? Number(error.position) : 1
    const line = text.slice(0, position).split('\n').length
    throw new StartupError('migration-failed', { file: name, line, cause: messageOf(error) })
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message || String(Reflect.get(error, 'code')) : String(error)
}
