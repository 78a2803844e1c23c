/**
 * Starting. `start`: data is there → first page answered, to reach ≤ 3 s; `start-first`: initdb and the
 * demonstration, to reach ≤ 15 s; both beside the start of a bare Fastify. `start-memory`: the server's
 * resident memory without the database, to reach ≤ 250 MB.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { print } from './support/figure.ts'
import { residentMegabytes, startServer } from '../tests/support/started-server.ts'

const data = await mkdtemp(join(tmpdir(), 'liandong-bench-'))
const environment = { LIANDONG_DATA: data, PORT: '0', LIANDONG_LOG: 'warn' }
const rounds = 5

try {
  const bare: number[] = []
  for (let n = 0; n < rounds; n++) {
    const server = await startServer(['bench/support/bare.ts'], {})
    bare.push(server.milliseconds)
    await server.stop()
  }
  const limit = median(bare) / 1000
  const first = await startServer(['server/main.ts', '--demo'], environment)
  await first.stop()
  print('start-first', first.milliseconds / 1000, 's', limit)
  const again: number[] = []
  let memory = 0
  for (let n = 0; n < rounds; n++) {
    const server = await startServer(['server/main.ts', '--demo'], environment)
    again.push(server.milliseconds)
    await fetch(`${server.url}/api/session`)
    memory = Math.max(memory, residentMegabytes(server.process.pid ?? 0))
    await server.stop()
  }
  print('start', median(again) / 1000, 's', limit)
  print('start-memory', memory, 'MB', 250)
} finally {
  await rm(data, { recursive: true, force: true })
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
