/** How work leads to the whole score, and whether the values bear out what is said to lead what. */
import type { z } from 'zod'
import type { scoringInfluenceRoutes } from '../../../../contract/scoring-influences.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import { sharesOf } from '../../../../domain/scoring/first-tier.ts'
import { borneBy, type Course } from '../../../../domain/scoring/influence.ts'
import { type Leaf, leavesOf, type Node } from '../../../../domain/scoring/methodology.ts'
import { today } from '../../../platform/clock.ts'
import type { ScoringDeps } from '../deps.ts'
import { viewEffects } from './effects.ts'
import { rowOf, valueOf } from './indicator.ts'
import { leadsFor } from './leads.ts'
import { firstTierFrom, gainAtBest, topicShares } from './scoreboard.ts'
import {
  headOf,
  nodeNames,
  type Opened,
  openShelf,
  openUpTo,
  type Readers,
  refOf,
  releaseView,
} from './shelf.ts'

type View = z.input<(typeof scoringInfluenceRoutes.get)['response']>

/** Five years of quarters: what was so before that was another county. */
const releasesLookedAt = 20
/** Of one node as many as a picture has room for; the ledger has them all. */
const openShown = 5
const closedShown = 3

export async function viewInfluences(
  deps: ScoringDeps,
  readers: Readers,
  actor: Actor,
  period: string | undefined,
): Promise<View> {
  const { regionId } = actor
  const shelf = await openShelf(readers, regionId)
  const head = headOf(shelf, period)
  const { past, now } = await openUpTo(readers, shelf, regionId, head, releasesLookedAt)
  const { methodology, field } = now
  const { tree } = methodology
  const stated = await readers.methodologies.inForce(readers.db, regionId, today(deps.platform.clock))
  const [leads, running, effects] = await Promise.all([
    leadsFor(deps, actor),
    deps.tasks.listByIndicator(actor, 'running'),
    viewEffects(deps, readers, actor),
  ])
  const viewOf = (node: Node, share: number | undefined) => {
    const { score } = field.standing(node.code, field.own)
    return {
      ...nodeNames(node),
      score,
      gain: gainAtBest(field.best(node.code), score, share),
      leadUnits: leads.unitsOf(node.code),
      tasks: leads.tasksOf(node.code),
    }
  }
  const topics = topicShares(methodology, now)
  const shares = sharesOf(methodology, rowOf(now))
  const overall = field.standing(tree.code, field.own)
  const known = running.filter(({ code }) => code !== tree.code && field.has(code))
  const shown = firstOfEach(
    known.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1)),
    ({ code }) => code,
    openShown,
  )
  const standings = await deps.tasks.standings(
    readers.db,
    regionId,
    shown.map(({ id }) => id),
  )
  const leafOf = new Map(now.leaves.map((leaf): [string, Leaf] => [leaf.code, leaf]))
  return {
    release: releaseView(shelf, head),
    periods: shelf.standing.map((one) => one.period),
    total: { ...nodeNames(tree), ...overall, firstTier: firstTierFrom(now, overall) },
    indicators: tree.parts.map(({ node }, at) => viewOf(node, topics[at])),
    leaves: tree.parts.flatMap(({ node }) =>
      leavesOf(node).map((leaf) => ({
        ...viewOf(leaf, shares[now.leaves.indexOf(leaf)]),
        indicator: node.code,
      })),
    ),
    open: shown.flatMap(({ id, number, title, code, unit, dueOn }) => {
      const found = standings.get(id)
      return found ? [{ id, number, title, code, unit, dueOn, state: found.state, light: found.light }] : []
    }),
    closed: firstOfEach(
      effects.rows
        .filter(({ code }) => field.has(code))
        .toSorted((a, b) => (a.task.closedOn > b.task.closedOn ? -1 : 1)),
      ({ code }) => code,
      closedShown,
    ).map(({ task: { id, number, title, unit, closedOn }, code, effect }) => ({
      id,
      number,
      title,
      code,
      unit,
      closedOn,
      effect,
    })),
    statedIn: refOf(stated),
    heldAgainst: past.map((one) => one.head.period.code),
    influences: stated.methodology.influences.flatMap(({ from, to, why }) => {
      const [cause, effect] = [leafOf.get(from), leafOf.get(to)]
      if (!cause || !effect) return []
      return [{ from, to, why, ...borneBy(courseOf(past, cause), courseOf(past, effect)) }]
    }),
  }
}

/** A value in another unit is another value. */
const courseOf = (past: readonly Opened[], leaf: Leaf): Course => ({
  leaf,
  values: past.map((one) => {
    const theirs = one.leaves.find(({ code }) => code === leaf.code)
    return theirs?.unit.zh === leaf.unit.zh ? valueOf(one, leaf.code, one.field.own) : null
  }),
})

function firstOfEach<Row>(rows: readonly Row[], keyOf: (row: Row) => string, most: number): readonly Row[] {
  const counted = new Map<string, number>()
  return rows.filter((row) => {
    const count = (counted.get(keyOf(row)) ?? 0) + 1
    counted.set(keyOf(row), count)
    return count <= most
  })
}
