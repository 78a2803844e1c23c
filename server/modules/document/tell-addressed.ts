/** Whoever is addressed or copied to is told once that a document has come: at the unit's desk, with its number. */
import { toPost } from '../../../domain/identity/rights.ts'
import { deskAmong } from '../../../domain/organization/desk.ts'
import { today } from '../../platform/clock.ts'
import type { Tx } from '../../platform/context.ts'
import type { Message } from '../../platform/road.ts'
import { notify } from '../notification/index.ts'
import type { DocumentDeps } from './deps.ts'
import { documentItem } from './item.ts'
import type { Whole } from './whole.ts'

export async function tellAddressed(
  { organization, platform }: DocumentDeps,
  tx: Tx,
  { row, authority }: Whole,
  { unitIds, number }: { readonly unitIds: readonly string[]; readonly number: string },
): Promise<readonly Message[]> {
  const posts = await organization.postsOfUnits(tx, row.region_id, unitIds, today(platform.clock))
  const addresses = unitIds.flatMap((rootId) => {
    const ofUnit = posts.filter(({ rootUnitId }) => rootUnitId === rootId)
    const desk = deskAmong(ofUnit.filter(({ unitId }) => unitId === rootId)) ?? deskAmong(ofUnit)
    return desk === null ? [] : [toPost(desk.postId)]
  })
  if (addresses.length === 0) return []
  const facts = { number, title: row.title, authority: authority.name }
  return [notify(documentItem(row), addresses, 'document.issued', facts, `document.issued:${row.id}`)]
}
