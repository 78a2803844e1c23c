/**
 * What goes into a release of a period: the region's accepted values, those of the counties below it in this
 * installation, and what bulletins of the province say of everybody else.
 *
 * A region's own filings are never taken by a region beside it: neighbours are known by the bulletin alone.
 * What was accepted here goes before what a bulletin says, which is kept beside it; of two bulletins the one taken
 * later.
 */
import { type Value } from '../../../domain/filing/value.ts'
import { leavesOf, nodesOf } from '../../../domain/scoring/methodology.ts'
import { missingRule } from '../../../domain/scoring/missing.ts'
import type { ScoredPeriod } from '../../../domain/scoring/period.ts'
import type { ReleaseInputs, ReleasePlace } from '../../../domain/scoring/release.ts'
import { dropped, standIn, zero } from '../../../domain/scoring/score.ts'
import type { Db, Tx } from '../../platform/context.ts'
import type { AcceptedValue, OwnInput, Region, ScoringDeps } from './deps.ts'
import { bulletinsOf } from './store/bulletins.ts'
import type { LoadedMethodology } from './store/methodologies.ts'

export type Assembled = {
  readonly inputs: ReleaseInputs
  readonly own: readonly OwnInput[]
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
      values: new Float64Array(leaves.length).fill(Number.NaN),
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
  const below = countiesBelow(regions, regionId)
  const accepted = await deps.filing.acceptedIn(db, [regionId, ...below.map(({ id }) => id)], period.code)
  const filedBelow = below.filter(({ id }) => accepted.has(id))
  for (const { id, name } of filedBelow) {
    const row = rowOf({ code: id, name, own: false })
    for (const one of accepted.get(id) ?? []) put(row, one)
  }
  const told = Float64Array.from(ours.values)
  const own = (accepted.get(regionId) ?? []).map((one) => ({
    ...one,
    published: valueIn(told[leafAt.get(one.code) ?? -1]),
  }))
  for (const one of own) put(ours, one)

  const fill = missingRule(methodology)
  const all = [...rows.values()].toSorted((a, b) => (keyOf(a.place) < keyOf(b.place) ? -1 : 1))
  const sources = bulletins.map(({ source, publishedOn }) => ({ source, publishedOn }))
  const anyPublished = all.some(({ published }) => published.some(Number.isFinite))
  return {
    own,
    below: filedBelow.map(({ id }) => id),
    sources,
    inputs: {
      methodology: hash,
      period: { code: period.code, startsOn: period.startsOn, endsOn: period.endsOn },
      places: all.map(({ place }) => place),
      values: joined(all.map(({ values, published }) => fill(values, published))),
      published: anyPublished ? joined(all.map(({ published }) => published)) : null,
      origins: { own, sources },
    },
  }
}

/** A value as it lies among numbers; null where none does. */
function valueIn(number = Number.NaN): Value | null {
  if (Number.isNaN(number)) return null
  return number === dropped
    ? { value: null, meaning: 'drop' }
    : number === zero
      ? { value: null, meaning: 'zero' }
      : { value: number, meaning: null }
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
