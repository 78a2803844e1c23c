/** One indicator with its sub-indicators, each with the way its value came. */
import type { z } from 'zod'
import type { scoringRoutes } from '../../../../contract/scoring.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import { sharesOf } from '../../../../domain/scoring/first-tier.ts'
import { type Group, type Leaf, leavesOf, type Node } from '../../../../domain/scoring/methodology.ts'
import { dropped, shown, zero } from '../../../../domain/scoring/score.ts'
import { Refused } from '../../../platform/refused.ts'
import type { ScoringDeps } from '../deps.ts'
import { type Leads, leadsFor } from './leads.ts'
import { gainAtBest, topicShares } from './scoreboard.ts'
import {
  before,
  bestView,
  headOf,
  nodeOf,
  open,
  type Opened,
  openShelf,
  openUpTo,
  type Readers,
  refOf,
  releaseView,
  scoredIn,
} from './shelf.ts'

type IndicatorView = z.input<(typeof scoringRoutes.indicator)['response']>
type LeafView = IndicatorView['leaves'][number]

const periodsShown = 12

export async function viewIndicator(
  deps: ScoringDeps,
  readers: Readers,
  actor: Actor,
  code: string,
  period: string | undefined,
): Promise<IndicatorView> {
  const { regionId } = actor
  const shelf = await openShelf(readers, regionId)
  const head = headOf(shelf, period)
  const { past, now } = await openUpTo(readers, shelf, regionId, head, periodsShown)
  const headBefore = before(shelf, head)
  const earlier = headBefore === null ? null : await open(readers, shelf, regionId, headBefore)
  const { methodology, field } = now
  const node = groupOf(methodology.tree, nodeOf(methodology, code))
  const [leads, targets] = await Promise.all([
    leadsFor(deps, actor),
    deps.filing.targets(deps.platform.db, regionId),
  ])
  const scored = scoredIn(now, earlier, node)
  const best = bestView(now, node.code)
  const line = field.line(node.code, methodology.firstTier)
  const at = methodology.tree.parts.findIndex((part) => part.node === node)
  const share = node === methodology.tree ? 1 : (topicShares(methodology, now)[at] ?? 0)
  const shares = sharesOf(methodology, rowOf(now))
  const frame: Frame = {
    now,
    earlier,
    past,
    leads,
    shares,
    targetOf: (of) => targetFor(targets, of, head.period.code),
  }
  return {
    release: releaseView(shelf, head),
    periods: shelf.standing.map((one) => one.period),
    indicator: {
      ...scored,
      combine: node.combine,
      best,
      line,
      gap: scored.score === null || line === null ? null : scored.score - line,
      gain: gainAtBest(best, scored.score, share),
      history: historyOf(past, node, null),
      leadUnits: leads.unitsOf(node.code),
      tasks: leads.tasksOf(node.code),
    },
    leaves: leavesOf(node).map((leaf) => leafView(frame, leaf)),
  }
}

/** A sub-indicator is shown on the page of its indicator. */
function groupOf(tree: Group, node: Node): Group {
  if (node.kind === 'group') return node
  const found = tree.parts.find((part) => leavesOf(part.node).some((leaf) => leaf === node))?.node
  if (found?.kind !== 'group') throw new Refused('not-found', { reason: 'node-unknown' })
  return found
}

type Frame = {
  readonly now: Opened
  readonly earlier: Opened | null
  readonly past: readonly Opened[]
  readonly leads: Leads
  readonly shares: Float64Array
  readonly targetOf: (code: string) => number | null
}

type Target = { readonly code: string; readonly at: string; readonly value: number }

/** The target of the period, else that of its year, else the next one on the way. */
function targetFor(targets: readonly Target[], code: string, period: string): number | null {
  const of = targets.filter((one) => one.code === code)
  const found =
    of.find(({ at }) => at === period) ??
    of.find(({ at }) => at === period.slice(0, 4)) ??
    of.filter(({ at }) => at > period).toSorted((a, b) => (a.at < b.at ? -1 : 1))[0]
  return found?.value ?? null
}

export const rowOf = ({ body, leaves, field }: Opened): Float64Array =>
  body.values.subarray(field.own * leaves.length, (field.own + 1) * leaves.length)

/** The value of a leaf for a place; null where there is none in figures. */
export function valueOf({ body, leaves }: Opened, code: string, place: number): number | null {
  const index = leaves.findIndex((leaf) => leaf.code === code)
  return index < 0 || place < 0 ? null : shown(body.values[place * leaves.length + index])
}

function leafView({ now, earlier, past, leads, shares, targetOf }: Frame, leaf: Leaf): LeafView {
  const { field, leaves, body, methodology, loaded, head } = now
  const index = leaves.indexOf(leaf)
  const scored = scoredIn(now, earlier, leaf)
  const raw = body.values[field.own * leaves.length + index] ?? Number.NaN
  const meaning = raw === zero ? ('zero' as const) : raw === dropped ? ('drop' as const) : null
  const value = shown(raw)
  const best = field.best(leaf.code)
  const line = field.line(leaf.code, methodology.firstTier)
  const share = shares[index] ?? 0
  const filed = body.own.find((one) => one.code === leaf.code)
  const { source, scale } = scaleOf(leaf)
  const filing =
    filed === undefined
      ? null
      : {
          filingId: filed.filingId,
          source: filed.source,
          evidence: filed.evidence,
          filedBy: filed.filedBy,
          acceptedBy: filed.acceptedBy,
          acceptedAt: filed.acceptedAt,
          imported: filed.imported,
        }
  const bulletin = head.sources.map((one) => one.source).join('；')
  return {
    ...scored,
    unit: leaf.unit,
    value,
    meaning,
    published: scored.score !== null && Number.isNaN(raw),
    scale: { ...scale, source, basis: leaf.basis, provisional: leaf.provisional },
    best:
      best === null
        ? null
        : {
            score: best.score,
            places: best.places.slice(0, 5).map((place) => body.places[place]?.name ?? ''),
            value: valueOf(now, leaf.code, best.places[0] ?? -1),
          },
    line,
    gap: scored.score === null || line === null ? null : scored.score - line,
    share,
    gain: gainAtBest(best, scored.score, share),
    target: targetOf(leaf.code),
    history: historyOf(past, leaf, leaf.code),
    leadUnits: leads.unitsOf(leaf.code),
    tasks: leads.tasksOf(leaf.code),
    filing,
    provenance: [
      { step: 'rank', rank: scored.rank, of: scored.of, releaseId: head.id, hash: head.hash },
      { step: 'score', score: scored.score, ...scale, methodology: refOf(loaded) },
      { step: 'value', value, meaning, unit: leaf.unit },
      {
        step: 'filing',
        ...(filing ?? {
          filingId: null,
          source: bulletin,
          evidence: 0,
          filedBy: null,
          acceptedBy: null,
          acceptedAt: null,
          imported: false,
        }),
      },
    ],
  }
}

const scaleOf = ({ best, worst, power, source }: Leaf) => ({ scale: { best, worst, power }, source })

const historyOf = (past: readonly Opened[], node: Node, leaf: string | null) =>
  past.map((one) => {
    const { score, rank } = one.field.standing(node.code, one.field.own)
    return {
      period: one.head.period.code,
      score,
      rank,
      value: leaf === null ? null : valueOf(one, leaf, one.field.own),
    }
  })
