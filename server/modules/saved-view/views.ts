import type { SavedView } from '../../../contract/saved-view.ts'
import type { Actor } from '../../../domain/identity/rights.ts'
import type { Db } from '../../platform/context.ts'
import { readFilter } from './stored-filter.ts'
import { listOwn, listShared, type Owner, type ViewRow } from './store.ts'

export const ownerOf = ({ regionId, accountId }: Actor): Owner => ({ regionId, accountId })

export async function listViews(db: Db, actor: Actor): Promise<{ mine: SavedView[]; shared: SavedView[] }> {
  const owner = ownerOf(actor)
  const [mine, shared] = await Promise.all([listOwn(db, owner), listShared(db, owner)])
  return { mine: mine.map(toView), shared: shared.map(toView) }
}

function toView(row: ViewRow): SavedView {
  const { filter, gone } = readFilter(row.filter)
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    filter,
    shared: row.shared,
    owner: row.owner_name,
    gone: [...gone],
  }
}
