/** Methodologies as they are listed and shown. */
import type { z } from 'zod'
import type { scoringMethodologyRoutes } from '../../../../contract/scoring-methodologies.ts'
import { type Actor, mayAnywhere } from '../../../../domain/identity/rights.ts'
import {
  effortOf,
  leavesOf,
  type Methodology,
  type Node,
  weightsOf,
} from '../../../../domain/scoring/methodology.ts'
import type { Fault } from '../../../../domain/mechanism/fault.ts'
import type { ScoringDeps } from '../deps.ts'
import type { LoadedMethodology, MethodologyReader } from '../store/methodologies.ts'
import { listReleases } from '../store/releases.ts'
import { contentHash, listFiles, mechanismCode, readFile } from '../use-cases/load-methodology.ts'
import { nodeNames } from './shelf.ts'

type Listed = z.input<(typeof scoringMethodologyRoutes.methodologies)['response']>
type Tree = z.input<(typeof scoringMethodologyRoutes.methodology)['response']>

/** What is told of a methodology wherever it is listed. */
export const headOfMethodology = ({ tree, firstTier, title, code, version }: Methodology) => {
  const leaves = leavesOf(tree)
  return {
    code,
    version,
    title,
    leaves: leaves.length,
    provisional: leaves.filter(({ provisional }) => provisional).length,
    cut: firstTier,
  }
}

const rowOf = ({ id, hash, effectiveFrom, first, loadedAt, methodology }: LoadedMethodology) => ({
  id,
  hash,
  effectiveFrom,
  first,
  loadedAt,
  ...headOfMethodology(methodology),
})

export const faultView = ({ file, line, code, facts }: Fault) => ({ file, line, code, facts })

export async function listMethodologies(
  deps: ScoringDeps,
  methodologies: MethodologyReader,
  actor: Actor,
): Promise<Listed> {
  const { db } = deps.platform
  const { regionId } = actor
  const loaded = await methodologies.list(db, regionId)
  const releases = mayAnywhere(actor, 'scoring.view') ? await listReleases(db, regionId) : null
  const files = await listFiles(deps.folder, await mechanismCode(deps, db, regionId))
  return {
    loaded: loaded.toReversed().map((one) => ({
      ...rowOf(one),
      releases: releases?.filter(({ methodologyId }) => methodologyId === one.id).length ?? null,
    })),
    files: await Promise.all(
      files.map(async (file) => {
        const reading = await readFile(deps, file)
        if (!reading.ok)
          return { file, title: null, version: null, loaded: false, faults: reading.faults.map(faultView) }
        const { title, version } = reading.methodology
        const hash = contentHash(reading.content)
        return { file, title, version, loaded: loaded.some((one) => one.hash === hash), faults: [] }
      }),
    ),
  }
}

export function viewMethodology(loaded: LoadedMethodology): Tree {
  const { methodology } = loaded
  const { tree, source } = methodology
  const nodes: Tree['nodes'] = []
  const walk = (
    node: Node,
    place: { parent: string | null; depth: number; weight: number; share: number },
  ): void => {
    const leaf = node.kind === 'leaf' ? node : null
    nodes.push({
      ...nodeNames(node),
      ...place,
      kind: node.kind,
      combine: node.kind === 'group' ? node.combine : null,
      unit: leaf?.unit ?? null,
      best: leaf?.best ?? null,
      worst: leaf?.worst ?? null,
      power: leaf?.power ?? null,
      missing: leaf?.missing ?? null,
      source: leaf?.source ?? null,
      basis: leaf?.basis ?? null,
      provisional: leaf?.provisional ?? false,
      effort: leaf === null ? null : effortOf(methodology, leaf),
    })
    if (node.kind === 'leaf') return
    const weights = weightsOf(node)
    const sum = weights.reduce((total, weight) => total + weight, 0)
    node.parts.forEach((part, index) => {
      const weight = weights[index] ?? 0
      walk(part.node, {
        parent: node.code,
        depth: place.depth + 1,
        weight,
        share: (place.share * weight) / sum,
      })
    })
  }
  walk(tree, { parent: null, depth: 0, weight: 1, share: 1 })
  return { ...rowOf(loaded), source, nodes }
}
