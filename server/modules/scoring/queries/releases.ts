/** Releases as they are listed, opened, foretold and held against themselves. */
import type { z } from 'zod'
import type { scoringRoutes } from '../../../../contract/scoring.ts'
import { settled } from '../../../../domain/scoring/frontier.ts'
import { type Leaf, leavesOf } from '../../../../domain/scoring/methodology.ts'
import { fieldOf } from '../../../../domain/scoring/standing.ts'
import { Refused } from '../../../platform/refused.ts'
import type { AcceptedValue } from '../deps.ts'
import { readBody, type ReleaseHead } from '../store/releases.ts'
import { isSame, type Prepared, recompute } from '../use-cases/release.ts'
import { publishedView } from './published.ts'
import {
  before,
  nodeNames,
  open,
  type Opened,
  openShelf,
  placesBy,
  type Readers,
  refOf,
  releaseView,
  scoredIn,
  type Shelf,
} from './shelf.ts'

type Out<K extends 'release' | 'preview' | 'verify'> = z.input<(typeof scoringRoutes)[K]['response']>

export async function listReleaseViews(readers: Readers, regionId: string) {
  const shelf = await openShelf(readers, regionId)
  return shelf.all.toReversed().map((head) => releaseView(shelf, head))
}

async function find(
  readers: Readers,
  regionId: string,
  id: string,
): Promise<{ shelf: Shelf; head: ReleaseHead }> {
  const shelf = await openShelf(readers, regionId)
  const head = shelf.all.find((one) => one.id === id)
  if (!head) throw new Refused('not-found', { reason: 'no-release' })
  return { shelf, head }
}

export async function viewRelease(readers: Readers, regionId: string, id: string): Promise<Out<'release'>> {
  const { shelf, head } = await find(readers, regionId, id)
  const now = await open(readers, shelf, regionId, head)
  const earlier = await openBefore(readers, shelf, regionId, head)
  return {
    release: releaseView(shelf, head),
    own: ownView(now, earlier, now.body.own),
    places: withoutIndex(placesBy(now, now.field.root)),
    inputs: now.body.own.map((one) => ({ ...one })),
  }
}

async function openBefore(
  readers: Readers,
  shelf: Shelf,
  regionId: string,
  head: Pick<ReleaseHead, 'period'>,
) {
  const found = before(shelf, head)
  return found === null ? null : open(readers, shelf, regionId, found)
}

function ownView(now: Opened, earlier: Opened | null, filed: readonly AcceptedValue[]) {
  const codes = new Set(filed.map(({ code }) => code))
  const missing = (leaf: Leaf, index: number): boolean =>
    !codes.has(leaf.code) && Number.isNaN(now.body.values[now.field.own * now.leaves.length + index])
  return {
    ...scoredIn(now, earlier, now.methodology.tree),
    filed: filed.length,
    missing: now.leaves.filter(missing).map(nodeNames),
    published: publishedView(now),
  }
}

const withoutIndex = (places: ReturnType<typeof placesBy>) => places.map(({ index: _, ...place }) => place)

export async function viewPreview(
  readers: Readers,
  regionId: string,
  prepared: Prepared,
): Promise<Out<'preview'>> {
  const { inputs, results, methodology: loaded, period } = prepared
  const shelf = await openShelf(readers, regionId)
  const standing = shelf.standing.find((one) => one.period.code === period.code) ?? null
  const methodology = settled(loaded.methodology, inputs.values)
  const now: Opened = {
    head: {
      id: '',
      number: 0,
      period,
      methodologyId: loaded.id,
      correctsId: null,
      reason: null,
      releasedAt: '',
      releasedBy: '',
      hash: '',
      hashVersion: 2,
      places: inputs.places.length,
      sources: prepared.sources,
    },
    body: { ...inputs, own: prepared.own, scores: results.scores, ranks: results.ranks },
    loaded,
    methodology,
    field: fieldOf(loaded.methodology, inputs.places, results),
    leaves: leavesOf(methodology.tree),
  }
  const places = withoutIndex(placesBy(now, now.field.root))
  return {
    period,
    methodology: refOf(loaded),
    hash: prepared.hash,
    standing:
      standing === null
        ? null
        : {
            id: standing.id,
            number: standing.number,
            same: isSame(standing, prepared),
          },
    own: ownView(now, await openBefore(readers, shelf, regionId, { period }), prepared.own),
    places,
    placesWithoutScore: places.filter(({ score }) => score === null).length,
    sources: [...prepared.sources],
    obstacles: [...prepared.obstacles],
  }
}

export async function verifyRelease(readers: Readers, regionId: string, id: string): Promise<Out<'verify'>> {
  const { shelf, head } = await find(readers, regionId, id)
  const { loaded } = await open(readers, shelf, regionId, head)
  // Not what is kept in memory: a figure changed in the row since is to be found.
  const body = await readBody(readers.db, regionId, id)
  return { release: releaseView(shelf, head), ...recompute(head, body, loaded) }
}
