import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, onTestFinished, test } from 'vitest'
import { testDatabase } from '../../tests/support/test-database.ts'
import { asOwner, databaseUrl } from '../../tests/support/test-server.ts'
import { migrate } from './migrate.ts'

async function emptyDatabase(): Promise<string> {
  const { url } = inject('testServer')
  const name = `${inject('testServer').template}_${randomBytes(4).toString('hex')}`
  await asOwner(url, `create database ${name} template template0`)
  onTestFinished(async () => void (await asOwner(url, `drop database ${name} with (force)`)))
  return databaseUrl(url, name)
}

async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'migrations-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

test('migrations are applied in order, once', async () => {
  const url = await emptyDatabase()
  const folder = await folderOf({
    '0002-rows.sql': "insert into word values ('联动');",
    '0001-table.sql': 'create table word (text text);',
  })
  expect((await migrate(url, folder)).applied).toEqual(['0001-table.sql', '0002-rows.sql'])
  expect((await migrate(url, folder)).applied).toEqual([])
  await writeFile(join(folder, '0003-more.sql'), "insert into word values ('襄垣');")
  expect((await migrate(url, folder)).applied).toEqual(['0003-more.sql'])
  expect((await asOwner(url, 'select text from word'))[0]?.rows).toEqual([{ text: '联动' }, { text: '襄垣' }])
})

test('two servers that start at once migrate one after the other', async () => {
  const url = await emptyDatabase()
  const folder = await folderOf({ '0001-table.sql': 'create table word (text text); select pg_sleep(0.2);' })
  const both = await Promise.all([migrate(url, folder), migrate(url, folder)])
  expect(both.flatMap(({ applied }) => applied)).toEqual(['0001-table.sql'])
})

test('a failing migration is undone whole and says its line', async () => {
  const url = await emptyDatabase()
  const folder = await folderOf({
    '0001-table.sql': 'create table word (text text);\n\nselect nothing from word;\n',
  })
  await expect(migrate(url, folder)).rejects.toThrow(/0001-table\.sql failed at line 3: .*nothing/)
  expect((await asOwner(url, "select to_regclass('word') as word"))[0]?.rows[0].word).toBeNull()
})

test('a shared migration that was edited is refused', async () => {
  const url = await emptyDatabase()
  const folder = await folderOf({ '0001-table.sql': 'create table word (text text);' })
  await migrate(url, folder)
  await writeFile(join(folder, '0001-table.sql'), 'create table words (text text);')
  await expect(migrate(url, folder)).rejects.toThrow(/another wording/)
})

test('a database of a newer Liandong is refused', async () => {
  const url = await emptyDatabase()
  await migrate(url, await folderOf({ '0001-a.sql': '', '0002-b.sql': '' }))
  await expect(migrate(url, await folderOf({ '0001-a.sql': '' }))).rejects.toThrow(/newer Liandong/)
})

test.each([['0001-a.sql', '0001-b.sql'], ['1-a.sql'], ['0001_a.sql'], ['0001-A.sql']])(
  'the migration names %s %s are refused',
  async (...names) => {
    const folder = await folderOf(Object.fromEntries(names.map((name) => [name, ''])))
    await expect(migrate(await emptyDatabase(), folder)).rejects.toThrow(/named like/)
  },
)

test('a server that is not there is named as the cause', async () => {
  await expect(migrate('postgres://nobody@127.0.0.1:1/none')).rejects.toThrow(
    /does not answer: .*ECONNREFUSED/,
  )
})

test('a database user who may not make roles still gets a working database', async () => {
  const url = new URL(await emptyDatabase())
  const database = url.pathname.slice(1)
  const user = `modest_${randomBytes(4).toString('hex')}`
  await asOwner(
    url.href,
    `create role ${user} login password 'x'`,
    `alter database ${database} owner to ${user}`,
  )
  onTestFinished(async () => void (await asOwner(inject('testServer').url, `drop role ${user}`)))
  const modest = new URL(url)
  modest.username = user
  modest.password = 'x'
  const folder = await folderOf({ '0001-table.sql': 'create table word (text text);' })
  expect(await migrate(modest.href, folder)).toEqual({ applied: ['0001-table.sql'], role: undefined })
  await asOwner(url.href, `drop owned by ${user} cascade`, `alter database ${database} owner to current_user`)
})

test('what is written into the record stays as it is, for the application too', async () => {
  const { pool } = await testDatabase()
  for (const statement of [
    'update event set id = id',
    'delete from event',
    'truncate event',
    'update seal_leaf set region_id = region_id',
    'delete from seal',
    'alter table task add column x text',
    'drop table task',
    'delete from migration',
  ]) {
    await expect(pool.query(statement), statement).rejects.toMatchObject({ code: '42501' })
  }
  await pool.query('delete from notification')
})
