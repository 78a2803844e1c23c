/**
 * Reads a backup file from its beginning to its end and holds it against its own sums. Whoever wants the content
 * is handed it on the way; whether it was right is known at the end.
 */
import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type * as z from 'zod'
import { type Entry, readArchive } from './archive-reader.ts'
import { BackupFault } from './backup-fault.ts'
import {
  anyManifestSchema,
  formatVersion,
  keyName,
  type Manifest,
  manifestName,
  manifestSchema,
  pieceName,
  type Sums,
  sumsName,
  sumsSchema,
  uploadOf,
} from './format.ts'
import { fingerprint, isKey } from './key.ts'
import type { Table } from './tables.ts'
import { tableSums, uploadSums } from './sums.ts'

type Content = AsyncIterable<Uint8Array>

/** Each reads what it is given to the end. */
export type Taker = {
  readonly table: (table: Table, content: Content) => Promise<void>
  readonly key: (key: string) => Promise<void>
  readonly upload: (sha256: string, content: Content) => Promise<void>
}

const nobody: Taker = {
  table: (_table, content) => drain(content),
  key: () => Promise.resolve(),
  upload: (_sha256, content) => drain(content),
}

export async function readContents(
  path: string,
  signal: AbortSignal,
  taker: Taker = nobody,
): Promise<{ manifest: Manifest; sums: Sums }> {
  const entries = inTurn(readArchive(path, signal))
  try {
    const manifest = await readManifest(await entries.take(manifestName))
    const tables: Sums['tables'] = []
    for (const table of manifest.tables) {
      const sums = tableSums()
      await taker.table(table, observed(piecesOf(table.name, entries), sums.add))
      tables.push({ ...sums.end(), name: table.name })
    }
    if (manifest.key.included) await taker.key(await readKeyEntry(await entries.take(keyName), manifest))
    const files = await readUploads(entries, taker)
    const sums = await readJson(await entries.take(sumsName), sumsSchema)
    await entries.end()
    if (!isDeepStrictEqual(sums, { tables, files })) throw new BackupFault('damaged', { entry: sumsName })
    return { manifest, sums }
  } finally {
    await entries.close()
  }
}

/** An entry is taken when it is its turn; any other is a fault. */
type Entries = {
  readonly peek: () => Promise<string | undefined>
  readonly take: (name: string) => Promise<Entry>
  readonly end: () => Promise<void>
  readonly close: () => Promise<void>
}

function inTurn(archive: AsyncGenerator<Entry>): Entries {
  let ahead: IteratorResult<Entry, unknown> | undefined
  const look = async () => {
    ahead ??= await archive.next()
    return ahead.done ? undefined : ahead.value
  }
  return {
    peek: async () => (await look())?.name,
    async take(name) {
      const entry = await look()
      if (entry?.name !== name) throw new BackupFault('damaged', { entry: name })
      ahead = undefined
      return entry
    },
    async end() {
      const entry = await look()
      if (entry) throw new BackupFault('damaged', { entry: entry.name.slice(0, 200) })
    },
    close: async () => void (await archive.return(undefined)),
  }
}

async function* piecesOf(table: string, entries: Entries): Content {
  for (let piece = 1; (await entries.peek()) === pieceName(table, piece); piece++)
    yield* (await entries.take(pieceName(table, piece))).content
}

async function* observed(content: Content, see: (chunk: Uint8Array) => void): Content {
  for await (const chunk of content) {
    see(chunk)
    yield chunk
  }
}

async function readUploads(entries: Entries, taker: Taker): Promise<Sums['files']> {
  const sums = uploadSums()
  let last = ''
  for (let name = await entries.peek(); name !== undefined; name = await entries.peek()) {
    const sha256 = uploadOf(name)
    if (sha256 === undefined) break
    if (sha256 <= last) throw new BackupFault('damaged', { entry: name })
    last = sha256
    const entry = await entries.take(name)
    const digest = createHash('sha256')
    await taker.upload(
      sha256,
      observed(entry.content, (chunk) => void digest.update(chunk)),
    )
    if (digest.digest('hex') !== sha256) throw new BackupFault('damaged', { entry: name })
    sums.add(sha256, entry.size)
  }
  return sums.end()
}

async function readManifest(entry: Entry): Promise<Manifest> {
  const text = await readText(entry)
  const { version } = parsed(text, anyManifestSchema, entry.name)
  if (version > formatVersion) throw new BackupFault('newer', { what: `format ${version}` })
  return parsed(text, manifestSchema, entry.name)
}

async function readKeyEntry(entry: Entry, manifest: Manifest): Promise<string> {
  const key = await readText(entry)
  if (!isKey(key) || fingerprint(key) !== manifest.key.fingerprint)
    throw new BackupFault('damaged', { entry: keyName })
  return key
}

const readJson = async <S extends z.ZodType>(entry: Entry, schema: S): Promise<z.output<S>> =>
  parsed(await readText(entry), schema, entry.name)

function parsed<S extends z.ZodType>(text: string, schema: S, entry: string): z.output<S> {
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    throw new BackupFault('damaged', { entry })
  }
}

/** Far more than a thousand tables need. */
const maxTextBytes = 4 * 1024 * 1024

async function readText({ name, size, content }: Entry): Promise<string> {
  if (size > maxTextBytes) throw new BackupFault('damaged', { entry: name })
  const chunks: Uint8Array[] = []
  for await (const chunk of content) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** Read to the end for its sums alone. */
export async function drain(content: Content): Promise<void> {
  const chunks = content[Symbol.asyncIterator]()
  while (!(await chunks.next()).done);
}
