/**
 * The table of contents of a zip archive, held against limits before any parser sees the file.
 *
 * Only the end of the file is read, so a bomb costs nothing. Whether the entries keep what the table
 * promises is found out where they are unpacked: {@link unpack} stops at the promised size.
 */
import { inflateRawSync } from 'node:zlib'
import { UnreadableWorkbook, type WorkbookFault } from './sheet.ts'

export type Entry = {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

const mebibyte = 1024 * 1024
const maxEntries = 2000
const maxEntryBytes = 64 * mebibyte
const maxTotalBytes = 128 * mebibyte
/** Sheets of repeated words pack to some 1:100; the format's own limit is 1:1032. */
const maxRatio = 250
const ratioCountsFrom = 4 * mebibyte

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const zip64Signature = 0x07064b50
const endSize = 22
const entrySize = 46
const localSize = 30

/** Parts that run, reach out or carry other files. */
const unwanted: readonly [RegExp, WorkbookFault][] = [
  [/vbaproject|\/activex\/|\/macrosheets\/|\/ctrlprops\//i, 'macros'],
  [/externallinks\//i, 'external-links'],
  [/embeddings\//i, 'embedded-files'],
]

/** @throws UnreadableWorkbook */
export function readDirectory(bytes: Buffer): readonly Entry[] {
  // Encrypted workbooks and those of before 2007 are compound files.
  if (bytes.length >= 8 && bytes.readUInt32BE(0) === 0xd0cf11e0) throw new UnreadableWorkbook('encrypted')
  if (bytes.length < endSize || bytes.readUInt32LE(0) !== localSignature)
    throw new UnreadableWorkbook('not-a-workbook')
  const end = findEnd(bytes)
  const count = bytes.readUInt16LE(end + 10)
  const start = bytes.readUInt32LE(end + 16)
  const split = bytes.readUInt16LE(end + 4) !== 0 || bytes.readUInt16LE(end + 8) !== count
  const zip64 =
    count === 0xffff || start === 0xffffffff || (end >= 20 && bytes.readUInt32LE(end - 20) === zip64Signature)
  if (split || zip64) throw new UnreadableWorkbook('damaged')
  if (count > maxEntries) throw new UnreadableWorkbook('unpacks-too-large', { entries: count })
  const entries = readEntries(bytes, start, end, count)
  insistOnLimits(entries)
  return entries
}

function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - endSize; at >= Math.max(0, bytes.length - endSize - 0xffff); at--)
    if (
      bytes.readUInt32LE(at) === endSignature &&
      at + endSize + bytes.readUInt16LE(at + 20) === bytes.length
    )
      return at
  throw new UnreadableWorkbook('damaged')
}

function readEntries(bytes: Buffer, start: number, end: number, count: number): readonly Entry[] {
  const entries: Entry[] = []
  const names = new Set<string>()
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + entrySize > end || bytes.readUInt32LE(at) !== entrySignature)
      throw new UnreadableWorkbook('damaged')
    const flags = bytes.readUInt16LE(at + 8)
    const nameLength = bytes.readUInt16LE(at + 28)
    const entry = {
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
      name: bytes.toString('utf8', at + entrySize, at + entrySize + nameLength),
    }
    if ((flags & 0x41) !== 0) throw new UnreadableWorkbook('encrypted')
    if (entry.method !== 0 && entry.method !== 8) throw new UnreadableWorkbook('damaged')
    const key = entry.name.toLowerCase()
    if (names.has(key)) throw new UnreadableWorkbook('damaged')
    names.add(key)
    entries.push(entry)
    at += entrySize + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

function insistOnLimits(entries: readonly Entry[]): void {
  let total = 0
  for (const { name, size, packed } of entries) {
    const found = unwanted.find(([pattern]) => pattern.test(name))
    if (found) throw new UnreadableWorkbook(found[1])
    total += size
    const ratio = size / Math.max(1, packed)
    if (size > maxEntryBytes || total > maxTotalBytes || (size > ratioCountsFrom && ratio > maxRatio))
      throw new UnreadableWorkbook('unpacks-too-large', {
        megabytes: Math.ceil(Math.max(size, total) / mebibyte),
      })
  }
}

/** The content of an entry, which is as long as the table says or not there at all. */
export function unpack(bytes: Buffer, entry: Entry): Buffer {
  const { offset, packed, size, method } = entry
  if (offset + localSize > bytes.length || bytes.readUInt32LE(offset) !== localSignature)
    throw new UnreadableWorkbook('damaged')
  const from = offset + localSize + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  const content = bytes.subarray(from, from + packed)
  const unpacked = method === 0 ? content : inflate(content, size)
  if (content.length !== packed || unpacked.length !== size) throw new UnreadableWorkbook('damaged')
  return unpacked
}

function inflate(content: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(content, { maxOutputLength: size + 1 })
  } catch {
    throw new UnreadableWorkbook('damaged')
  }
}
