/** A zip archive as it is made: parts are known whole or come piece by piece, nothing is held longer than a piece. */
import { Readable } from 'node:stream'
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib'

export type Part = { readonly name: string; readonly content: Buffer | AsyncIterable<string> }

type Written = { name: Buffer; crc: number; packed: number; size: number; offset: number; flags: number }

/** Sizes and sum follow the data of a part that comes piece by piece; names are UTF-8. */
const sizesFollow = 0x08
const utf8Names = 0x0800
/** 1980-01-01: the same content gives the same file. */
const dosDate = 0x21

export async function* zipOf(parts: readonly Part[]): AsyncGenerator<Buffer> {
  const written: Written[] = []
  let offset = 0
  for (const { name, content } of parts) {
    const entry = { name: Buffer.from(name), crc: 0, packed: 0, size: 0, offset, flags: utf8Names }
    if (Buffer.isBuffer(content)) {
      const packed = deflateRawSync(content)
      Object.assign(entry, { crc: crc32(content), packed: packed.length, size: content.length })
      yield Buffer.concat([localHeader(entry), packed])
    } else {
      entry.flags |= sizesFollow
      yield localHeader(entry)
      for await (const piece of deflated(content, entry)) yield piece
      yield dataDescriptor(entry)
    }
    offset += 30 + entry.name.length + entry.packed + ((entry.flags & sizesFollow) === 0 ? 0 : 16)
    written.push(entry)
  }
  const directory = Buffer.concat(written.map(directoryEntry))
  yield Buffer.concat([directory, endRecord(written.length, directory.length, offset)])
}

/** Packs what comes, and keeps the sum and sizes of it. Whoever stops reading stops the source as well. */
async function* deflated(content: AsyncIterable<string>, entry: Written): AsyncGenerator<Buffer> {
  const source = Readable.from(counted(content, entry), { objectMode: false })
  const packer = createDeflateRaw({ level: 5 })
  source.on('error', (error) => packer.destroy(error))
  source.pipe(packer)
  try {
    for await (const piece of packer) {
      const bytes = Buffer.from(piece)
      entry.packed += bytes.length
      yield bytes
    }
  } finally {
    source.destroy()
    packer.destroy()
  }
}

async function* counted(content: AsyncIterable<string>, entry: Written): AsyncGenerator<Buffer> {
  for await (const text of content) {
    const bytes = Buffer.from(text)
    entry.crc = crc32(bytes, entry.crc)
    entry.size += bytes.length
    yield bytes
  }
}

function localHeader({ name, crc, packed, size, flags }: Written): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(flags, 6)
  header.writeUInt16LE(8, 8)
  header.writeUInt16LE(dosDate, 12)
  header.writeUInt32LE(crc, 14)
  header.writeUInt32LE(packed, 18)
  header.writeUInt32LE(size, 22)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, name])
}

function dataDescriptor({ crc, packed, size }: Written): Buffer {
  const descriptor = Buffer.alloc(16)
  descriptor.writeUInt32LE(0x08074b50, 0)
  descriptor.writeUInt32LE(crc, 4)
  descriptor.writeUInt32LE(packed, 8)
  descriptor.writeUInt32LE(size, 12)
  return descriptor
}

function directoryEntry({ name, crc, packed, size, offset, flags }: Written): Buffer {
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(20, 4)
  entry.writeUInt16LE(20, 6)
  entry.writeUInt16LE(flags, 8)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt16LE(dosDate, 14)
  entry.writeUInt32LE(crc, 16)
  entry.writeUInt32LE(packed, 20)
  entry.writeUInt32LE(size, 24)
  entry.writeUInt16LE(name.length, 28)
  entry.writeUInt32LE(offset, 42)
  return Buffer.concat([entry, name])
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
