/** Targets with what they are for: every sub-indicator of the mechanism with its last accepted value. */
import type { z } from 'zod'
import type { filingRoutes } from '../../../../contract/filing.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import { may } from '../../../../domain/identity/rights.ts'
import { today } from '../../../platform/clock.ts'
import type { FilingDeps } from '../deps.ts'
import { allFields } from '../fields.ts'
import { mechanismNow } from '../policy.ts'
import { acceptedValues, periods, targets } from './accepted.ts'

type View = z.input<(typeof filingRoutes.targets)['response']>

export async function targetsView(deps: FilingDeps, actor: Actor): Promise<View> {
  const { db } = deps.platform
  const { regionId } = actor
  const mechanism = await mechanismNow(deps, db, regionId)
  const last = await lastValues(deps, regionId)
  const scope = { regionId, ...(mechanism ? { mechanismId: mechanism.id } : {}) }
  return {
    rows: [...(await targets(db, regionId))],
    fields: (mechanism === null ? [] : allFields(mechanism)).map(({ sub, indicator }) => ({
      code: sub.code,
      indicator,
      name: sub.name.zh,
      nameEn: sub.name.en,
      unit: sub.unit.zh,
      unitEn: sub.unit.en,
      last: last.get(sub.code) ?? null,
    })),
    today: today(deps.platform.clock),
    mayManage: mechanism !== null && may(actor, 'period.manage', scope),
  }
}

/** Accepted in the newest closed period; nothing where none is closed. */
async function lastValues({ platform: { db } }: FilingDeps, regionId: string) {
  const closed = (await periods(db, regionId)).findLast(({ state }) => state === 'closed')
  const values = closed === undefined ? [] : await acceptedValues(db, regionId, closed.id)
  return new Map(
    values.map(({ code, value }): [string, { period: string; value: number | null }] => [
      code,
      { period: closed?.code ?? '', value },
    ]),
  )
}
