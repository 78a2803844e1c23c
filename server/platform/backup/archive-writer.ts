/** One growing tar, zipped, in FILE.part; it gets its name when it is whole and on the disk. */
import { createWriteStream } from 'node:fs'
import { access, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { createTarPacker } from 'modern-tar'
import { BackupFault, systemCode } from './backup-fault.ts'

export type ArchiveWriter = {
  readonly add: (name: string, content: Uint8Array) => Promise<void>
  /** Gives the size of the finished file. */
  readonly finish: () => Promise<number>
  /** Leaves nothing behind. */
  readonly abandon: () => Promise<void>
}

export async function createArchive(path: string, madeAt: Date, signal: AbortSignal): Promise<ArchiveWriter> {
  if (await exists(path)) throw new BackupFault('file-exists', { path })
  const part = `${path}.part`
  const { readable, controller } = createTarPacker()
  const file = createWriteStream(part, { mode: 0o600, flush: true })
  const written = pipeline(chunksOf(readable), createGzip(), file, { signal })
  // Told by whoever adds next or finishes.
  let failure: unknown
  written.catch((error: unknown) => {
    failure = error
    controller.error(error)
  })
  const told = <T>(work: Promise<T>) =>
    work.catch((error: unknown) => {
      signal.throwIfAborted()
      const cause = systemCode(failure ?? error)
      throw cause === undefined ? (failure ?? error) : new BackupFault('file-unusable', { path, cause })
    })

  return {
    add: (name, content) => told(addTo(controller, name, content, madeAt)),
    finish: () =>
      told(
        (async () => {
          controller.finalize()
          await written
          const { size } = await stat(part)
          await rename(part, path)
          await syncFolder(dirname(path))
          return size
        })(),
      ),
    async abandon() {
      controller.error(new Error('abandoned'))
      file.destroy()
      await written.catch(() => undefined)
      await rm(part, { force: true })
    },
  }
}

type Controller = ReturnType<typeof createTarPacker>['controller']

async function addTo(controller: Controller, name: string, content: Uint8Array, mtime: Date): Promise<void> {
  const writer = controller.add({ name, size: content.length, mode: 0o600, mtime }).getWriter()
  // The failure of one comes out of the other.
  writer.closed.catch(() => undefined)
  if (content.length > 0) await writer.write(content)
  await writer.close()
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** A new name is safe when its folder is; Windows cannot and need not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
