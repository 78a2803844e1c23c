/**
 * What goes into a release of a period: the region's accepted values, those of the counties below it in this
 * installation, and what bulletins of the province say of everybody else.
 *
 * A region's own filings are never taken by a region beside it: neighbours are known by the bulletin alone.
 * What was accepted here goes before what a bulletin says; of two bulletins the one taken later.
 */
import { leavesOf, nodesOf } from '../../../domain/scoring/methodology.ts'
import type { ScoredPeriod } from '../../../domain/scoring/period.ts'
import type { ReleaseInputs, ReleasePlace } from '../../../domain/scoring/release.ts'
import { standIn } from '../../../domain/scoring/score.ts'
import type { Db, Tx } from '../../platform/context.ts'
import type { AcceptedValue, Region, ScoringDeps } from './deps.ts'
import { bulletinsOf } from './store/bulletins.ts'
import type { LoadedMethodology } from './store/methodologies.ts'

export type Assembled = {
  readonly inputs: ReleaseInputs
  readonly own: readonly AcceptedValue[]
  /** Counties below, in this installation, of which something was accepted. */
  readonly below: readonly string[]
  readonly sources: readonly { readonly source: string; readonly publishedOn: string }[]
}

export async function assemble(
  deps: ScoringDeps,
  db: Db | Tx,
  regionId: string,
  period: ScoredPeriod,
  { methodology, hash }: LoadedMethodology,
): Promise<Assembled> {
  const leaves = leavesOf(methodology.tree)
  const leafAt = new Map(leaves.map(({ code }, index): [string, number] => [code, index]))
  const nodes = nodesOf(methodology.tree)
  const slotAt = new Map(nodes.map(({ code }, slot): [string, number] => [code, slot]))
  const regions = await deps.organization.regions(db)
  const rows = new Map<string, Row>()
  const rowOf = (place: ReleasePlace): Row => {
    const key = place.code ?? ` ${place.name}`
    const row = rows.get(key) ?? {
      place,
      values: Float64Array.from(leaves, ({ missing }) => standIn[missing]),
      published: new Float64Array(nodes.length).fill(Number.NaN),
    }
    rows.set(key, row)
    return row
  }
  const put = (row: Row, { code, value, meaning }: Pick<AcceptedValue, 'code' | 'value' | 'meaning'>) => {
    const index = leafAt.get(code)
    if (index !== undefined && (value !== null || meaning !== null))
      row.values[index] = meaning === null ? (value ?? Number.NaN) : standIn[meaning]
  }

  const name = regions.find(({ id }) => id === regionId)?.name ?? regionId
  const ours = rowOf({ code: regionId, name, own: true })
  const bulletins = await bulletinsOf(db, regionId, period.code)
  for (const { places, columns, cells } of bulletins)
    places.forEach(({ code, name: called }, place) => {
      const row = rowOf({ code, name: called, own: code === regionId })
      columns.forEach(({ code: node, as }, column) => {
        const cell = cells[place * columns.length + column] ?? Number.NaN
        const at = as === 'value' ? leafAt.get(node) : slotAt.get(node)
        if (at !== undefined && !Number.isNaN(cell)) (as === 'value' ? row.values : row.published)[at] = cell
      })
    })
  const filedBelow: string[] = []
  for (const region of countiesBelow(regions, regionId)) {
    const accepted = await acceptedIn(deps, db, region.id, period)
    if (accepted.length === 0) continue
    filedBelow.push(region.id)
    const row = rowOf({ code: region.id, name: region.name, own: false })
    for (const one of accepted) put(row, one)
  }
  const own = await acceptedIn(deps, db, regionId, period)
  for (const one of own) put(ours, one)

  const all = [...rows.values()].toSorted((a, b) => (keyOf(a.place) < keyOf(b.place) ? -1 : 1))
  const anyPublished = all.some(({ published }) => published.some(Number.isFinite))
  return {
    own,
    below: filedBelow,
    sources: bulletins.map(({ source, publishedOn }) => ({ source, publishedOn })),
    inputs: {
      methodology: hash,
      period: { code: period.code, startsOn: period.startsOn, endsOn: period.endsOn },
      places: all.map(({ place }) => place),
      values: joined(all.map(({ values }) => values)),
      published: anyPublished ? joined(all.map(({ published }) => published)) : null,
    },
  }
}

/** Nothing where the region does not file this period. */
async function acceptedIn(
  { filing }: ScoringDeps,
  db: Db | Tx,
  regionId: string,
  { code }: ScoredPeriod,
): Promise<readonly AcceptedValue[]> {
  const found = (await filing.periods(db, regionId)).find((one) => one.code === code)
  return found ? filing.acceptedValues(db, regionId, found.id) : []
}

type Row = {
  readonly place: ReleasePlace
  readonly values: Float64Array
  readonly published: Float64Array
}

const keyOf = ({ code, name }: ReleasePlace): string => (code === null ? `~${name}` : code)

/** Counties under a city or a province; cities are not ranked among counties. */
function countiesBelow(regions: readonly Region[], regionId: string): readonly Region[] {
  const children = regions.filter(({ parentId }) => parentId === regionId)
  return children.flatMap((child) => (child.level === 'county' ? [child] : countiesBelow(regions, child.id)))
}

function joined(rows: readonly Float64Array[]): Float64Array {
  const length = rows[0]?.length ?? 0
  const all = new Float64Array(rows.length * length)
  rows.forEach((row, index) => all.set(row, index * length))
  return all
}
