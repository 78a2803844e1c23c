/** Units that a request concerns: who asks and who is asked, in their order, each once. */
import type { Db, Tx } from '../../../platform/context.ts'
import { listAsked } from '../store/requests.ts'

export async function unitsOfRequests(
  db: Db | Tx,
  regionId: string,
  requestIds: readonly string[],
): Promise<readonly string[]> {
  if (requestIds.length === 0) return []
  const asking = await db
    .selectFrom('coordination_request')
    .select('unit_id')
    .where('region_id', '=', regionId)
    .where('id', 'in', [...requestIds])
    .orderBy('id')
    .execute()
  const asked = await listAsked(db, regionId, requestIds)
  return [...new Set([...asking, ...asked].map(({ unit_id }) => unit_id))]
}
