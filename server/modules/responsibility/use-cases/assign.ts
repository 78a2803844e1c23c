import { changesBetween } from '../../../../domain/audit/changes.ts'
import { assignVerdict } from '../../../../domain/responsibility/assign.ts'
import { type Duty, sameDuty } from '../../../../domain/responsibility/duty.ts'
import type { Call } from '../../../platform/context.ts'
import { today } from '../../../platform/clock.ts'
import { insist, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import type { IndicatorInForce, MechanismInForce } from '../../mechanism/index.ts'
import { insistSameVersion, type Under } from '../../organization/index.ts'
import type { ResponsibilityDeps } from '../deps.ts'
import { insistMayName } from '../policy.ts'
import { dutyId, getDutyForChange, replaceDuty } from '../store.ts'
import { lookUp } from './look-up.ts'

export type Assignment = Duty & { readonly code: string; readonly startsOn: string }

export async function assign(
  deps: ResponsibilityDeps,
  call: Call,
  input: Assignment & { readonly version: number },
): Promise<{ code: string; version: number }> {
  const { regionId } = call.actor
  return change(deps.platform, async (tx) => {
    const { mechanism, indicator } = await findIndicator(deps, { tx, regionId, by: call.by }, input.code)
    insistMayName(call, 'responsibility.assign', mechanism.id, leadsOf(mechanism, indicator))
    return assignDuty(deps, { tx, regionId, by: call.by }, input, input.version)
  })
}

/** `version` is the one the writer saw; left out where nobody was looking. */
export async function assignDuty(
  deps: ResponsibilityDeps,
  under: Under,
  input: Assignment,
  version?: number,
): Promise<{ code: string; version: number }> {
  const { tx, regionId, by } = under
  const { mechanism, indicator } = await findIndicator(deps, under, input.code)
  const key = { regionId, mechanismCode: mechanism.edition.code, indicatorCode: indicator.code }
  const current = await getDutyForChange(tx, key, mechanism.id)
  const stored = current?.version ?? 0
  if (version !== undefined) await insistSameVersion(tx, { regionId, id: dutyId(key) }, version, stored)
  const { known, nameOf, fieldsOf } = await lookUp(
    deps,
    under,
    [input, ...(current ? [current] : [])],
    input.startsOn,
  )
  const leadRoots = leadsOf(mechanism, indicator).map(({ rootId }) => rootId)
  insist(assignVerdict(input, known(input), leadRoots, current))
  if (current && sameDuty(current, input)) return { code: indicator.code, version: stored }
  const next = { ...input, id: deps.platform.newId(), mechanismId: mechanism.id }
  const saved = await replaceDuty(tx, key, current, next)
  await record(deps.platform, tx, by, {
    item: { regionId, kind: 'responsibility', id: dutyId(key) },
    type: 'organization.responsibility-assigned',
    data: {
      code: indicator.code,
      name: indicator.name,
      on: input.startsOn,
      before: current ? nameOf(current) : null,
      after: nameOf(input),
      duty: dutyOf(input),
      changes: changesBetween(current ? fieldsOf(current) : {}, fieldsOf(input)),
    },
  })
  return { code: indicator.code, version: saved }
}

const dutyOf = ({
  leadershipMemberPostId,
  sectionId,
  responsiblePostId,
  responsiblePersonId,
  backupPostId,
}: Duty): Duty => ({
  leadershipMemberPostId,
  sectionId,
  responsiblePostId,
  responsiblePersonId,
  backupPostId,
})

async function findIndicator(
  { platform, mechanism: mechanisms }: ResponsibilityDeps,
  { tx, regionId }: Under,
  code: string,
): Promise<{ mechanism: MechanismInForce; indicator: IndicatorInForce }> {
  const mechanism = await mechanisms.inForce(tx, regionId, today(platform.clock))
  const indicator = mechanism?.indicators.find((one) => one.code === code)
  if (!mechanism || !indicator) throw new Refused('not-found')
  return { mechanism, indicator }
}

function leadsOf({ units }: MechanismInForce, { leadUnitIds }: IndicatorInForce) {
  return units.filter(({ id }) => leadUnitIds.includes(id))
}
