import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { packTar, unpackTar } from 'modern-tar'
import { expect, test } from 'vitest'
import { asOwner } from '../../../tests/support/test-server.ts'
import { readContents } from './contents.ts'
import { tableSums } from './sums.ts'
import { backUp, fill, fingerprintOf, newFolder, place, restore } from './testing.ts'

type Entry = {
  header: { name: string; size: number; type?: 'file' | 'symlink'; linkname?: string }
  data: Uint8Array
}

/** A backup with rows and the key, as its bytes; made once. */
let made: Promise<Buffer> | undefined
const whole = () => (made ??= makeWhole())

async function makeWhole(): Promise<Buffer> {
  const from = await place('started')
  await fill(from.databaseUrl, 500)
  const file = join(await newFolder(), 'whole')
  await backUp({ ...from, key: 'ab'.repeat(32) }, file, { withKey: true })
  return readFile(file)
}

const read = (path: string) => readContents(path, new AbortController().signal)

async function written(bytes: Uint8Array): Promise<string> {
  const path = join(await newFolder(), 'file')
  await writeFile(path, bytes)
  return path
}

/** The same backup with other entries. */
async function changed(change: (entries: Entry[]) => Entry[]): Promise<string> {
  const entries = (await unpackTar(gunzipSync(await whole()))).map(({ header, data }) => ({
    header: { name: header.name, size: header.size },
    data: data ?? new Uint8Array(),
  }))
  return written(gzipSync(await packTar(change(entries))))
}

const entry = (name: string, text: string): Entry => {
  const data = Buffer.from(text)
  return { header: { name, size: data.length }, data }
}

const rewritten = (name: string, change: (text: string) => string) => (entries: Entry[]) =>
  entries.map((one) =>
    one.header.name === name ? entry(name, change(Buffer.from(one.data).toString('utf8'))) : one,
  )

test('a whole file is read to its end', async () => {
  expect((await read(await written(await whole()))).sums.tables.length).toBeGreaterThan(20)
})

test('every 1000th byte flipped is caught', async () => {
  const good = await whole()
  expect(good.length).toBeGreaterThan(20_000)
  const path = await written(good)
  for (let at = 0; at < good.length; at += 1000) {
    const bytes = Buffer.from(good)
    bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at)
    await writeFile(path, bytes)
    await expect(read(path), `byte ${at}`).rejects.toMatchObject({
      code: expect.stringMatching(/damaged|not-a-backup/),
    })
  }
})

test('a file that was cut is caught, wherever', async () => {
  const good = await whole()
  const path = await written(good)
  for (const length of [1, 9, 10, 500, good.length >> 1, good.length - 9, good.length - 8, good.length - 1]) {
    await writeFile(path, good.subarray(0, length))
    await expect(read(path), `${length} bytes`).rejects.toMatchObject({ code: 'damaged' })
  }
})

test('what is no backup is told from a damaged one', async () => {
  await expect(read(await written(Buffer.from('PK\u0003\u0004 a spreadsheet')))).rejects.toMatchObject({
    code: 'not-a-backup',
  })
  await expect(read(await written(Buffer.alloc(0)))).rejects.toMatchObject({ code: 'damaged' })
  await expect(read(join(await newFolder(), 'nowhere'))).rejects.toMatchObject({ code: 'file-unusable' })
  await expect(read(await newFolder())).rejects.toMatchObject({ code: 'file-unusable' })
})

test('a newer format is told from a damaged one', async () => {
  const path = await changed(
    rewritten('manifest.json', (text) => text.replace('"version": 1', '"version": 2')),
  )
  await expect(read(path)).rejects.toMatchObject({ code: 'newer' })
})

const upload = 'an upload'
const sha256 = createHash('sha256').update(upload).digest('hex')
const before =
  (name: string, ...more: Entry[]) =>
  (entries: Entry[]) =>
    entries.flatMap((one) => (one.header.name === name ? [...more, one] : [one]))

test.each<[string, (entries: Entry[]) => Entry[]]>([
  ['a path that climbs', before('sums.json', entry('../../climbed', 'x'))],
  ['a path that climbs below files', before('sums.json', entry(`files/../${sha256}`, upload))],
  ['an absolute path', before('sums.json', entry('/tmp/absolute', 'x'))],
  ['an upload in the folder of another', before('sums.json', entry(`files/zz/${sha256}`, upload))],
  [
    'an upload that is not what its name says',
    before('sums.json', entry(`files/${sha256.slice(0, 2)}/${sha256}`, 'x')),
  ],
  [
    'an upload the sums do not know',
    before('sums.json', entry(`files/${sha256.slice(0, 2)}/${sha256}`, upload)),
  ],
  [
    'a link',
    before('sums.json', {
      header: {
        name: `files/${sha256.slice(0, 2)}/${sha256}`,
        size: 0,
        type: 'symlink',
        linkname: '/etc/passwd',
      },
      data: new Uint8Array(),
    }),
  ],
  ['a table the manifest does not know', before('key', entry('tables/other/000001.copy', 'x\n'))],
  ['something after the end', (entries) => [...entries, entry('more', 'x')]],
  [
    'a piece twice',
    (entries) => entries.flatMap((one) => (/unit/.test(one.header.name) ? [one, one] : [one])),
  ],
  ['a piece less', (entries) => entries.filter(({ header }) => header.name !== 'tables/unit/000001.copy')],
  ['no sums', (entries) => entries.filter(({ header }) => header.name !== 'sums.json')],
  ['no manifest', (entries) => entries.slice(1)],
  ['another key', rewritten('key', () => 'cd'.repeat(32))],
  ['a manifest without an end', rewritten('manifest.json', (text) => text.slice(0, -20))],
  [
    'a table with a path for a name',
    rewritten('manifest.json', (text) => text.replace('"unit"', '"../unit"')),
  ],
])('%s is refused before anything is written', async (_name, change) => {
  const to = await place('new')
  await expect(restore(to, await changed(change))).rejects.toMatchObject({ code: 'damaged' })
  expect(await fingerprintOf(to.databaseUrl)).toEqual({})
  expect(await readdir(to.dataDirectory)).toEqual([])
})

test('rows that the database refuses, in a file with the right sums, leave an empty installation', async () => {
  const piece = 'tables/mechanism/000001.copy'
  const path = await changed((entries) => {
    const withOrphan = rewritten(piece, (text) =>
      text.replace(/[0-9a-f-]{36}(?=\t\\N\t\{)/, '01a2044c-e018-778e-9857-85b8a3409000'),
    )(entries)
    const sums = tableSums()
    sums.add(withOrphan.find(({ header }) => header.name === piece)!.data)
    return rewritten('sums.json', (text) => {
      const { tables, files } = JSON.parse(text)
      const others = tables.map((one: { name: string }) =>
        one.name === 'mechanism' ? { ...sums.end(), name: 'mechanism' } : one,
      )
      return JSON.stringify({ tables: others, files })
    })(withOrphan)
  })
  const to = await place('started')
  await expect(restore(to, path)).rejects.toThrow('foreign key')
  const [rows] = await asOwner(
    to.databaseUrl,
    'select (select count(*) from unit) + (select count(*) from installation) as rows',
  )
  expect(Number(rows?.rows[0].rows)).toBe(0)
})
