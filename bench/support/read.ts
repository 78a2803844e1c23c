import { type House, load } from './house.ts'
import { print } from './figure.ts'
import { statementsOf } from './statements.ts'

/** Rate and p99 of a page of ours, beside the same statements through bare Fastify + pg. Answers both rates (1/s). */
export async function measureRead(
  name: string,
  house: House,
  path: string,
): Promise<{ readonly ours: number; readonly bare: number }> {
  const statements = await statementsOf(house.databaseUrl, house.data, house.cookie, path)
  const bare = await house.bare(statements)
  const limit = await load(`${bare.url}/read`, {})
  const ours = await load(house.url + path, { headers: { cookie: house.cookie } })
  print(`${name}-rate`, ours.perSecond, '1/s', limit.perSecond)
  print(`${name}-p99`, ours.p99, 'ms', limit.p99)
  return { ours: ours.perSecond, bare: limit.perSecond }
}

/** Asks the API as the bench's person. */
export async function ask(house: House, path: string) {
  const answer = await fetch(house.url + path, { headers: { cookie: house.cookie } })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}
