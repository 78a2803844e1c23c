/** Releases on the shelf: heads with their methodologies, contents as fields to look places up in. */
import { settled } from '../../../../domain/scoring/frontier.ts'
import type { Leaf, Methodology, Node } from '../../../../domain/scoring/methodology.ts'
import { leavesOf, nodesOf } from '../../../../domain/scoring/methodology.ts'
import { kindOf } from '../../../../domain/scoring/period.ts'
import { changeBetween, type Field, fieldOf, samePlace } from '../../../../domain/scoring/standing.ts'
import type { BinaryRows } from '../../../platform/binary-rows.ts'
import type { Db } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import type { LoadedMethodology, MethodologyReader } from '../store/methodologies.ts'
import {
  listReleases,
  type ReleaseBody,
  type ReleaseHead,
  type ReleaseReader,
  standingAmong,
} from '../store/releases.ts'

export type Shelf = {
  readonly all: readonly ReleaseHead[]
  /** One for each period, oldest first. */
  readonly standing: readonly ReleaseHead[]
  readonly methodologies: ReadonlyMap<string, LoadedMethodology>
}

export type Opened = {
  readonly head: ReleaseHead
  readonly body: ReleaseBody
  readonly loaded: LoadedMethodology
  readonly methodology: Methodology
  readonly field: Field
  readonly leaves: readonly Leaf[]
}

export type Readers = {
  readonly db: Db
  readonly binaryRows: BinaryRows
  readonly methodologies: MethodologyReader
  readonly contents: ReleaseReader
}

export async function openShelf({ db, methodologies }: Readers, regionId: string): Promise<Shelf> {
  const [all, loaded] = await Promise.all([listReleases(db, regionId), methodologies.list(db, regionId)])
  return {
    all,
    standing: standingAmong(all),
    methodologies: new Map(loaded.map((one): [string, LoadedMethodology] => [one.id, one])),
  }
}

/** The standing release of a period, or of the newest one. */
export function headOf({ standing }: Shelf, period: string | undefined): ReleaseHead {
  const found = period === undefined ? standing.at(-1) : standing.find((one) => one.period.code === period)
  if (!found) throw new Refused('not-found', { reason: 'no-release' })
  return found
}

/** Standing releases of the same kind of period, a quarter among quarters, oldest first. */
export const seriesOf = (
  { standing }: Shelf,
  { period }: Pick<ReleaseHead, 'period'>,
): readonly ReleaseHead[] => standing.filter((one) => kindOf(one.period.code) === kindOf(period.code))

/** That of the period before it that has one. */
export const before = (shelf: Shelf, head: Pick<ReleaseHead, 'period'>): ReleaseHead | null =>
  seriesOf(shelf, head).findLast((one) => one.period.endsOn < head.period.endsOn) ?? null

export async function open(
  readers: Readers,
  shelf: Shelf,
  regionId: string,
  head: ReleaseHead,
): Promise<Opened> {
  const body = await readers.contents(readers.db, regionId, head.id)
  const loaded = shelf.methodologies.get(head.methodologyId)
  if (!loaded) throw new Refused('not-found', { reason: 'no-methodology' })
  const methodology = settled(loaded.methodology, body.values)
  return {
    head,
    body,
    loaded,
    methodology,
    field: fieldOf(methodology, body.places, body),
    leaves: leavesOf(methodology.tree),
  }
}

/** The newest so many of its series up to one, oldest first. */
function lastUpTo(shelf: Shelf, head: ReleaseHead, count: number): readonly ReleaseHead[] {
  const series = seriesOf(shelf, head)
  return series.slice(0, series.indexOf(head) + 1).slice(-count)
}

/** A release opened, and behind it the newest so many before it, oldest first; itself is the last of them. */
export async function openUpTo(
  readers: Readers,
  shelf: Shelf,
  regionId: string,
  head: ReleaseHead,
  count: number,
): Promise<{ readonly past: readonly Opened[]; readonly now: Opened }> {
  const past = await Promise.all(
    lastUpTo(shelf, head, count).map((one) => open(readers, shelf, regionId, one)),
  )
  return { past, now: past.at(-1) ?? (await open(readers, shelf, regionId, head)) }
}

export const refOf = ({ id, methodology }: LoadedMethodology) => ({
  id,
  code: methodology.code,
  version: methodology.version,
  title: methodology.title,
})

export function releaseView({ all, methodologies }: Shelf, head: ReleaseHead) {
  const loaded = methodologies.get(head.methodologyId)
  if (!loaded) throw new Refused('internal', { reason: 'methodology-lost' })
  const earlier = all.find(({ id }) => id === head.correctsId)
  const later = all.find(({ correctsId }) => correctsId === head.id)
  return {
    id: head.id,
    number: head.number,
    period: head.period,
    state: later === undefined ? ('released' as const) : ('superseded' as const),
    releasedAt: head.releasedAt,
    releasedBy: head.releasedBy,
    methodology: refOf(loaded),
    corrects:
      earlier === undefined ? null : { id: earlier.id, number: earlier.number, reason: head.reason ?? '' },
    correctedBy: later === undefined ? null : { id: later.id, number: later.number },
    hash: head.hash,
    places: head.places,
    sources: [...head.sources],
  }
}

export const nodeNames = ({ code, name }: Node) => ({ code, name: name.zh, nameEn: name.en })

/** A node of a methodology by its code; told by name where it is none. */
export function nodeOf({ tree }: Methodology, code: string | undefined): Node {
  if (code === undefined) return tree
  const found = nodesOf(tree).find((node) => node.code === code)
  if (!found) throw new Refused('not-found', { reason: 'node-unknown' })
  return found
}

/** Score, rank and change of a place in a node. */
export function scoredIn(now: Opened, earlier: Opened | null, node: Node, place = now.field.own) {
  const standing = now.field.standing(node.code, place)
  const at = now.body.places[place]
  const placeBefore = earlier === null || at === undefined ? -1 : samePlace(at, earlier.body.places)
  const past =
    earlier === null || placeBefore < 0 || !earlier.field.has(node.code)
      ? null
      : earlier.field.standing(node.code, placeBefore)
  return {
    ...nodeNames(node),
    ...standing,
    change: changeBetween(past, standing, earlier?.loaded.scoringHash === now.loaded.scoringHash),
  }
}

/** Every place with its score and rank in a node, the best first; those without a score at the end. */
export function placesBy({ body, field }: Opened, code: string) {
  return body.places
    .map((place, index) => {
      const { score, rank } = field.standing(code, index)
      return { ...place, score, rank, index }
    })
    .toSorted((a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER))
}

export const bestView = ({ body, field }: Opened, code: string) => {
  const best = field.best(code)
  return best === null
    ? null
    : { score: best.score, places: best.places.slice(0, 5).map((place) => body.places[place]?.name ?? '') }
}
