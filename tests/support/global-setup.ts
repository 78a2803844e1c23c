import { randomBytes } from 'node:crypto'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../server/platform/migrate.ts'
import { asOwner, databaseUrl, startTestServer } from './test-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where `testDatabase()` finds the server, the migrated template, and the prefix of this run's databases. */
    testServer: { url: string; template: string; role: string | undefined }
  }
}

/** One server and one migrated template for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  const template = `liandong_test_${randomBytes(4).toString('hex')}`
  await asOwner(server.url, `create database ${template} template template0`)
  const { role } = await migrate(databaseUrl(server.url, template))
  project.provide('testServer', { url: server.url, template, role })
  return async () => {
    const [left] = await asOwner(
      server.url,
      `select datname from pg_database where datname like '${template}%'`,
    )
    const names: string[] = left?.rows.map((row) => row.datname) ?? []
    await asOwner(server.url, ...names.map((name) => `drop database if exists ${name} with (force)`))
    await server.stop()
  }
}
