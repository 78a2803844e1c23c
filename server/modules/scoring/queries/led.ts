/** The indicators that the reader's unit leads, as the newest release has them. */
import type { z } from 'zod'
import type { scoringRoutes } from '../../../../contract/scoring.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import { today } from '../../../platform/clock.ts'
import type { ScoringDeps } from '../deps.ts'
import { leadUnitsOf } from './leads.ts'
import { before, bestView, open, openShelf, type Readers, scoredIn } from './shelf.ts'

type Led = z.input<(typeof scoringRoutes.led)['response']>

export async function viewLed(deps: ScoringDeps, readers: Readers, actor: Actor): Promise<Led> {
  const { regionId } = actor
  const ours = new Set(actor.posts.flatMap(({ unitId, rootUnitId }) => [unitId, rootUnitId]))
  const shelf = await openShelf(readers, regionId)
  const head = shelf.standing.at(-1)
  if (head === undefined || ours.size === 0) return { period: head?.period ?? null, rows: [] }
  const { db, clock } = deps.platform
  const mechanism = await deps.mechanisms.inForce(db, regionId, today(clock))
  const leads = leadUnitsOf(mechanism?.indicators ?? [])
  const now = await open(readers, shelf, regionId, head)
  const led = now.methodology.tree.parts.filter(({ node }) => leads(node.code).some((id) => ours.has(id)))
  if (led.length === 0) return { period: head.period, rows: [] }
  const headBefore = before(shelf, head)
  const earlier = headBefore === null ? null : await open(readers, shelf, regionId, headBefore)
  return {
    period: head.period,
    rows: led.map(({ node }) => ({
      ...scoredIn(now, earlier, node),
      best: bestView(now, node.code),
      line: now.field.line(node.code, now.methodology.firstTier),
    })),
  }
}
