import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { asOwner } from '../../../tests/support/test-server.ts'
import { testDatabase } from '../../../tests/support/test-database.ts'
import { startEmbeddedPostgres } from '../embedded-postgres.ts'
import { migrate, migrationsFolder } from '../migrate.ts'
import { uploadName } from './format.ts'
import { fileColumns } from './named-uploads.ts'
import { connect, listTables } from './tables.ts'
import { backUp, fill, fingerprintOf, log, newFolder, place, restore } from './testing.ts'

async function filled() {
  const from = await place('started')
  await fill(from.databaseUrl)
  return { from, file: join(await newFolder(), '备份.tar.gz') }
}

async function addUpload(dataDirectory: string, content: string): Promise<string> {
  const sha256 = createHash('sha256').update(content).digest('hex')
  const path = join(dataDirectory, uploadName(sha256))
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
  return sha256
}

const nameUpload = (url: string, sha256: string) =>
  asOwner(
    url,
    `insert into file values ('140423', '01a2044c-e018-778e-9857-85b8a3409000', 'task', '01a2044c-e018-778e-9857-85b8a3409000',
      'a.txt', 'text/plain', 1, '${sha256}', '01a2044c-e018-778e-9857-85b8a3409000', '某人', now())`,
  )

test.each(['new', 'started'] as const)(
  'what was backed up is what is restored, into a %s database',
  async (state) => {
    const { from, file } = await filled()
    const sha256 = await addUpload(from.dataDirectory, '附件')
    await nameUpload(from.databaseUrl, sha256)
    const made = await backUp(from, file)
    expect(made).toMatchObject({ files: { count: 1 }, filesLost: [], keyIncluded: false })

    const to = await place(state)
    const report = await restore(to, file)
    expect(report).toMatchObject({
      rows: made.rows,
      tables: made.tables,
      files: { count: 1 },
      leftOut: [],
      applied: [],
    })
    expect(await fingerprintOf(to.databaseUrl)).toEqual(await fingerprintOf(from.databaseUrl))
    expect(await readFile(join(to.dataDirectory, uploadName(sha256)), 'utf8')).toBe('附件')
  },
)

test('the backup of a restored installation holds the same rows', async () => {
  const { from, file } = await filled()
  await backUp(from, file)
  const to = await place('new')
  await restore(to, file)
  await backUp(to, `${file}.2`)
  const further = await place('new')
  await restore(further, `${file}.2`)
  expect(await fingerprintOf(further.databaseUrl)).toEqual(await fingerprintOf(from.databaseUrl))
})

test('a restored database lets the application insert events and not change them', async () => {
  const { from, file } = await filled()
  await backUp(from, file)
  const to = await place('new')
  await restore(to, file)
  const asApplication = (statement: string) => asOwner(to.databaseUrl, 'set role liandong_app', statement)
  await asApplication(`update unit set name = 'x'`)
  await expect(asApplication(`update event set type = 'x'`)).rejects.toThrow('permission denied')
})

test('from an embedded database to a server and back, with the key', { timeout: 90_000 }, async () => {
  const embedded = { dataDirectory: join(await newFolder(), '数据'), databaseUrl: undefined, key: undefined }
  const files = await newFolder()
  const { from, file } = await filled()
  await writeFile(join(from.dataDirectory, 'key'), 'ab'.repeat(32))
  await backUp(from, file, { withKey: true })
  expect(await restore(embedded, file)).toMatchObject({ key: 'restored' })
  expect(await readFile(join(embedded.dataDirectory, 'key'), 'utf8')).toBe('ab'.repeat(32))
  expect((await stat(join(embedded.dataDirectory, 'key'))).mode & 0o777).toBe(0o600)

  const running = await startEmbeddedPostgres({ dataDirectory: embedded.dataDirectory, log })
  onTestFinished(() => running.stop())
  const rows = await fingerprintOf(from.databaseUrl)
  expect(await fingerprintOf(running.url)).toEqual(rows)
  await expect(restore(embedded, file)).rejects.toMatchObject({ code: 'data-folder-in-use' })

  // A server runs on the folder: a backup joins it.
  await backUp(embedded, join(files, 'back'))
  const to = await place('started')
  expect(await restore(to, join(files, 'back'))).toMatchObject({ key: 'absent' })
  expect(await fingerprintOf(to.databaseUrl)).toEqual(rows)
})

