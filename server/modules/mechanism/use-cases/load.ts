import { may } from '../../../../domain/identity/rights.ts'
import type { Fault } from '../../../../domain/mechanism/fault.ts'
import type { Call } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import { change } from '../../../platform/road.ts'
import type { MechanismDeps } from '../deps.ts'
import { readFolder } from '../folders.ts'
import { loadMechanism } from './load-mechanism.ts'

export type Loading = {
  readonly loaded: boolean
  readonly unchanged: boolean
  readonly id: string | null
  readonly faults: readonly Fault[]
}

/** Loads a folder of the installation, whole or not at all. */
export async function load(deps: MechanismDeps, { actor, by }: Call, folder: string): Promise<Loading> {
  const { regionId } = actor
  if (!may(actor, 'mechanism.load', { regionId })) throw new Refused('forbidden', { reason: 'no-right' })
  const reading = await readFolder(deps.folder, folder)
  if (!reading.ok) return { loaded: false, unchanged: false, id: null, faults: reading.faults }
  const { id, unchanged } = await change(deps.platform, (tx) =>
    loadMechanism(deps, { tx, regionId, by }, reading.mechanism),
  )
  return { loaded: true, unchanged, id, faults: [] }
}
