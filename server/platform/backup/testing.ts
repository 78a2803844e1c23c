/** What the tests of backup and restore share. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import { asOwner, databaseUrl } from '../../../tests/support/test-server.ts'
import { uuidv7 } from '../ids.ts'
import { createLog } from '../log.ts'
import type { Installation } from './owner-server.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

export const log = createLog('silent')
const now = new Date('2026-11-22T08:00:00Z')

export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'liandong 备份-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A database on the test server and a data folder: `new` knows no table, `started` was migrated and is empty. */
export async function place(
  state: 'new' | 'started',
): Promise<Installation & { databaseUrl: string; dataDirectory: string }> {
  const { url, template } = inject('testServer')
  const name = `${template}_${randomBytes(4).toString('hex')}`
  await asOwner(url, `create database ${name} template ${state === 'new' ? 'template0' : template}`)
  onTestFinished(async () => void (await asOwner(url, `drop database if exists ${name} with (force)`)))
  return { databaseUrl: databaseUrl(url, name), dataDirectory: await newFolder(), key: undefined }
}

export function backUp(installation: Installation, path: string, options: { withKey?: boolean } = {}) {
  return writeBackup({
    installation,
    path,
    withKey: options.withKey ?? false,
    now,
    log,
    signal: new AbortController().signal,
    progress: () => undefined,
  })
}

export function restore(installation: Installation, path: string, migrations?: string) {
  return restoreBackup({
    installation,
    path,
    log,
    signal: new AbortController().signal,
    progress: () => undefined,
    ...(migrations === undefined ? {} : { migrations }),
  })
}

/** Text that has broken somebody's export: escapes of COPY, NULL in letters, quotes, newlines, far planes, no text. */
export const hardTexts = [
  '\\N',
  '\\.',
  'a\tb\nc\r\nd\\e\\te\b\f\v\u001f',
  `"quoted", 'single', ''; drop table unit; --`,
  '',
  ' ',
  '𠮷野家 㐂 襄垣县 \u200d👩‍👩‍👧‍👦 e\u0301 \u202eRTL \uFEFF',
  '\u{10FFFF}\u0001',
]

/** An installation with rows that are hard to carry: a tree whose leaf was written first, every kind of value. */
export async function fill(url: string, events = 3): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`begin;
      insert into region values ('140000', null, '山西省', 'province'), ('140423', '140000', '襄垣县', 'county');
      insert into installation values (1, '140423', true, '2026-01-01 00:00:00.123456+08')`)
    const tree = [uuidv7(), uuidv7(), uuidv7()]
    for (const id of tree) await addUnit(client, id, `单位 ${id}`)
    // The leaf lies before its parent in the table, and was written again later.
    await client.query('update unit set parent_id = $2 where id = $1', [tree[0], tree[1]])
    await client.query('update unit set parent_id = $2 where id = $1', [tree[1], tree[2]])
    for (const text of hardTexts) await addUnit(client, uuidv7(), text)
    await addUnit(client, uuidv7(), '长'.repeat(2_000_000))
    const [office] = tree
    const mechanism = uuidv7()
    await client.query(
      `insert into mechanism values ('140423', $1, 'm', '1', 't', '2026-02-28', null, $2, null, $3, 'h', 'infinity')`,
      [
        mechanism,
        office,
        JSON.stringify({ texts: hardTexts.map(withoutNul), number: 1e-7, big: 1e300, nothing: null }),
      ],
    )
    await client.query(
      `insert into calendar_exception values ('0001-01-01 BC', true, 'n', 's'), ('9999-12-31', false, 'n', 's')`,
    )
    await client.query(
      `insert into event select '140423', $1, n, $1, 'task', 'task.noted', '2026-11-01 08:00+08'::timestamptz + n * interval '1 second',
         null, '某人', null, null, '127.0.0.1', jsonb_build_object('序', n, 'text', repeat(md5(n::text), 6)), md5(n::text)
       from generate_series(1, $2::int) n`,
      [uuidv7(), events],
    )
    await client.query('commit')
  } finally {
    await client.end()
  }
}

const withoutNul = (text: string) => text.replaceAll('\u0000', '')

async function addUnit(client: pg.Client, id: string, name: string): Promise<void> {
  await client.query(`insert into unit values ('140423', $1, null, $1, null, 'member', $2, $2, 1, 1)`, [
    id,
    name,
  ])
}

/** Every row of every table but the migrations, hashed by the database itself. */
export async function fingerprintOf(url: string): Promise<Record<string, string>> {
  const [tables] = await asOwner(url, `select tablename as name from pg_tables where schemaname = 'public'`)
  const found: Record<string, string> = {}
  for (const { name } of tables?.rows ?? []) {
    const [, rows] = await asOwner(
      url,
      // Whatever zone a server writes instants in, the same instant is the same row.
      `set timezone = 'UTC'`,
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as sum from ${name} t`,
    )
    found[name] = rows?.rows[0].sum
  }
  delete found['migration']
  return found
}
