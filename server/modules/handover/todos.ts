import { type Side, sides } from '../../../domain/handover/handover.ts'
import { toMechanism, toPerson, toPost } from '../../../domain/identity/rights.ts'
import type { Todo } from '../../../domain/task/todos.ts'
import { today } from '../../platform/clock.ts'
import type { HandoverDeps, Under } from './deps.ts'
import type { Place } from './policy.ts'
import type { SheetRow } from './store.ts'

/** One for each word that is missing: with who owes it, or with the principal where that person cannot sign in. */
export async function todosOf(
  deps: HandoverDeps,
  under: Under,
  sheet: SheetRow,
  place: Place,
): Promise<readonly Todo[]> {
  if (sheet.state !== 'open') return []
  const day = today(deps.platform.clock)
  const missing = sides.filter((side) => !isSigned(sheet, side))
  const addresses = await Promise.all(missing.map((side) => addressOf(deps, under, sheet, side, place)))
  return [...new Set(addresses.flatMap((address) => (address === null ? [] : [address])))].map((address) => ({
    kind: 'confirm-handover',
    work: 'do',
    address,
    dueOn: sheet.last_day < day ? day : sheet.last_day,
  }))
}

export const isSigned = (sheet: SheetRow, side: Side): boolean =>
  (side === 'leaver' ? sheet.leaver_confirmed_at : sheet.taker_confirmed_at) !== null

async function addressOf(
  { organization, mechanism, platform }: HandoverDeps,
  { tx, regionId }: Under,
  sheet: SheetRow,
  side: Side,
  { rootUnitId }: Place,
): Promise<string | null> {
  const day = today(platform.clock)
  const personId = side === 'leaver' ? sheet.leaver_id : sheet.taker_id
  const { hasAccount } = await organization.accountOf(tx, regionId, personId)
  if (hasAccount) return toPerson(personId)
  const posts = await organization.postsOfUnits(tx, regionId, [rootUnitId], day)
  const principal = posts.find(({ kind, unitId }) => kind === 'principal' && unitId === rootUnitId)
  const isParty = principal?.personId === sheet.leaver_id || principal?.personId === sheet.taker_id
  if (principal?.hasAccount && !isParty) return toPost(principal.postId)
  const inForce = await mechanism.inForce(tx, regionId, day)
  return inForce ? toMechanism(inForce.id, 'responsibility.assign') : null
}
