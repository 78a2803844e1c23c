import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { startEmbeddedPostgres } from '../embedded-postgres.ts'
import type { Log } from '../log.ts'
import { BackupFault } from './backup-fault.ts'

/** What a backup is made of or restored into: a database, and a folder with uploads and the key. */
export type Installation = Pick<Config, 'databaseUrl' | 'dataDirectory' | 'key'>

export type OwnerServer = { readonly url: string; stop(): Promise<void> }

/** The database as its owner, as it is: nothing is brought forward. */
export async function ownerServer(
  { databaseUrl, dataDirectory }: Installation,
  log: Log,
  whenRunning: 'refuse' | 'join',
): Promise<OwnerServer> {
  if (databaseUrl !== undefined) return { url: databaseUrl, stop: () => Promise.resolve() }
  return startEmbeddedPostgres({ dataDirectory, log, whenRunning })
}

/** Looking for something to back up must not make a database. */
export function requireDatabase({ databaseUrl, dataDirectory }: Installation): void {
  const traces = ['postgres', 'postgres-location'].map((name) => join(dataDirectory, name))
  if (databaseUrl === undefined && !traces.some(existsSync))
    throw new BackupFault('nothing-installed', { path: dataDirectory })
}
