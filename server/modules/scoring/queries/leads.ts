/** Who leads what, and the tasks on it, by the codes of a methodology's nodes. */
import type { Actor } from '../../../../domain/identity/rights.ts'
import { today } from '../../../platform/clock.ts'
import type { ScoringDeps, UnitName } from '../deps.ts'

export type Leads = {
  readonly unitsOf: (code: string) => UnitName[]
  /** Open tasks on a node and everything below it, as the ledger counts them by the same filter. */
  readonly tasksOf: (code: string) => {
    running: number
    overdue: number
    filter: { indicator: string; parts: 'with' }
  }
}

type Led = readonly { readonly code: string; readonly leadUnitIds: readonly string[] }[]

/** Ids of the units that lead an indicator, the first lead first. */
export function leadUnitsOf(indicators: Led): (code: string) => readonly string[] {
  const idsOf = new Map(
    indicators.map(({ code, leadUnitIds }): [string, readonly string[]] => [code, leadUnitIds]),
  )
  return (code) => idsOf.get(code) ?? []
}

export async function leadsFor(deps: ScoringDeps, actor: Actor): Promise<Leads> {
  const { db, clock } = deps.platform
  const [mechanism, counts] = await Promise.all([
    deps.mechanisms.inForce(db, actor.regionId, today(clock)),
    deps.tasks.countByIndicator(actor),
  ])
  const indicators = mechanism?.indicators ?? []
  const ids = [...new Set(indicators.flatMap(({ leadUnitIds }) => leadUnitIds))]
  const units = await deps.organization.units(db, actor.regionId, ids)
  const unitById = new Map(units.map((unit): [string, UnitName] => [unit.id, unit]))
  const idsOf = leadUnitsOf(indicators)
  return {
    unitsOf: (code) =>
      idsOf(code).flatMap((id) => {
        const unit = unitById.get(id)
        return unit ? [{ id: unit.id, name: unit.name, shortName: unit.shortName }] : []
      }),
    tasksOf(code) {
      let running = 0
      let overdue = 0
      for (const [one, count] of counts)
        if (one === code || one.startsWith(`${code}.`)) {
          running += count.running
          overdue += count.overdue
        }
      return { running, overdue, filter: { indicator: code, parts: 'with' } }
    },
  }
}
