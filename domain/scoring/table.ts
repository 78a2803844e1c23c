/** A table of raw values, one row per place and period, as cells of text. */
import { settled } from './frontier.ts'
import { leavesOf, type Methodology } from './methodology.ts'
import { compile, type Program, score, scoreOfSites, standIn, unknown } from './score.ts'

export type Place = {
  readonly id: string
  readonly name: string
  readonly period: string
  /** Line in the table, the header being 1. */
  readonly line: number
}

export type Table = {
  readonly places: readonly Place[]
  /** Places × leaves. */
  readonly values: Float64Array
}

export type TableFault =
  | { readonly code: 'column-missing'; readonly column: string }
  | { readonly code: 'place-twice'; readonly line: number; readonly id: string; readonly period: string }
  | { readonly code: 'place-unnamed'; readonly line: number }
  | {
      readonly code: 'site-missing'
      readonly line: number
      readonly id: string
      readonly period: string
      readonly site: string
    }
  | { readonly code: 'not-a-number'; readonly line: number; readonly column: string; readonly text: string }

/**
 * Reads what the methodology needs. A column that is not there leaves its leaf without values (missing
 * everywhere); a cell that is neither a number nor a text the methodology knows is unknown, and told. So is a place
 * of which a site is not in the table. Texts are known however their letters are written.
 */
export function readTable(
  methodology: Methodology,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): { readonly table: Table; readonly faults: readonly TableFault[] } {
  const faults: TableFault[] = []
  const texts = new Map([...methodology.texts].map(([text, meaning]) => [text.toLowerCase(), meaning]))
  const find = (column: string): number => {
    const index = header.indexOf(column)
    if (index < 0) faults.push({ code: 'column-missing', column })
    return index
  }
  const { id, name, period } = methodology.columns
  const [idAt, nameAt, periodAt] = [find(id), find(name), period === null ? -1 : find(period)]
  const leaves = leavesOf(methodology.tree).map((leaf) => ({ leaf, at: find(leaf.column) }))
  const values = new Float64Array(rows.length * leaves.length)
  const seen = new Set<string>()
  const places = rows.map((cells, row): Place => {
    const line = row + 2
    const cell = (index: number): string => cells[index]?.trim() ?? ''
    const place = { id: cell(idAt), name: cell(nameAt), period: cell(periodAt), line }
    if (place.id === '') faults.push({ code: 'place-unnamed', line })
    const key = keyOf(place)
    if (seen.has(key)) faults.push({ code: 'place-twice', line, id: place.id, period: place.period })
    seen.add(key)
    leaves.forEach(({ leaf, at }, index) => {
      const text = cell(at)
      const meaning = texts.get(text.toLowerCase()) ?? (text === '' ? leaf.missing : undefined)
      const value = numberIn(text)
      if (meaning === undefined && value === null)
        faults.push({ code: 'not-a-number', line, column: leaf.column, text })
      values[row * leaves.length + index] = meaning === undefined ? (value ?? unknown) : standIn[meaning]
    })
    return place
  })
  const sitesOf = new Map(methodology.sites.map(({ of, sites }) => [of, sites]))
  for (const { id, period, line } of places)
    for (const site of sitesOf.get(id) ?? [])
      if (!seen.has(keyOf({ id: site.id, period })))
        faults.push({ code: 'site-missing', line, id, period, site: site.id })
  return { table: { places, values }, faults }
}

const keyOf = ({ id, period }: Pick<Place, 'id' | 'period'>): string => JSON.stringify([id, period])

/** Plain decimal numbers as tables have them: `.7`, `-2`, `1.5e3`; nothing else is guessed. */
export function numberIn(text: string): number | null {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(text) ? Number(text) : null
}

/**
 * Scores of every place, each a row of `program.nodes`. A place made of sites has the mean of their scores, and none
 * where one of them is not in the table: values averaged over sites do not score as the sites do.
 */
export function scoreTable(
  methodology: Methodology,
  { places, values }: Table,
): { readonly program: Program; readonly scores: readonly Float64Array[] } {
  const program = compile(methodology)
  const all = new Float64Array(places.length * program.nodes)
  // Places are held against those of their own period.
  for (const rows of Map.groupBy(places.keys(), (row) => places[row]?.period ?? '').values()) {
    const given = new Float64Array(rows.length * program.leaves)
    rows.forEach((row, at) => {
      given.set(values.subarray(row * program.leaves, (row + 1) * program.leaves), at * program.leaves)
    })
    const found = score(compile(settled(methodology, given)), given)
    rows.forEach((row, at) => {
      all.set(found.subarray(at * program.nodes, (at + 1) * program.nodes), row * program.nodes)
    })
  }
  const own = places.map((_, row) => all.subarray(row * program.nodes, (row + 1) * program.nodes))
  const rowOf = new Map(places.map((place, row): [string, number] => [keyOf(place), row]))
  const sitesOf = new Map(methodology.sites.map(({ of, sites }) => [of, sites]))
  const scores = places.map((place, row) => {
    const sites = sitesOf.get(place.id)
    if (sites === undefined) return own[row] ?? new Float64Array()
    const present = sites.flatMap(({ id, weight }) => {
      const scores = own[rowOf.get(keyOf({ id, period: place.period })) ?? -1]
      return scores === undefined ? [] : [{ weight, scores }]
    })
    return present.length === sites.length
      ? scoreOfSites(present)
      : new Float64Array(program.nodes).fill(unknown)
  })
  return { program, scores }
}
