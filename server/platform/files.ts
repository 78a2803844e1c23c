/**
 * Uploaded files: distrusted, kept by content.
 *
 * A file is read to its end under a limit, recognised by its bytes (never by what the sender says), held
 * against the allow-list and against its own name's ending, then stored under its SHA-256. The same bytes
 * are stored once. A file is there completely or not at all: written aside, synced, renamed.
 */
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { mkdir, open, rename, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import { textFault } from '../../contract/text.ts'
import { Refused } from './refused.ts'

/** 20 MB: a scan of some sixty pages. */
export const maxFileBytes = 20 * 1024 * 1024

export type StoredFile = {
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
}

export type Files = {
  /** Errors: `too-large`, `file-not-allowed` with reason `empty`, `kind`, `ending` or `name`. */
  readonly store: (name: string, content: AsyncIterable<Uint8Array>) => Promise<StoredFile>
  readonly read: (sha256: string) => ReadStream
  readonly has: (sha256: string) => Promise<boolean>
}

/** Ending → media type, and what the bytes must look like. */
const kinds: Readonly<Record<string, { mediaType: string; bytes: readonly string[] }>> = {
  pdf: { mediaType: 'application/pdf', bytes: ['pdf'] },
  png: { mediaType: 'image/png', bytes: ['png', 'apng'] },
  jpg: { mediaType: 'image/jpeg', bytes: ['jpg'] },
  jpeg: { mediaType: 'image/jpeg', bytes: ['jpg'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes: ['docx'],
  },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes: ['xlsx'] },
  pptx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    bytes: ['pptx'],
  },
  doc: { mediaType: 'application/msword', bytes: ['cfb'] },
  xls: { mediaType: 'application/vnd.ms-excel', bytes: ['cfb'] },
  wps: { mediaType: 'application/vnd.ms-works', bytes: ['cfb'] },
  et: { mediaType: 'application/octet-stream', bytes: ['cfb'] },
  ofd: { mediaType: 'application/ofd', bytes: ['zip'] },
  txt: { mediaType: 'text/plain; charset=utf-8', bytes: ['text'] },
  csv: { mediaType: 'text/csv; charset=utf-8', bytes: ['text'] },
}

export const allowedEndings: readonly string[] = Object.keys(kinds)

export function openFiles(folder: string): Files {
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256)
  return {
    async store(name, content) {
      const clean = cleanName(name)
      const bytes = await readAll(content)
      const mediaType = await recognise(clean, bytes)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      await keep(pathOf(sha256), bytes)
      return { name: clean, mediaType, size: bytes.length, sha256 }
    },
    read: (sha256) => createReadStream(pathOf(sha256)),
    has: (sha256) =>
      stat(pathOf(sha256)).then(
        () => true,
        () => false,
      ),
  }
}

/** The last part of whatever path the sender gave, without characters that hide or break. */
function cleanName(name: string): string {
  const base = (name.split(/[/\\]/).at(-1) ?? '').normalize('NFC').trim()
  if (base.startsWith('.') || textFault(base, { min: 1, max: 150, lines: false }))
    throw new Refused('file-not-allowed', { reason: 'name' })
  return base
}

async function readAll(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of content) {
    size += chunk.length
    if (size > maxFileBytes)
      throw new Refused('too-large', { facts: { maxMegabytes: maxFileBytes / 1024 / 1024 } })
    chunks.push(chunk)
  }
  if (size === 0) throw new Refused('file-not-allowed', { reason: 'empty' })
  return Buffer.concat(chunks)
}

async function recognise(name: string, bytes: Buffer): Promise<string> {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? ''
  const kind = Object.hasOwn(kinds, ending) ? kinds[ending] : undefined
  if (!kind)
    throw new Refused('file-not-allowed', { reason: 'kind', facts: { allowed: allowedEndings.join(' ') } })
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  const looksLike = found?.ext ?? (isText(bytes) ? 'text' : 'unknown')
  if (!kind.bytes.includes(looksLike))
    throw new Refused('file-not-allowed', { reason: 'ending', facts: { ending } })
  return kind.mediaType
}

/** UTF-8 or GB18030 without control characters. */
function isText(bytes: Buffer): boolean {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/u.test(text)
    } catch {
      // not this encoding; the next one is tried
    }
  }
  return false
}

async function keep(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const aside = `${path}.${randomUUID()}.part`
  const handle = await open(aside, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(aside, path).catch(async (error: unknown) => {
    await unlink(aside).catch(() => undefined)
    throw error
  })
}
