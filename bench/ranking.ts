/**
 * `ranking`: 60 periods × 2,844 counties × 86 values, from the stored values to an answer over HTTP with the
 * ranks of every county in every period, computed anew; beside reading the same values from the database
 * through bare `pg`, as it reads bytes by itself. To reach: ≤ 1.3 × its time.
 *
 * `ranking-over-copy` is the same answer beside reading and nothing else by the road it takes itself, `copy` in
 * binary, which is several times faster than a query: what is left is scoring, ranking and the answer.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { addDays } from '../domain/calendar/day.ts'
import { periodOf } from '../domain/calendar/rhythm.ts'
import { leavesOf } from '../domain/scoring/methodology.ts'
import { bytesOfReals, realsIn } from '../domain/scoring/release.ts'
import { readMethodology } from '../server/modules/mechanism/index.ts'
import { openDatabase } from '../server/platform/database.ts'
import { startEmbeddedPostgres } from '../server/platform/embedded-postgres.ts'
import { uuidv7 } from '../server/platform/ids.ts'
import { createLog } from '../server/platform/log.ts'
import { project, startServer } from '../tests/support/started-server.ts'
import { print } from './support/figure.ts'

const periods = 60
const counties = 2_844
const rounds = 6
const regionId = '140423'

const data = await mkdtemp(join(tmpdir(), 'liandong-bench-'))
const postgres = await startEmbeddedPostgres({ dataDirectory: data, log: createLog('silent') })
const server = await startServer(['server/main.ts', '--demo'], {
  DATABASE_URL: postgres.url,
  LIANDONG_DATA: data,
  LIANDONG_LOG: 'warn',
  PORT: '0',
})
const database = openDatabase({ url: postgres.url, log: createLog('silent') })
const bare = new pg.Client({ connectionString: postgres.url })
await bare.connect()
try {
  const codes = await fill()
  const cookie = await signIn()
  const ask = async (): Promise<number> => {
    const answer = await fetch(`${server.url}/api/scoring/ranks?basis=recomputed&periods=${periods}`, {
      headers: { cookie },
    })
    const { places } = JSON.parse(await answer.text())
    if (places.length !== counties || places[0].ranks.length !== periods)
      throw new Error('not all were ranked')
    return places.length
  }
  const read = async (): Promise<number> => {
    let count = 0
    for (const code of codes) {
      const { rows } = await bare.query(
        'select leaf_values from scoring_release where region_id = $1 and period = $2',
        [regionId, code],
      )
      count += realsIn(rows[0].leaf_values).length
    }
    return count
  }
  const copy = async (): Promise<number> => {
    let count = 0
    const query = sql`select leaf_values from scoring_release where region_id = ${regionId} order by period`
    for await (const [values] of database.binaryRows({ compile: () => query.compile(database.db) }))
      if (values) count += realsIn(values).length
    return count
  }
  if ((await read()) !== (await copy())) throw new Error('the two roads read different values')
  const times: Record<'read' | 'copy' | 'ask', number[]> = { read: [], copy: [], ask: [] }
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of [
      ['read', read],
      ['copy', copy],
      ['ask', ask],
    ] as const) {
      const began = performance.now()
      await run()
      // The first round fills the caches.
      if (round > 0) times[name].push(performance.now() - began)
    }
  const median = (all: number[]): number => all.toSorted((x, y) => x - y)[all.length >> 1] ?? 0
  print('ranking-time', median(times.ask), 'ms', median(times.read))
  print('ranking-over-copy', median(times.ask), 'ms', median(times.copy))
} finally {
  await bare.end()
  await database.close()
  await server.stop()
  await postgres.stop()
  await rm(data, { recursive: true, force: true })
}

/** Releases straight into the table: only ever used to measure. */
async function fill(): Promise<readonly string[]> {
  const reading = await readMethodology(`${project}/mechanism/methodologies/xiangyuan-2023.yaml`)
  if (!reading.ok) throw new Error('the methodology has faults')
  const leaves = leavesOf(reading.methodology.tree)
  const loaded = await bare.query('select id from methodology where region_id = $1', [regionId])
  await bare.query('delete from scoring_move')
  await bare.query('delete from scoring_release')
  const places = JSON.stringify(
    Array.from({ length: counties }, (_, n) => ({ code: String(110_101 + n), name: `县${n}`, own: n === 0 })),
  )
  const values = new Float64Array(counties * leaves.length)
  const codes: string[] = []
  let { from } = periodOf('month', '2026-10-01')
  for (let n = 0; n < periods; n++) {
    const month = periodOf('month', addDays(from, -1))
    from = month.from
    codes.push(month.key)
    for (let at = 0; at < values.length; at++) {
      const { best = 0, worst = 1 } = leaves[at % leaves.length] ?? {}
      values[at] = worst + (best - worst) * (((at * 2_654_435_761 + n * 40_503) >>> 0) / 2 ** 32)
    }
    await bare.query(
      `insert into scoring_release (region_id, id, number, period, period_name, period_starts_on, period_ends_on,
         methodology_id, released_at, released_by, hash, place_count, sources, places, own_inputs,
         leaf_values, scores, ranks)
       values ($1, $2, $3, $4, $4, $5, $6, $7, now(), '', '', $8, '[]', $9, '[]', $10, '', '')`,
      [
        regionId,
        uuidv7(),
        n + 1,
        month.key,
        month.from,
        month.to,
        loaded.rows[0].id,
        counties,
        places,
        Buffer.from(bytesOfReals(values)),
      ],
    )
  }
  await bare.query('vacuum analyze scoring_release')
  return codes.toReversed()
}

async function signIn(): Promise<string> {
  const password = /随机生成）\s+(\S+)/.exec(server.printed())?.[1] ?? ''
  const answer = await fetch(`${server.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login: 'wangxiaoyan', password }),
  })
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}
