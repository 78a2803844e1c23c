import { createHash, hash } from 'node:crypto'
import type { Sums, TableSums } from './format.ts'

const newline = 10

/**
 * Counts and hashes rows in COPY's text format, where a line feed ends a row and stands nowhere else. The digest
 * of the rows does not depend on their order: hashes of rows are added in eight lanes of 32 bits.
 */
export function tableSums(): { add(chunk: Uint8Array): void; end(): TableSums } {
  const whole = createHash('sha256')
  const lanes = new Uint32Array(8)
  let rows = 0
  let bytes = 0
  let begun: Uint8Array[] = []

  function addRow(row: Uint8Array): void {
    const digest = hash('sha256', row, 'buffer')
    for (let lane = 0; lane < 8; lane++) lanes[lane] = (lanes[lane] ?? 0) + digest.readUInt32BE(lane * 4)
    rows++
  }

  return {
    add(chunk) {
      whole.update(chunk)
      bytes += chunk.length
      let start = 0
      for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
        const tail = chunk.subarray(start, end)
        addRow(begun.length === 0 ? tail : Buffer.concat([...begun, tail]))
        begun = []
        start = end + 1
      }
      // Copied: the chunk belongs to its stream.
      if (start < chunk.length) begun.push(Uint8Array.from(chunk.subarray(start)))
    },
    end: () => ({ rows, bytes, sha256: whole.digest('hex'), rowsDigest: hexOf(lanes) }),
  }
}

function hexOf(lanes: Uint32Array): string {
  return [...lanes].map((lane) => lane.toString(16).padStart(8, '0')).join('')
}

/** Of the uploaded files in the order of their hashes. */
export function uploadSums(): { add(sha256: string, size: number): void; end(): Sums['files'] } {
  const whole = createHash('sha256')
  let count = 0
  let bytes = 0
  return {
    add(sha256, size) {
      whole.update(`${sha256} ${size}\n`)
      count++
      bytes += size
    },
    end: () => ({ count, bytes, sha256: whole.digest('hex') }),
  }
}
