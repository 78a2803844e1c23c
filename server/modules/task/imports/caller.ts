/** Who sent or confirmed an import, kept with it: the work is done under their name with their rights of today. */
import type { Call } from '../../../platform/context.ts'
import type { TaskDeps } from '../deps.ts'
import type { ImportStored } from '../store/imports.ts'
import { callerShape } from './shapes.ts'

export const callerOf = ({ actor, by }: Call): string => JSON.stringify({ personId: actor.personId, by })

export async function callOf(deps: TaskDeps, row: ImportStored): Promise<Call> {
  const { personId, by } = callerShape.parse(row.caller)
  const who = { accountId: by.accountId, personId, name: by.name, regionId: row.region_id }
  return { actor: await deps.actorToday(who), by }
}
