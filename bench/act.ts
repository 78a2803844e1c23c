/**
 * `act`, on a million tasks in 117 counties: one change by the one road (row, event on its chain, to-dos, outbox)
 * beside one bare transaction of an update and an insert. To reach: ≥ 0.4 of its rate.
 */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { print } from './support/figure.ts'
import { load, openHouse } from './support/house.ts'
import { ask } from './support/read.ts'

const turn = z.object({ task: z.object({ id: z.string(), version: z.int() }) })
const house = await openHouse()
try {
  // Each connection urges tasks of its own, one after the other, under the version it saw.
  const queue: { id: string; version: number }[] = []
  for (let page = 1; page <= 30; page++) {
    const { rows } = await ask(house, `/api/tasks?view=running&size=100&page=${page}`)
    for (const { id, version, state } of rows) if (state !== 'closure-requested') queue.push({ id, version })
  }
  const bare = await house.bare([
    {
      sql: `update task set progress = ($3::int % 101) where region_id = $1 and id = ($2::uuid[])[1 + $3::int % 500]`,
      parameters: [house.regionId, queue.slice(-500).map(({ id }) => id)],
    },
    {
      sql: `insert into event (region_id, item_id, seq, id, item_kind, type, at, data, hash) values ($1, $2, $3::int, md5($3::text)::uuid, 'bench', 'bench', now(), '{}', 'x')`,
      parameters: [house.regionId, randomUUID()],
    },
  ])
  const limit = await load(`${bare.url}/write`, { method: 'POST' })
  const ours = await load(house.url, {
    requests: [
      {
        method: 'POST',
        headers: { cookie: house.cookie, 'content-type': 'application/json' },
        setupRequest(request, context) {
          const task = queue.shift()
          if (!task) throw new Error('no tasks left to act on')
          Object.assign(context, { task })
          return {
            ...request,
            path: `/api/tasks/${task.id}/urge`,
            body: JSON.stringify({ version: task.version, text: '请抓紧办理。' }),
          }
        },
        onResponse(_status, _body, context) {
          const { task } = turn.parse(context)
          queue.push({ id: task.id, version: task.version + 1 })
        },
      },
    ],
  })
  print('act-rate', ours.perSecond, '1/s', limit.perSecond)
  print('act-p99', ours.p99, 'ms', limit.p99)
} finally {
  await house.close()
}
