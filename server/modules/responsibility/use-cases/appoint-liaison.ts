import type { Call } from '../../../platform/context.ts'
import { today } from '../../../platform/clock.ts'
import { Refused } from '../../../platform/refused.ts'
import { change } from '../../../platform/road.ts'
import type { Done } from '../../organization/index.ts'
import type { ResponsibilityDeps } from '../deps.ts'
import { insistMayName } from '../policy.ts'

export type LiaisonAppointment = {
  readonly unitId: string
  readonly personId: string
  readonly startsOn: string
}

export async function appointLiaison(
  { platform, organization, mechanism: mechanisms }: ResponsibilityDeps,
  call: Call,
  input: LiaisonAppointment,
): Promise<Done> {
  const { regionId } = call.actor
  return change(platform, async (tx) => {
    const [unit] = await organization.units(tx, regionId, [input.unitId])
    if (!unit) throw new Refused('not-found')
    const mechanism = await mechanisms.inForce(tx, regionId, today(platform.clock))
    const belongs = mechanism?.units.some(({ rootId }) => rootId === unit.rootId)
    insistMayName(call, 'liaison.appoint', belongs ? mechanism?.id : undefined, [unit])
    return organization.appointLiaison({ tx, regionId, by: call.by }, input)
  })
}
