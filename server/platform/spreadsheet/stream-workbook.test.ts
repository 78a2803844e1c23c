import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { type Row, streamWorkbook } from './stream-workbook.ts'

const sheet = { name: '表', columns: [{ heading: '甲', width: 10 }] }

it('whoever breaks the file off ends the reading of its rows', async () => {
  let [batches, ended] = [0, false]
  async function* rows(): AsyncGenerator<readonly Row[]> {
    try {
      for (;;) {
        batches += 1
        yield Array.from({ length: 500 }, (): Row => [`第 ${Math.random()} 件`])
        await sleep(1)
      }
    } finally {
      ended = true
    }
  }
  const stream = await streamWorkbook(sheet, rows())
  await once(stream, 'readable')
  stream.read()
  stream.destroy()
  while (!ended) await sleep(5)
  const atTheEnd = batches
  await sleep(100)
  expect(batches).toBe(atTheEnd)
})

it('rows that cannot be read break the file rather than ending it early', async () => {
  async function* rows(): AsyncGenerator<readonly Row[]> {
    yield [['一']]
    await sleep(1)
    throw new Error('the database is gone')
  }
  const stream = await streamWorkbook(sheet, rows())
  await expect(stream.resume().toArray()).rejects.toThrow('the database is gone')
})
