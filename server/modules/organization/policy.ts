/** The first line of every change here: the organisation is edited by region, or not at all. */
import { may } from '../../../domain/identity/rights.ts'
import type { Call, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import { findLastChange } from './store.ts'

export function insistMayEdit({ actor }: Call): void {
  if (!may(actor, 'organization.edit', { regionId: actor.regionId }))
    throw new Refused('forbidden', { reason: 'no-right' })
}

/** The second of two writers is told who was first, and with what. */
export async function insistSameVersion(
  tx: Tx,
  item: { readonly regionId: string; readonly id: string },
  seen: number,
  stored: number,
): Promise<void> {
  if (seen !== stored)
    throw new Refused('version-changed', { facts: await findLastChange(tx, item.regionId, item.id) })
}
