import { expect, test } from 'vitest'
import { tableSums, uploadSums } from './sums.ts'

const rows = ['a\t1', '', 'c\\n\t\\N', '襄垣'.repeat(1000)]

function sumsOf(lines: readonly string[], chunk = Number.POSITIVE_INFINITY) {
  const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''))
  const sums = tableSums()
  for (let at = 0; at < bytes.length; at += chunk) sums.add(bytes.subarray(at, at + chunk))
  return sums.end()
}

test('rows are counted and hashed alike however their bytes are cut', () => {
  const whole = sumsOf(rows)
  expect(whole.rows).toBe(4)
  for (const chunk of [1, 2, 3, 7, 1024]) expect(sumsOf(rows, chunk)).toEqual(whole)
})

test('the digest of rows does not depend on their order, the hash of the bytes does', () => {
  const [there, back] = [sumsOf(rows), sumsOf([...rows].reverse())]
  expect(back.rowsDigest).toBe(there.rowsDigest)
  expect(back.sha256).not.toBe(there.sha256)
})

test('a row changed, doubled or moved into its neighbour changes the digest', () => {
  const digest = sumsOf(rows).rowsDigest
  for (const other of [
    ['a\t2', ...rows.slice(1)],
    [...rows, 'a\t1'],
    ['a', '\t1', ...rows.slice(1)],
    rows.slice(1),
  ])
    expect(sumsOf(other).rowsDigest).not.toBe(digest)
})

test('nothing has sums too', () => {
  expect(sumsOf([])).toMatchObject({ rows: 0, bytes: 0, rowsDigest: '0'.repeat(64) })
  expect(uploadSums().end()).toMatchObject({ count: 0, bytes: 0 })
})
