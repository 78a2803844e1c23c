/** `liandong backup`: everything of an installation in one file, beside a running server or alone. */
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { Log } from '../log.ts'
import { type ArchiveWriter, createArchive } from './archive-writer.ts'
import { BackupFault } from './backup-fault.ts'
import {
  formatName,
  formatVersion,
  keyName,
  type Manifest,
  manifestName,
  manifestSchema,
  pieceName,
  type Sums,
  sumsName,
  type TableSums,
  uploadName,
} from './format.ts'
import { fingerprint, readKey } from './key.ts'
import { listNamedUploads } from './named-uploads.ts'
import { type Installation, ownerServer, requireDatabase } from './owner-server.ts'
import type { Progress } from './progress.ts'
import { tableSums, uploadSums } from './sums.ts'
import { connect, copyOut, isInstalled, listMigrations, listTables, type Table } from './tables.ts'
import { listUploads, readUpload } from './uploads.ts'

export type BackupOrder = {
  readonly installation: Installation
  readonly path: string
  readonly withKey: boolean
  readonly now: Date
  readonly log: Log
  readonly signal: AbortSignal
  readonly progress: Progress
}

export type BackupReport = {
  readonly bytes: number
  readonly tables: number
  readonly rows: number
  readonly files: Sums['files']
  /** Uploads that the database names and that are gone or no longer what they were. */
  readonly filesLost: readonly string[]
  readonly keyIncluded: boolean
}

/** A piece of a table; the tar wants to know its size beforehand. */
const pieceBytes = 4 * 1024 * 1024

export async function writeBackup(order: BackupOrder): Promise<BackupReport> {
  const { installation, path, withKey, now, log, signal } = order
  requireDatabase(installation)
  const key = await readKey(installation)
  if (withKey && key === undefined) throw new BackupFault('key-missing', { path: installation.dataDirectory })
  const server = await ownerServer(installation, log, 'join')
  try {
    const client = await connect(server.url)
    try {
      if (!(await isInstalled(client))) throw new BackupFault('nothing-installed', { path: '' })
      const archive = await createArchive(path, now, signal)
      try {
        return await fill(archive, client, order, withKey ? key : undefined, key)
      } catch (error) {
        await archive.abandon()
        throw error
      }
    } finally {
      await client.end()
    }
  } catch (error) {
    if (signal.aborted) throw new BackupFault('cancelled')
    throw error
  } finally {
    await server.stop()
  }
}

async function fill(
  archive: ArchiveWriter,
  client: pg.Client,
  { installation, now, signal, progress }: BackupOrder,
  keptKey: string | undefined,
  key: string | undefined,
): Promise<BackupReport> {
  // One moment for all tables, however long it takes.
  await client.query('begin isolation level repeatable read read only')
  const manifest: Manifest = manifestSchema.parse({
    format: formatName,
    version: formatVersion,
    madeAt: now.toISOString(),
    migrations: await listMigrations(client),
    tables: await listTables(client),
    key: { fingerprint: key === undefined ? null : fingerprint(key), included: keptKey !== undefined },
  })
  await archive.add(manifestName, json(manifest))
  const tables: Sums['tables'] = []
  for (const table of manifest.tables) {
    const sums = await writeTable(archive, client, table, signal)
    progress({ step: 'table', name: table.name, rows: sums.rows })
    tables.push({ ...sums, name: table.name })
  }
  const named = await listNamedUploads(client, manifest.tables)
  await client.query('commit')
  if (keptKey !== undefined) await archive.add(keyName, Buffer.from(keptKey))
  const files = await writeUploads(archive, installation.dataDirectory, signal)
  progress({ step: 'files', count: files.sums.count, bytes: files.sums.bytes })
  await archive.add(sumsName, json({ tables, files: files.sums } satisfies Sums))
  return {
    bytes: await archive.finish(),
    tables: tables.length,
    rows: tables.reduce((total, { rows }) => total + rows, 0),
    files: files.sums,
    filesLost: named.filter((sha256) => !files.written.has(sha256)),
    keyIncluded: keptKey !== undefined,
  }
}

async function writeTable(
  archive: ArchiveWriter,
  client: pg.Client,
  table: Table,
  signal: AbortSignal,
): Promise<TableSums> {
  const sums = tableSums()
  let piece: Uint8Array[] = []
  let size = 0
  let pieces = 0
  const flush = async () => {
    if (size > 0) await archive.add(pieceName(table.name, ++pieces), Buffer.concat(piece))
    piece = []
    size = 0
  }
  const rows: AsyncIterable<Uint8Array> = client.query(copyTo(copyOut(table), { signal }))
  for await (const chunk of rows) {
    sums.add(chunk)
    piece.push(chunk)
    size += chunk.length
    if (size >= pieceBytes) await flush()
  }
  await flush()
  return sums.end()
}

async function writeUploads(archive: ArchiveWriter, dataDirectory: string, signal: AbortSignal) {
  const sums = uploadSums()
  const written = new Set<string>()
  for await (const sha256 of listUploads(dataDirectory)) {
    signal.throwIfAborted()
    const content = await readUpload(dataDirectory, sha256)
    if (content === undefined) continue
    await archive.add(uploadName(sha256), content)
    sums.add(sha256, content.length)
    written.add(sha256)
  }
  return { sums: sums.end(), written }
}

const json = (value: unknown): Uint8Array => Buffer.from(`${JSON.stringify(value, null, 1)}\n`)
