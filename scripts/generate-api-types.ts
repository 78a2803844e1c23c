/** The web's types of the API, from the same OpenAPI description that any other client reads. */
import { writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import pino from 'pino'
import { allRoutes } from '../contract/routes.ts'
import { createHttp } from '../server/platform/http.ts'
import { Refused } from '../server/platform/refused.ts'

const app = await createHttp({
  routes: allRoutes.map((route) => ({ route, handle: () => Promise.reject(new Refused('unavailable')) })),
  authenticate: () => Promise.resolve(null),
  log: pino({ level: 'silent' }),
  trustProxy: false,
  checkAnswers: false,
  publicRequestsPerMinute: 60,
})
await app.ready()
const description = JSON.stringify(app.swagger())
const types = astToString(await openapiTS(description, { alphabetize: true, defaultNonNullable: true }))
writeFileSync(
  new URL('../web/lib/api-types.ts', import.meta.url),
  `/** Generated from the contract by \`npm run generate\`; do not edit. */\n\n${types}`,
)
await app.close()
