import type { Actor } from '../../../../domain/identity/rights.ts'
import type { Db } from '../../../platform/context.ts'

/** Acts of this account on items since a moment. */
export async function countDone(db: Db, actor: Actor, since: string): Promise<number> {
  const { n } = await db
    .selectFrom('event')
    .select((row) => row.fn.countAll<number>().as('n'))
    .where('region_id', '=', actor.regionId)
    .where('account_id', '=', actor.accountId)
    .where('item_kind', '=', 'task')
    .where('at', '>=', since)
    .executeTakeFirstOrThrow()
  return n
}
