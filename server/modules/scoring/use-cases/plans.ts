/** Sets of moves under a name. They belong to the office; everybody reads them. */
import { type Call, instantOf, type Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import { insistSameVersion } from '../../organization/index.ts'
import type { ScoringDeps } from '../deps.ts'
import { findPeriod } from '../periods.ts'
import { insistOffice } from '../policy.ts'
import { lockRegion } from '../store/methodologies.ts'
import {
  insertPlan,
  listPlans,
  lockPlan,
  type PlanMoves,
  type PlanRow,
  removePlan,
  updatePlan,
} from '../store/plans.ts'

type Given = Pick<PlanRow, 'name' | 'period' | 'rivals'> & { readonly moves: PlanMoves }

export async function savePlan(deps: ScoringDeps, { actor, by }: Call, given: Given): Promise<PlanRow> {
  const { platform } = deps
  return change(platform, async (tx) => {
    await insistOffice(deps, tx, actor, 'scoring.release')
    await lockRegion(tx, actor.regionId)
    await findPeriod(deps, tx, actor.regionId, given.period, 'body.period')
    await insistFree(tx, actor.regionId, given.name, null)
    const row: PlanRow = {
      region_id: actor.regionId,
      id: platform.newId(),
      ...given,
      saved_at: instantOf(platform),
      saved_by: by.name,
      version: 1,
    }
    await insertPlan(tx, row)
    await record(platform, tx, by, { item: itemOf(row), type: 'plan.saved', data: { ...given } })
    return row
  })
}

export async function changePlan(
  deps: ScoringDeps,
  { actor, by }: Call,
  id: string,
  { version, ...given }: Given & { readonly version: number },
): Promise<PlanRow> {
  const { platform } = deps
  return change(platform, async (tx) => {
    await insistOffice(deps, tx, actor, 'scoring.release')
    await lockRegion(tx, actor.regionId)
    const row = await lockPlan(tx, actor.regionId, id)
    await insistSameVersion(tx, { regionId: row.region_id, id }, version, row.version)
    await insistFree(tx, actor.regionId, given.name, id)
    const next: PlanRow = {
      ...row,
      ...given,
      saved_at: instantOf(platform),
      saved_by: by.name,
      version: row.version + 1,
    }
    await updatePlan(tx, next)
    await record(platform, tx, by, {
      item: itemOf(row),
      type: 'plan.changed',
      data: {
        changes: (['name', 'period', 'rivals', 'moves'] as const)
          .filter((field) => JSON.stringify(row[field]) !== JSON.stringify(next[field]))
          .map((field) => ({ field, before: row[field], after: next[field] })),
      },
    })
    return next
  })
}

export async function dropPlan(deps: ScoringDeps, { actor, by }: Call, id: string) {
  return change(deps.platform, async (tx) => {
    await insistOffice(deps, tx, actor, 'scoring.release')
    const row = await lockPlan(tx, actor.regionId, id)
    await removePlan(tx, row)
    await record(deps.platform, tx, by, {
      item: itemOf(row),
      type: 'plan.dropped',
      data: { name: row.name, period: row.period, moves: row.moves },
    })
    return { id }
  })
}

const itemOf = ({ region_id, id }: Pick<PlanRow, 'region_id' | 'id'>) => ({
  regionId: region_id,
  kind: 'scoring-plan',
  id,
})

async function insistFree(tx: Tx, regionId: string, name: string, but: string | null): Promise<void> {
  if ((await listPlans(tx, regionId)).some((row) => row.name === name && row.id !== but))
    throw new Refused('already-exists', { reason: 'name-taken' })
}
