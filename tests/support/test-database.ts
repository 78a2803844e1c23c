import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { inject, onTestFinished } from 'vitest'
import { type Database, openDatabase } from '../../server/platform/database.ts'
import { createLog } from '../../server/platform/log.ts'
import { asOwner, databaseUrl } from './test-server.ts'

export type TestDatabase = Database & {
  /** The owner's address: a server under test opens it as it would any `DATABASE_URL`. */
  readonly url: string
}

/** A migrated, empty database for this test alone; it goes when the test ends. In `beforeAll` use {@link sharedDatabase}. */
export async function testDatabase(): Promise<TestDatabase> {
  const database = await sharedDatabase()
  onTestFinished(() => database.close())
  return database
}

/** A database for the tests of one file: close it in `afterAll`. */
export async function sharedDatabase(): Promise<TestDatabase> {
  const { url: server, template, role } = inject('testServer')
  const name = `${template}_${randomBytes(4).toString('hex')}`
  // file_copy: faster than the default by half on a memory file system.
  await asOwner(server, `create database ${name} template ${template} strategy file_copy`)
  const url = databaseUrl(server, name)
  const database = openDatabase({ url, role, log: createLog('silent'), connections: 5 })
  return {
    ...database,
    url,
    close: async () => {
      await database.close()
      await dropDatabase(server, name)
    },
  }
}

/** PostgreSQL looks for connections to the database ten times a second: it is asked when the last has just gone. */
async function dropDatabase(server: string, name: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const [left] = await asOwner(server, `select 1 from pg_stat_activity where datname = '${name}'`)
    if (left?.rowCount === 0) break
    await sleep(2)
  }
  await asOwner(server, `drop database if exists ${name} with (force)`)
}
