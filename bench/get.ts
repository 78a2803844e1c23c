/**
 * `get`, on a million tasks in 117 counties: one task with its timeline and allowed actions, beside the same SQL
 * bare. To reach: ≥ 0.6 of its rate.
 */
import { openHouse } from './support/house.ts'
import { ask, measureRead } from './support/read.ts'

const house = await openHouse()
try {
  const { rows } = await ask(house, '/api/tasks?view=running&size=20')
  await measureRead('get', house, `/api/tasks/${rows[7].id}`)
} finally {
  await house.close()
}
