/** The limit: Fastify and pg, the same statements, nothing else. `GET /read` reads, `POST /write` writes in a transaction. */
import Fastify from 'fastify'
import pg from 'pg'
import { z } from 'zod'

const statement = z.object({ sql: z.string(), parameters: z.array(z.unknown()) })
const statements = z.array(statement).parse(JSON.parse(process.env['STATEMENTS'] ?? '[]'))
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 })
const app = Fastify()

app.get('/', () => 'ok')

app.get('/read', async () => {
  const results = await Promise.all(statements.map(({ sql, parameters }) => pool.query(sql, parameters)))
  return results.map(({ rows }) => rows)
})

let n = 0
app.post('/write', async () => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    for (const { sql, parameters } of statements) await client.query(sql, [...parameters, n++])
    await client.query('commit')
    return { ok: true }
  } finally {
    client.release()
  }
})

process.stdout.write(`${await app.listen({ port: 0, host: 'localhost' })}\n`)
process.on('SIGTERM', () => process.exit(0))
