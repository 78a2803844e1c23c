/** The entries of a backup file, one after the other, as they stream by. */
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { createTarDecoder } from 'modern-tar'
import { BackupFault, systemCode } from './backup-fault.ts'

export type Entry = {
  readonly name: string
  readonly size: number
  /** To be read to its end before the next entry is asked for. */
  readonly content: AsyncIterable<Uint8Array>
}

export async function* readArchive(path: string, signal: AbortSignal): AsyncGenerator<Entry> {
  const { readable, writable } = createTarDecoder({ strict: true })
  const writer = writable.getWriter()
  writer.closed.catch(() => undefined)
  const ended = new AbortController()
  const feeding = pipeline(
    createReadStream(path, { highWaterMark: 256 * 1024 }),
    createGunzip({ chunkSize: 256 * 1024 }),
    async (source: AsyncIterable<Uint8Array>) => {
      for await (const chunk of source) await writer.write(chunk)
      await writer.close()
    },
    { signal: AbortSignal.any([signal, ended.signal]) },
  ).catch((error: unknown) => writer.abort(faultOf(error, path)).catch(() => undefined))
  const told = <T>(reading: Promise<T>) =>
    reading.catch((error: unknown) => {
      signal.throwIfAborted()
      throw faultOf(error, path)
    })

  const entries = readable.getReader()
  try {
    for (let next = await told(entries.read()); !next.done; next = await told(entries.read())) {
      const { header, body } = next.value
      if (header.type !== 'file') throw new BackupFault('damaged', { entry: header.name.slice(0, 200) })
      yield { name: header.name, size: header.size, content: contentOf(body, told) }
    }
    await feeding
  } finally {
    ended.abort()
    await entries.cancel().catch(() => undefined)
    await feeding
  }
}

async function* contentOf(
  body: ReadableStream<Uint8Array>,
  told: <T>(reading: Promise<T>) => Promise<T>,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  for (let next = await told(reader.read()); !next.done; next = await told(reader.read())) yield next.value
}

/** What zlib and the tar reader complain about is damage; what the operating system says is not. */
function faultOf(error: unknown, path: string): BackupFault {
  if (error instanceof BackupFault) return error
  const cause = systemCode(error)
  if (cause !== undefined) return new BackupFault('file-unusable', { path, cause })
  const message = error instanceof Error ? error.message : String(error)
  return message === 'incorrect header check'
    ? new BackupFault('not-a-backup', { path })
    : new BackupFault('damaged', { entry: '', cause: message })
}