test('an installation is restored into an empty one only, and an unfinished one is not touched', async () => {
  const { from, file } = await filled()
  await backUp(from, file)
  const before = await fingerprintOf(from.databaseUrl)
  await expect(restore(from, file)).rejects.toMatchObject({ code: 'not-empty' })
  expect(await fingerprintOf(from.databaseUrl)).toEqual(before)
  await expect(backUp(await place('started'), `${file}.2`)).rejects.toMatchObject({
    code: 'nothing-installed',
  })
  await expect(
    backUp({ dataDirectory: await newFolder(), databaseUrl: undefined, key: undefined }, `${file}.2`),
  ).rejects.toMatchObject({ code: 'nothing-installed' })
})

test('a server that waits for its first run must be stopped before a restore', async () => {
  const { from, file } = await filled()
  await backUp(from, file)
  const { url, pool } = await testDatabase()
  await pool.query('select 1')
  await expect(restore({ ...from, databaseUrl: url }, file)).rejects.toMatchObject({ code: 'in-use' })
})

test('a backup of before a migration is brought forward, also where the newer tables stand already', async () => {
  const older = await newFolder()
  await cp(migrationsFolder, older, { recursive: true })
  const newer = await newFolder()
  await cp(migrationsFolder, newer, { recursive: true })
  await writeFile(
    join(newer, '9999-later.sql'),
    `create table later (id integer primary key);\nalter table unit add column later text not null default 'x';`,
  )
  const { from, file } = await filled()
  await backUp(from, file)
  const started = await place('started')
  await migrate(started.databaseUrl, newer)
  for (const to of [await place('new'), started]) {
    expect(await restore(to, file, newer)).toMatchObject({ applied: ['9999-later.sql'] })
    const [units] = await asOwner(to.databaseUrl, `select count(*)::int as count from unit where later = 'x'`)
    expect(units?.rows[0].count).toBeGreaterThan(3)
  }

  await migrate(from.databaseUrl, newer)
  await backUp(from, `${file}.2`)
  const to = await place('new')
  await expect(restore(to, `${file}.2`)).rejects.toMatchObject({ code: 'newer' })
  expect(await fingerprintOf(to.databaseUrl)).toEqual({})
})

test('a migration in another wording is refused', async () => {
  const { from, file } = await filled()
  await backUp(from, file)
  const other = await newFolder()
  await cp(migrationsFolder, other, { recursive: true })
  const [first] = (await readdir(other)).sort()
  await writeFile(join(other, first!), `${await readFile(join(other, first!), 'utf8')}\n-- reworded`)
  await expect(restore(await place('new'), file, other)).rejects.toMatchObject({ code: 'foreign' })
})

test("somebody else's tables in the same schema are neither restored nor touched", async () => {
  const { from, file } = await filled()
  await asOwner(
    from.databaseUrl,
    `create table somebody (word text)`,
    `insert into somebody values ('theirs')`,
  )
  await backUp(from, file)
  const to = await place('started')
  await asOwner(to.databaseUrl, `create table somebody (word text)`, `insert into somebody values ('here')`)
  expect(await restore(to, file)).toMatchObject({ leftOut: ['somebody'] })
  const [rows] = await asOwner(to.databaseUrl, 'select word from somebody')
  expect(rows?.rows).toEqual([{ word: 'here' }])
})

