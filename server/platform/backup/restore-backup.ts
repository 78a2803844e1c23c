/**
 * `liandong restore`: a backup file into an empty installation, all or nothing.
 *
 * The file is read twice: first to its end against its own sums, before anything is written; then into one
 * transaction. Before that is committed, every table is read back and compared, the uploads lie under their
 * hashes, and the key is in place. What is left behind by a failure is an empty installation.
 */
import { mkdir } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isDeepStrictEqual } from 'node:util'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import type { Log } from '../log.ts'
import { migrate, migrationsFolder } from '../migrate.ts'
import { BackupFault } from './backup-fault.ts'
import { drain, readContents } from './contents.ts'
import { makeSchema, requireEmpty, requireKnown, tablesOf } from './empty-schema.ts'
import type { Manifest, Sums } from './format.ts'
import { fingerprint, readKey, writeKey } from './key.ts'
import { type Installation, ownerServer } from './owner-server.ts'
import type { Progress } from './progress.ts'
import { tableSums } from './sums.ts'
import { connect, copyIn, copyOut, listTables, type Table } from './tables.ts'
import { writeUpload } from './uploads.ts'

export type RestoreOrder = {
  readonly installation: Installation
  readonly path: string
  readonly log: Log
  readonly signal: AbortSignal
  readonly progress: Progress
  /** Other migrations than ours, for tests. */
  readonly migrations?: string
}

/** `restored`: written from the backup. `same`: the one in force fits. `absent`: another is in force, or none. */
export type KeyState = 'restored' | 'same' | 'absent'

export type RestoreReport = {
  readonly madeAt: string
  readonly tables: number
  readonly rows: number
  readonly files: Sums['files']
  /** Tables in the backup that Liandong does not make: somebody else's in the same schema. */
  readonly leftOut: readonly string[]
  readonly key: KeyState
  /** Migrations applied after the rows were there. */
  readonly applied: readonly string[]
}

export async function restoreBackup(order: RestoreOrder): Promise<RestoreReport> {
  const { installation, path, log, signal, progress, migrations = migrationsFolder } = order
  try {
    progress({ step: 'check' })
    const { manifest, sums } = await readContents(path, signal)
    await requireKnown(manifest.migrations, migrations)
    const key = await keyState(installation, manifest)
    const server = await ownerServer(installation, log, 'refuse')
    try {
      const leftOut = await restoreInto(server.url, order, manifest, sums)
      progress({ step: 'migrate' })
      const { applied } = await migrate(server.url, migrations)
      const taken = sums.tables.filter(({ name }) => !leftOut.includes(name))
      return {
        madeAt: manifest.madeAt,
        tables: taken.length,
        rows: taken.reduce((total, { rows }) => total + rows, 0),
        files: sums.files,
        leftOut,
        key,
        applied,
      }
    } finally {
      await server.stop()
    }
  } catch (error) {
    if (signal.aborted) throw new BackupFault('cancelled')
    if (error instanceof pg.DatabaseError && error.code === lockNotAvailable) throw new BackupFault('in-use')
    throw error
  }
}

const lockNotAvailable = '55P03'

async function keyState(installation: Installation, { key }: Manifest): Promise<KeyState> {
  const inForce = await readKey(installation)
  const fits = inForce !== undefined && fingerprint(inForce) === key.fingerprint
  if (fits) return 'same'
  if (!key.included) return 'absent'
  if (installation.key !== undefined) throw new BackupFault('key-differs')
  return 'restored'
}

async function restoreInto(
  url: string,
  { installation, path, signal, progress, migrations }: RestoreOrder,
  manifest: Manifest,
  sums: Sums,
): Promise<string[]> {
  const client = await connect(url)
  try {
    await requireEmpty(client)
    await makeSchema(client, url, manifest.migrations, migrations)
    const names = await tablesOf(manifest.migrations, migrations)
    const ours = (await listTables(client)).filter(({ name }) => names.has(name))
    const { taken, leftOut } = divide(manifest.tables, ours)
    await client.query('begin; lock table installation in access exclusive mode')
    // Asked again under the lock: somebody may have been quicker.
    await requireEmpty(client)
    await client.query(`truncate ${taken.map(({ name }) => pg.escapeIdentifier(name)).join(', ')}`)
    await mkdir(installation.dataDirectory, { recursive: true })
    const again = await readContents(path, signal, {
      async table(table, content) {
        if (leftOut.includes(table.name)) return drain(content)
        const rows = client.query(copyFrom(copyIn(table)))
        await pipeline(Readable.from(content, { objectMode: false }), rows, { signal })
        progress({ step: 'table', name: table.name, rows: rows.rowCount })
      },
      key: (key) =>
        installation.key === undefined ? writeKey(installation.dataDirectory, key) : Promise.resolve(),
      upload: (sha256, content) => writeUpload(installation.dataDirectory, sha256, content),
    })
    // Nobody exchanged the file meanwhile.
    if (!isDeepStrictEqual(again.sums, sums)) throw new BackupFault('damaged', { entry: path })
    progress({ step: 'files', count: sums.files.count, bytes: sums.files.bytes })
    progress({ step: 'compare' })
    await compare(client, taken, sums, signal)
    signal.throwIfAborted()
    await client.query('commit')
    return leftOut
  } finally {
    await client.end()
  }
}

/** Our tables must be those of the backup, column by column; further ones in the backup are somebody else's. */
function divide(inBackup: readonly Table[], ours: readonly Table[]): { taken: Table[]; leftOut: string[] } {
  const columns = (table: Table | undefined) => table && [...table.columns].sort()
  const other = ours.find(
    (table) => !isDeepStrictEqual(columns(inBackup.find(({ name }) => name === table.name)), columns(table)),
  )
  if (other) throw new BackupFault('foreign', { what: other.name })
  const known = new Set(ours.map(({ name }) => name))
  return {
    taken: inBackup.filter(({ name }) => known.has(name)),
    leftOut: inBackup.filter(({ name }) => !known.has(name)).map(({ name }) => name),
  }
}

/** Every row is read back; the digest does not mind their order. */
async function compare(client: pg.Client, tables: readonly Table[], sums: Sums, signal: AbortSignal) {
  for (const table of tables) {
    const found = tableSums()
    const rows: AsyncIterable<Uint8Array> = client.query(copyTo(copyOut(table), { signal }))
    for await (const chunk of rows) found.add(chunk)
    const { rows: count, rowsDigest } = found.end()
    const expected = sums.tables.find(({ name }) => name === table.name)
    if (count !== expected?.rows || rowsDigest !== expected.rowsDigest)
      throw new BackupFault('rows-differ', { what: table.name })
  }
}
