/**
 * Rows of a query as PostgreSQL keeps them: bytes come as bytes, where a plain query would send them as
 * hexadecimal text of twice their length and read that as a string first. For large values of `bytea`; `text`
 * is UTF-8, a number or a day would be its binary form.
 *
 * It is `copy … to stdout (format binary)`, so rows are read while the next ones are still on their way.
 */
import type { Compilable } from 'kysely'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'

/** A field is null where the database has null. Its memory is used again: it is good until the next row. */
export type BinaryRow = readonly (Buffer | null)[]

export type BinaryRows = (query: Compilable<unknown>) => AsyncGenerator<BinaryRow, void, void>

export const binaryRows = (pool: pg.Pool): BinaryRows =>
  async function* rows(query) {
    const client = await pool.connect()
    let whole = false
    try {
      const copy = client.query(copyTo(statementOf(query), { highWaterMark: 1024 * 1024 }))
      yield* rowsIn(copy)
      whole = true
    } finally {
      // What was not read to its end is still on the connection.
      client.release(!whole)
    }
  }

/** `copy` takes no parameters: they stand in it as literals. */
function statementOf(query: Compilable<unknown>): string {
  const { sql, parameters } = query.compile()
  const text = sql.replaceAll(/\$(\d+)/g, (_, n) => literalOf(parameters[Number(n) - 1]))
  return `copy (${text}) to stdout (format binary)`
}

function literalOf(value: unknown): string {
  if (typeof value === 'string') return pg.escapeLiteral(value)
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  throw new TypeError('only texts and numbers can be asked for')
}

const signatureBytes = 11

/** The binary format of `copy`: a head, rows of fields each with its length, −1 at the end. */
async function* rowsIn(chunks: AsyncIterable<unknown>): AsyncGenerator<BinaryRow, void, void> {
  const take = takerOf(chunks)
  const number = Buffer.alloc(4)
  const whole = async () => (await take(number)).readInt32BE()
  const short = async () => (await take(number.subarray(0, 2))).readInt16BE()
  await take(Buffer.alloc(signatureBytes))
  await whole()
  await take(Buffer.alloc(await whole()))
  const memory: Buffer[] = []
  for (let fields = await short(); fields >= 0; fields = await short()) {
    const row: (Buffer | null)[] = []
    for (let field = 0; field < fields; field++) {
      const size = await whole()
      row.push(size < 0 ? null : await take(roomIn(memory, field, size)))
    }
    yield row
  }
}

/** Memory of its own for each field, so that numbers lie where arrays of them can look at it. */
function roomIn(memory: Buffer[], field: number, size: number): Buffer {
  const found = memory[field]
  const room = found !== undefined && found.length >= size ? found : Buffer.from(new ArrayBuffer(size))
  memory[field] = room
  return room.subarray(0, size)
}

/** Fills what it is given from the chunks, wherever they begin and end. */
function takerOf(chunks: AsyncIterable<unknown>): (target: Buffer) => Promise<Buffer> {
  const source = chunks[Symbol.asyncIterator]()
  let chunk: Buffer = Buffer.alloc(0)
  return async (target) => {
    for (let filled = 0; filled < target.length; ) {
      if (chunk.length === 0) {
        const next = await source.next()
        if (next.done === true || !Buffer.isBuffer(next.value)) throw new Error('a copy ended too early')
        chunk = next.value
      }
      const size = Math.min(chunk.length, target.length - filled)
      chunk.copy(target, filled, 0, size)
      filled += size
      chunk = chunk.subarray(size)
    }
    return target
  }
}