test('the key is compared: the same, another in the environment, none', async () => {
  const { from, file } = await filled()
  await expect(backUp(from, file, { withKey: true })).rejects.toMatchObject({ code: 'key-missing' })
  const key = 'AB'.repeat(32)
  await backUp({ ...from, key }, file, { withKey: true })
  expect(await restore({ ...(await place('new')), key: key.toLowerCase() }, file)).toMatchObject({
    key: 'same',
  })
  await expect(restore({ ...(await place('new')), key: 'cd'.repeat(32) }, file)).rejects.toMatchObject({
    code: 'key-differs',
  })
  await backUp({ ...from, key }, `${file}.2`)
  expect(await restore(await place('new'), `${file}.2`)).toMatchObject({ key: 'absent' })
  expect(await restore({ ...(await place('new')), key }, `${file}.2`)).toMatchObject({ key: 'same' })
})

test('an upload that is lost or no longer what it was is told, and the rest is backed up', async () => {
  const { from, file } = await filled()
  const kept = await addUpload(from.dataDirectory, 'kept')
  const spoilt = await addUpload(from.dataDirectory, 'spoilt')
  await nameUpload(from.databaseUrl, spoilt)
  await writeFile(join(from.dataDirectory, uploadName(spoilt)), 'other')
  await writeFile(join(from.dataDirectory, `${uploadName(kept)}.x.part`), 'half')
  expect(await backUp(from, file)).toMatchObject({ files: { count: 1 }, filesLost: [spoilt] })
  expect(await restore(await place('new'), file)).toMatchObject({ files: { count: 1 } })
})

test('every column that tells of a file is asked: what is gone is told, wherever it is named', async () => {
  const { from, file } = await filled()
  const client = await connect(from.databaseUrl)
  try {
    expect(
      fileColumns(await listTables(client))
        .map((column) => column.join('.'))
        .toSorted(),
    ).toEqual([
      'bulletin.sha256',
      'document.file_sha256',
      'file.sha256',
      'filing_import.sha256',
      'sheet_reading.sha256',
      'task_import.sha256',
    ])
  } finally {
    await client.end()
  }
  const gone = 'f'.repeat(64)
  await asOwner(
    from.databaseUrl,
    `insert into sheet_reading values ('140423', '01a2044c-e018-778e-9857-85b8a3409000', 'filing',
      '01a2044c-e018-778e-9857-85b8a3409000', '{}', '${gone}', 'xlsx', now(), 0, null, null, null, 0)`,
  )
  expect(await backUp(from, file)).toMatchObject({ filesLost: [gone] })
})

test('a file that is there is not overwritten, and a failure leaves no half file', async () => {
  const { from, file } = await filled()
  await writeFile(file, 'mine')
  await expect(backUp(from, file)).rejects.toMatchObject({ code: 'file-exists' })
  expect(await readFile(file, 'utf8')).toBe('mine')
  await rm(file)
  await expect(backUp(from, join(file, 'no', 'folder'))).rejects.toMatchObject({ code: 'file-unusable' })
  expect(await readdir(dirname(file))).toEqual([])
})

test('all tables are of one moment while others write', async () => {
  const { from, file } = await filled()
  const { pool, url } = await testDatabase()
  await fill(url)
  let writing = true
  const id = '01a2044c-e018-778e-9857-85b8a3409001'
  await pool.query(`insert into chain values ('140423', '${id}', 'task', 0, '', 0)`)
  const writer = (async () => {
    for (let seq = 1; writing; seq++)
      await pool.query(`begin; update chain set seq = ${seq} where item_id = '${id}';
        insert into event values ('140423', '${id}', ${seq}, '${id}', 'task', 't', now(), null, null, null, null, null, '{}', ''); commit`)
  })()
  await backUp({ ...from, databaseUrl: url }, file)
  writing = false
  await writer
  const to = await place('new')
  await restore(to, file)
  const [found] = await asOwner(
    to.databaseUrl,
    `select (select seq from chain where item_id = '${id}') as told, count(*)::int as written from event where item_id = '${id}'`,
  )
  expect(found?.rows[0].told).toBe(found?.rows[0].written)
})
