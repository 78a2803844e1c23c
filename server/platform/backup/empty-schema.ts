/** Before rows can be restored: an empty database whose tables are those of the backup's day. */
import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import pg from 'pg'
import { migrate, migrationsFolder } from '../migrate.ts'
import { BackupFault } from './backup-fault.ts'
import type { Manifest } from './format.ts'
import { isInstalled, isUsedByServer, listMigrations } from './tables.ts'

type Migrations = Manifest['migrations']

/** A backup made by a newer Liandong has migrations that are not here. */
export async function requireKnown(migrations: Migrations, folder: string = migrationsFolder): Promise<void> {
  const here = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const unknown = migrations.find(({ name }) => !here.includes(name))
  if (unknown) throw new BackupFault('newer', { what: unknown.name })
  const between = here.slice(0, migrations.length).find((name, index) => name !== migrations[index]?.name)
  if (between !== undefined) throw new BackupFault('foreign', { what: between })
}

/** Refused where somebody works, or where a server is waiting for its first run. */
export async function requireEmpty(client: pg.Client): Promise<void> {
  if (await isInstalled(client)) throw new BackupFault('not-empty')
  if (await isUsedByServer(client)) throw new BackupFault('in-use')
}

/** Exactly the migrations of the backup, applied. The wording must be the same. */
export async function makeSchema(
  client: pg.Client,
  url: string,
  migrations: Migrations,
  folder: string = migrationsFolder,
): Promise<void> {
  const applied = await listMigrations(client)
  if (applied.some(({ name }) => !migrations.some((known) => known.name === name)))
    await dropSchema(client, applied, folder)
  const asOfThen = await mkdtemp(join(tmpdir(), 'liandong-restore-'))
  try {
    for (const { name } of migrations) await copyFile(join(folder, name), join(asOfThen, name))
    await migrate(url, asOfThen)
  } finally {
    await rm(asOfThen, { recursive: true, force: true })
  }
  const made = await listMigrations(client)
  const other = migrations.find((migration, index) => !isDeepStrictEqual(migration, made[index]))
  if (other) throw new BackupFault('foreign', { what: other.name })
}

/** A newer Liandong was started here and nothing was installed: the tables its migrations made go. */
async function dropSchema(client: pg.Client, applied: Migrations, folder: string): Promise<void> {
  const list = [...(await tablesOf(applied, folder))].map((name) => pg.escapeIdentifier(name)).join(', ')
  await client.query(`drop table if exists ${list}`)
}

/** Which tables are Liandong's, by the text of its migrations. Others may stand in the same schema. */
export async function tablesOf(
  migrations: Migrations,
  folder: string = migrationsFolder,
): Promise<Set<string>> {
  const names = new Set(['migration'])
  for (const { name } of migrations) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => '')
    for (const [, table] of text.matchAll(/^create table (?:if not exists )?(\w+)/gim))
      if (table !== undefined) names.add(table)
  }
  return names
}
