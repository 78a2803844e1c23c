/** Uploaded files below the data folder, each under its SHA-256 (files.ts). */
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { sha256 as hashOf } from '../hash.ts'
import { BackupFault } from './backup-fault.ts'
import { uploadName, uploadOf } from './format.ts'

/** In the order of their hashes. What lies about beside them (unfinished uploads) is passed over. */
export async function* listUploads(dataDirectory: string): AsyncGenerator<string> {
  for (const folder of await entriesOf(join(dataDirectory, 'files')))
    for (const name of await entriesOf(join(dataDirectory, 'files', folder))) {
      const sha256 = uploadOf(`files/${folder}/${name}`)
      if (sha256 !== undefined) yield sha256
    }
}

async function entriesOf(folder: string): Promise<string[]> {
  return (await readdir(folder).catch((): string[] => [])).sort()
}

/** The content, or undefined where it is gone or is no longer what its name says. At most 20 MB (files.ts). */
export async function readUpload(dataDirectory: string, sha256: string): Promise<Uint8Array | undefined> {
  const content = await readFile(join(dataDirectory, uploadName(sha256))).catch(() => undefined)
  return content !== undefined && hashOf(content) === sha256 ? content : undefined
}

/** Written aside, compared with its name, synced, renamed. */
export async function writeUpload(
  dataDirectory: string,
  sha256: string,
  content: AsyncIterable<Uint8Array>,
): Promise<void> {
  const path = join(dataDirectory, uploadName(sha256))
  await mkdir(dirname(path), { recursive: true })
  const digest = createHash('sha256')
  const hashed = async function* (source: AsyncIterable<Uint8Array>) {
    for await (const chunk of source) {
      digest.update(chunk)
      yield chunk
    }
  }
  const part = `${path}.restore.part`
  try {
    await pipeline(content, hashed, createWriteStream(part, { mode: 0o600, flush: true }))
    if (digest.digest('hex') !== sha256) throw new BackupFault('damaged', { entry: uploadName(sha256) })
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
