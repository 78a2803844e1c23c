/**
 * `ledger`, on a million tasks in 117 counties: the list page (filter by unit and state, sort by due day, 20 rows,
 * count; signed in, scoped) beside the same SQL through bare Fastify + pg. To reach: ≥ 0.75 of its rate, p99 ≤ 2 ×,
 * and ≥ 5 × the rate of comparable systems.
 */
import { print } from './support/figure.ts'
import { openHouse } from './support/house.ts'
import { ask, measureRead } from './support/read.ts'

/** The fastest of Directus, NocoBase and Strapi gave 140 such lists a second where bare Fastify + pg gave 860. */
const fastestPeer = 140 / 860

const house = await openHouse()
try {
  const { units } = await ask(house, '/api/tasks/choices')
  const path = `/api/tasks?view=running&unit=${units[0].id}&size=20`
  const page = await ask(house, path)
  if (page.rows.length !== 20) throw new Error('the page is not full')
  const { ours, bare } = await measureRead('ledger', house, path)
  print('ledger-over-peers', ours, '1/s', bare * fastestPeer)
} finally {
  await house.close()
}
