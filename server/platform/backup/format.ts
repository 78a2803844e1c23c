/**
 * The backup file, version 1: a gzipped tar. In this order, and nothing else:
 *
 *     manifest.json                what is in it
 *     tables/<table>/<n>.copy      rows in PostgreSQL's text format for COPY, in pieces of some megabytes
 *     key                          64 hexadecimal digits, only where asked for
 *     files/<ab>/<sha256>          uploaded files, in the order of their hashes
 *     sums.json                    counts and SHA-256 of everything before
 *
 * Tables stand in an order in which foreign keys hold; a table without rows has no piece.
 */
import * as z from 'zod'

export const formatName = 'liandong-backup'
export const formatVersion = 1

export const manifestName = 'manifest.json'
export const keyName = 'key'
export const sumsName = 'sums.json'
export const pieceName = (table: string, piece: number) =>
  `tables/${table}/${String(piece).padStart(6, '0')}.copy`
export const uploadName = (sha256: string) => `files/${sha256.slice(0, 2)}/${sha256}`

/** The hash in the name of an uploaded file; undefined for every other name. */
export function uploadOf(name: string): string | undefined {
  const sha256 = /^files\/[0-9a-f]{2}\/([0-9a-f]{64})$/.exec(name)?.[1]
  return sha256 !== undefined && name === uploadName(sha256) ? sha256 : undefined
}

const count = z.int().nonnegative()
const hash = z.string().regex(/^[0-9a-f]{64}$/)
/** A name that is a plain name in a path as well. */
const identifier = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/)

/** Enough to tell a newer format from a damaged file. */
export const anyManifestSchema = z.object({ format: z.literal(formatName), version: z.int() })

export const manifestSchema = z.strictObject({
  format: z.literal(formatName),
  version: z.literal(formatVersion),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.strictObject({ name: z.string(), checksum: z.string() })).min(1),
  tables: z.array(z.strictObject({ name: identifier, columns: z.array(z.string().min(1)).min(1) })).min(1),
  key: z.strictObject({
    /** Tells whether another key is the same one; null where none was found. */
    fingerprint: hash.nullable(),
    included: z.boolean(),
  }),
})
export type Manifest = z.output<typeof manifestSchema>

export const tableSumsSchema = z.strictObject({
  rows: count,
  bytes: count,
  /** Of the pieces as they follow each other. */
  sha256: hash,
  /** Of the rows in whatever order. */
  rowsDigest: hash,
})
export type TableSums = z.output<typeof tableSumsSchema>

export const sumsSchema = z.strictObject({
  tables: z.array(tableSumsSchema.extend({ name: identifier })),
  files: z.strictObject({ count, bytes: count, sha256: hash }),
})
export type Sums = z.output<typeof sumsSchema>
