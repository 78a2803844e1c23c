/** Closed tasks on sub-indicators and what the value did: before they were issued, after they were closed. */
import type { z } from 'zod'
import type { scoringFirstTierRoutes } from '../../../../contract/scoring-first-tier.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import { effectOf } from '../../../../domain/scoring/effect.ts'
import type { ScoringDeps } from '../deps.ts'
import { listMoves } from '../store/plans.ts'
import type { ReleaseHead } from '../store/releases.ts'
import { valueOf } from './indicator.ts'
import { nodeNames, open, type Opened, openShelf, type Readers } from './shelf.ts'

type Effects = z.input<(typeof scoringFirstTierRoutes.effects)['response']>

export async function viewEffects(deps: ScoringDeps, readers: Readers, actor: Actor): Promise<Effects> {
  const { regionId } = actor
  const shelf = await openShelf(readers, regionId)
  const [closed, moves] = await Promise.all([
    deps.tasks.listByIndicator(actor, 'closed'),
    listMoves(readers.db, regionId),
  ])
  const moveOf = new Map(moves.map((move) => [move.taskId, move]))
  const counts = { reached: 0, improved: 0, 'no-effect-seen': 0, 'too-early': 0, 'no-baseline': 0 }
  const rows: Effects['rows'] = []
  for (const task of closed) {
    const { issuedOn, closedOn } = task
    const newest = shelf.standing.at(-1)
    if (issuedOn === null || closedOn === null || !newest) continue
    const leaf = (await open(readers, shelf, regionId, newest)).leaves.find(({ code }) => code === task.code)
    if (!leaf) continue
    const move = moveOf.get(task.id)
    const earlier =
      shelf.all.find(({ id }) => id === move?.releaseId) ??
      shelf.standing.findLast(({ period }) => period.endsOn < issuedOn) ??
      null
    const later = shelf.standing.findLast(({ period }) => period.endsOn > closedOn) ?? null
    const before = earlier === null ? null : seen(await openHead(earlier), task.code)
    const after = later === null ? null : seen(await openHead(later), task.code)
    const effect = effectOf(leaf, {
      before: before?.value ?? null,
      after: after === null ? undefined : after.value,
      target: move?.target ?? null,
    })
    counts[effect] += 1
    rows.push({
      task: { id: task.id, number: task.number, title: task.title, issuedOn, closedOn, unit: task.unit },
      ...nodeNames(leaf),
      unit: leaf.unit,
      target: move?.target ?? null,
      before,
      after,
      effect,
    })
  }
  return { rows, counts }

  function openHead(head: ReleaseHead): Promise<Opened> {
    return open(readers, shelf, regionId, head)
  }
}

const seen = (release: Opened, code: string) => ({
  period: release.head.period.code,
  value: valueOf(release, code, release.field.own),
  score: release.field.has(code) ? release.field.standing(code, release.field.own).score : null,
})
