/** What the rows of the workbench say of a request. */
import { mayCallMet } from '../../../../domain/conference/request.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import type { ConferenceDeps } from '../deps.ts'
import { loadWholes } from '../whole-request.ts'
import { rowView } from './request-list.ts'

export async function listRequestBriefs(deps: ConferenceDeps, actor: Actor, ids: readonly string[]) {
  if (ids.length === 0) return []
  const { db } = deps.platform
  const rows = await db
    .selectFrom('coordination_request')
    .selectAll()
    .where('region_id', '=', actor.regionId)
    .where('id', 'in', [...ids])
    .execute()
  const wholes = await loadWholes(deps, db, actor.regionId, rows)
  return wholes.map((whole) => {
    const { number, title, unit, opinions } = rowView(whole)
    return {
      kind: 'coordination-request' as const,
      id: whole.row.id,
      number: number ?? '',
      title,
      unit: unit.shortName,
      from: whole.row.author_name,
      facts: {
        unit: unit.shortName,
        asked: opinions.units,
        given: opinions.given,
        open: mayCallMet(whole.request, actor).length,
      },
    }
  })
}
