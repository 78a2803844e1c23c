/** Closed tasks on sub-indicators and what the value did: before they were issued, after they were closed. */
import type { z } from 'zod'
import type { scoringFirstTierRoutes } from '../../../../contract/scoring-first-tier.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import { type Effect, effectOf, type Seen } from '../../../../domain/scoring/effect.ts'
import { type Leaf, leavesOf, nodesOf } from '../../../../domain/scoring/methodology.ts'
import type { ScoringDeps } from '../deps.ts'
import { listMoves } from '../store/plans.ts'
import type { ReleaseHead } from '../store/releases.ts'
import { valueOf } from './indicator.ts'
import { nodeNames, open, type Opened, openShelf, type Readers, type Shelf } from './shelf.ts'

type Effects = z.input<(typeof scoringFirstTierRoutes.effects)['response']>

export async function viewEffects(deps: ScoringDeps, readers: Readers, actor: Actor): Promise<Effects> {
  const { regionId } = actor
  const shelf = await openShelf(readers, regionId)
  const [closed, moves] = await Promise.all([
    deps.tasks.listByIndicator(actor, 'closed'),
    listMoves(readers.db, regionId),
  ])
  const newest = shelf.standing.at(-1)
  const now = newest === undefined ? null : await open(readers, shelf, regionId, newest)
  const known = nodesKnown(shelf, now)
  const moveOf = new Map(moves.map((move) => [move.taskId, move]))
  const rows: Effects['rows'] = []
  for (const task of closed) {
    const { issuedOn, closedOn, code } = task
    // A whole indicator has no value of its own.
    if (issuedOn === null || closedOn === null || known.groups.has(code)) continue
    const move = moveOf.get(task.id)
    const earlier =
      shelf.all.find(({ id }) => id === move?.releaseId) ??
      shelf.standing.findLast(({ period }) => period.endsOn < issuedOn)
    const later = shelf.standing.findLast(({ period }) => period.startsOn > closedOn)
    const before = await openMaybe(earlier)
    const after = await openMaybe(later)
    const leaf = known.leaves.get(code) ?? null
    const target = move?.target ?? null
    const isScored = now === null ? leaf !== null : now.field.has(code)
    rows.push({
      task: { id: task.id, number: task.number, title: task.title, issuedOn, closedOn, unit: task.unit },
      ...(leaf === null ? { code, name: code, nameEn: code } : nodeNames(leaf)),
      unit: leaf?.unit ?? { zh: '', en: '' },
      target,
      before: shownIn(before, code),
      after: shownIn(after, code),
      effect: effectOf(isScored ? leaf : null, {
        before: seenIn(before, code),
        after: seenIn(after, code),
        target,
      }),
    })
  }
  const count = (effect: Effect): number => rows.filter((row) => row.effect === effect).length
  return {
    rows,
    counts: {
      improved: count('improved'),
      reached: count('reached'),
      'no-effect-seen': count('no-effect-seen'),
      'too-early': count('too-early'),
      'no-baseline': count('no-baseline'),
      'other-unit': count('other-unit'),
      'not-scored': count('not-scored'),
    },
  }

  async function openMaybe(head: ReleaseHead | undefined): Promise<Opened | null> {
    return head === undefined ? null : open(readers, shelf, regionId, head)
  }
}

/** Leaves by their codes, those of older methodologies too; of a leaf that several know, the newest release's. */
function nodesKnown({ methodologies }: Shelf, now: Opened | null) {
  const trees = [...methodologies.values()].map(({ methodology }) => methodology.tree)
  if (now !== null) trees.push(now.methodology.tree)
  const leaves = new Map(trees.flatMap(leavesOf).map((leaf): [string, Leaf] => [leaf.code, leaf]))
  const groups = new Set(trees.flatMap(nodesOf).flatMap(({ kind, code }) => (kind === 'group' ? [code] : [])))
  return { leaves, groups }
}

const seenIn = (release: Opened | null, code: string): Seen | null =>
  release
    ? {
        value: valueOf(release, code, release.field.own),
        unit: release.leaves.find((leaf) => leaf.code === code)?.unit.zh ?? '',
      }
    : null

const shownIn = (release: Opened | null, code: string) =>
  release
    ? {
        period: release.head.period.code,
        value: valueOf(release, code, release.field.own),
        score: release.field.standing(code, release.field.own).score,
      }
    : null
