/** The limit for starting: a bare Fastify that answers one page. */
import Fastify from 'fastify'

const app = Fastify()
app.get('/', () => 'ok')
process.stdout.write(`${await app.listen({ port: 0, host: 'localhost' })}\n`)
process.on('SIGTERM', () => process.exit(0))
