/** Who may act on whose account. The account is the stored one; nobody acts on an own account here. */
import { may, type Verb } from '../../../domain/identity/rights.ts'
import type { Call, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import { type Account, listGrants, lockAccounts } from './store.ts'

export function insistMay({ actor }: Call, verb: Verb): void {
  if (!may(actor, verb, { regionId: actor.regionId })) throw new Refused('forbidden', { reason: 'no-right' })
}

/**
 * The account to be changed, locked together with the administrator's own: two security administrators who
 * disable each other at the same moment would leave nobody.
 */
export async function getOthersAccount(
  tx: Tx,
  call: Call,
  verb: Verb,
  id: string,
  version: number,
): Promise<Account> {
  const { actor } = call
  const accounts = await lockAccounts(tx, actor.regionId, [actor.accountId, id])
  const own = accounts.find((account) => account.id === actor.accountId)
  const other = accounts.find((account) => account.id === id)
  if (!other) throw new Refused('not-found')
  const grants = await listGrants(tx, actor.regionId, actor.accountId)
  const stored = { ...actor, posts: [], parts: [], grants }
  if (own?.state !== 'active' || !may(stored, verb, { regionId: other.regionId }))
    throw new Refused('forbidden', { reason: 'no-right' })
  if (other.id === actor.accountId) throw new Refused('refused', { reason: 'not-for-oneself' })
  if (other.version !== version)
    throw new Refused('version-changed', { facts: { version: other.version, state: other.state } })
  return other
}
