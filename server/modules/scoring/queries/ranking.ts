/** All places by one node, the county's heat map, and ranks over the periods. */
import type { z } from 'zod'
import type { scoringRoutes } from '../../../../contract/scoring.ts'
import { settled } from '../../../../domain/scoring/frontier.ts'
import { placesInTier } from '../../../../domain/scoring/first-tier.ts'
import { nodesOf } from '../../../../domain/scoring/methodology.ts'
import { ranksOf } from '../../../../domain/scoring/rank.ts'
import { columnOf, type ReleasePlace } from '../../../../domain/scoring/release.ts'
import { compile, score, shown } from '../../../../domain/scoring/score.ts'
import { readInputs } from '../store/releases.ts'
import { valueOf } from './indicator.ts'
import {
  before,
  headOf,
  nodeNames,
  nodeOf,
  open,
  openShelf,
  placesBy,
  type Readers,
  refOf,
  releaseView,
  scoredIn,
} from './shelf.ts'
import { translated } from './translated.ts'

type Asked = { readonly node?: string | undefined; readonly period?: string | undefined }

export async function viewRanking(
  readers: Readers,
  regionId: string,
  asked: Asked,
): Promise<z.input<(typeof scoringRoutes.ranking)['response']>> {
  const shelf = await openShelf(readers, regionId)
  const head = headOf(shelf, asked.period)
  const now = await open(readers, shelf, regionId, head)
  const headBefore = before(shelf, head)
  const earlier = headBefore === null ? null : await open(readers, shelf, regionId, headBefore)
  const node = nodeOf(now.methodology, asked.node)
  const { firstTier: cut } = now.methodology
  const { of } = now.field.standing(node.code, now.field.own)
  return {
    release: releaseView(shelf, head),
    node: { ...nodeNames(node), unit: node.kind === 'leaf' ? node.unit : null },
    line: now.field.line(node.code, cut),
    placesInTier: cut === null ? null : placesInTier(cut, of),
    places: placesBy(now, node.code).map(({ index, ...place }) => ({
      ...place,
      value: node.kind === 'leaf' ? valueOf(now, node.code, index) : null,
      change: scoredIn(now, earlier, node, index).change,
    })),
  }
}

export async function viewHeatmap(
  readers: Readers,
  regionId: string,
  periods: number,
): Promise<z.input<(typeof scoringRoutes.heatmap)['response']>> {
  const shelf = await openShelf(readers, regionId)
  const heads = shelf.standing.slice(-periods)
  const past = await Promise.all(heads.map((one) => open(readers, shelf, regionId, one)))
  const tree = past.at(-1)?.methodology.tree
  return {
    periods: heads.map(({ period }) => period),
    rows: (tree === undefined ? [] : [...tree.parts.map(({ node }) => node), tree]).map((node) => ({
      ...nodeNames(node),
      cells: past.map(({ field }) => field.standing(node.code, field.own)),
    })),
  }
}

type Ranks = z.input<(typeof scoringRoutes.ranks)['response']>

/** Ranks as they were released. */
export async function viewRanks(
  readers: Readers,
  regionId: string,
  asked: { readonly node?: string | undefined; readonly periods: number },
): Promise<Ranks> {
  const shelf = await openShelf(readers, regionId)
  const heads = shelf.standing.slice(-asked.periods)
  const past = await Promise.all(heads.map((one) => open(readers, shelf, regionId, one)))
  const last = past.at(-1)
  if (!last) headOf(shelf, undefined)
  const node = last === undefined ? undefined : nodeOf(last.methodology, asked.node)
  const table = rankTable(heads.length)
  past.forEach(({ body, field }, at) => {
    if (node !== undefined) table.put(body.places, at, ranksOf(field.column(node.code)))
  })
  return {
    node: node === undefined ? { code: '', name: '', nameEn: '' } : nodeNames(node),
    basis: 'released',
    methodology: null,
    periods: heads.map(({ period }) => period),
    places: table.places(),
    scores: past.map(({ field }) => (node === undefined ? null : field.standing(node.code, field.own).score)),
  }
}

/**
 * Every period computed anew from its stored inputs by one methodology, so that periods compare. Values are
 * matched by the codes of the leaves: what a period did not have is unknown in it.
 */
export async function recomputedRanks(
  readers: Readers,
  regionId: string,
  asked: { readonly node?: string | undefined; readonly periods: number },
): Promise<Ranks> {
  const shelf = await openShelf(readers, regionId)
  const heads = shelf.standing.slice(-asked.periods)
  const loaded = shelf.methodologies.get(headOf(shelf, undefined).methodologyId)
  if (!loaded) throw new Error('a release without its methodology')
  const { methodology } = loaded
  const node = nodeOf(methodology, asked.node)
  const program = compile(methodology)
  const slot = nodesOf(methodology.tree).indexOf(node)
  const table = rankTable(heads.length)
  const scores = heads.map((): number | null => null)
  const atOf = new Map(heads.map(({ id }, at): [string, number] => [id, at]))
  let all: Float64Array = new Float64Array()
  const past = readInputs(
    readers,
    regionId,
    heads.map(({ id }) => id),
  )
  for await (const { id, ...inputs } of past) {
    const at = atOf.get(id) ?? -1
    const theirs = shelf.methodologies.get(heads[at]?.methodologyId ?? '')
    const same = theirs?.scoringHash === loaded.scoringHash
    const { places, values, published } =
      same || !theirs ? inputs : translated(inputs, theirs.methodology, methodology)
    // A scale that is the best of its period is another one in each.
    const own = settled(methodology, values)
    all = score(own === methodology ? program : compile(own), values, published, all)
    const column = columnOf(all, program.nodes, slot)
    table.put(places, at, ranksOf(column))
    scores[at] = shown(column[places.findIndex(({ own }) => own)])
  }
  return {
    node: nodeNames(node),
    basis: 'recomputed',
    methodology: refOf(loaded),
    periods: heads.map(({ period }) => period),
    places: table.places(),
    scores,
  }
}

/** Ranks of places over periods, whichever places each period has. */
function rankTable(periods: number) {
  type Row = { place: ReleasePlace; ranks: (number | null)[] }
  const rows = new Map<string, Row>()
  // The list of places is most often that of the period before.
  let last: readonly ReleasePlace[] = []
  let rowsOfLast: readonly Row[] = []
  const rowOf = (place: ReleasePlace): Row => {
    const key = place.code ?? place.name
    const found = rows.get(key)
    if (found) {
      found.place = place
      return found
    }
    const made: Row = { place, ranks: Array.from({ length: periods }, () => null) }
    rows.set(key, made)
    return made
  }
  return {
    put(places: readonly ReleasePlace[], at: number, ranks: Int32Array) {
      if (places !== last) rowsOfLast = places.map(rowOf)
      last = places
      rowsOfLast.forEach((row, index) => {
        row.ranks[at] = ranks[index] || null
      })
    },
    places: () =>
      [...rows.values()]
        .map(({ place: { code, name, own }, ranks }) => ({ code, name, own, ranks }))
        .toSorted((a, b) => (a.ranks.at(-1) ?? Infinity) - (b.ranks.at(-1) ?? Infinity)),
  }
}
