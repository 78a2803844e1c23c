import { mayView } from '../../../domain/filing/life-cycle.ts'
import type { Actor } from '../../../domain/identity/rights.ts'
import { Refused } from '../../platform/refused.ts'
import type { FilingDeps } from './deps.ts'
import { getFiling } from './store.ts'
import { loadWhole, type Whole, withFieldsOf } from './whole.ts'

export async function visibleFiling(deps: FilingDeps, actor: Actor, id: string): Promise<Whole> {
  const { db } = deps.platform
  const whole = await loadWhole(deps, db, await getFiling(db, actor.regionId, id))
  if (!mayView(whole.filing, actor)) throw new Refused('not-found')
  return withFieldsOf(whole, actor, 'filing.view')
}
