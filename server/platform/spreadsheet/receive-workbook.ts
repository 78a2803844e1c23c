/** A spreadsheet on its way in: its size, its kind, its table of contents; then it is kept like every upload. */
import type { Upload } from '../bind.ts'
import type { Files, StoredFile } from '../files.ts'
import { Refused } from '../refused.ts'
import { maxWorkbookBytes } from './open-workbook.ts'
import { UnreadableWorkbook } from './sheet.ts'
import { readDirectory } from './zip-directory.ts'

export type ReceivedWorkbook = StoredFile & { readonly kind: 'xlsx' | 'csv' }

/** Errors: `too-large`, `file-not-allowed` with the reason `not-a-sheet` or a fault of the workbook. */
export async function receiveWorkbook(files: Files, upload: Upload): Promise<ReceivedWorkbook> {
  const ending = upload.name.split('.').at(-1)?.toLowerCase()
  if (ending !== 'xlsx' && ending !== 'csv')
    throw new Refused('file-not-allowed', { reason: 'not-a-sheet', facts: { allowed: 'xlsx csv' } })
  const bytes = await readAll(upload.content)
  try {
    if (ending === 'xlsx') readDirectory(bytes)
  } catch (error) {
    throw refusedFile(error)
  }
  return { ...(await files.store(upload.name, oneChunk(bytes))), kind: ending }
}

/** A fault of a workbook as the answer to whoever sent it. */
export const refusedFile = (error: unknown): unknown =>
  error instanceof UnreadableWorkbook
    ? new Refused('file-not-allowed', { reason: error.fault, facts: error.facts })
    : error

async function readAll(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of content) {
    size += chunk.length
    if (size > maxWorkbookBytes)
      throw new Refused('too-large', { facts: { maxMegabytes: maxWorkbookBytes / 1024 / 1024 } })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function* oneChunk(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}
