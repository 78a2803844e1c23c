import type { ScoreRow } from './calls.ts'
import type { View } from './scoring-search.ts'

/** `before`: how many rows stand above the group. */
export type Group = {
  readonly title: string | null
  readonly before: number
  readonly rows: readonly ScoreRow[]
}

const byGain = (a: ScoreRow, b: ScoreRow) => b.gain - a.gain || (a.code < b.code ? -1 : 1)
const byCode = (a: ScoreRow, b: ScoreRow) => (a.code < b.code ? -1 : 1)

/** The rows as the tab asks: most to gain first, in the order of the document, or unit by unit. */
export function groupsOf(rows: readonly ScoreRow[], by: View): readonly Group[] {
  if (by === 'order') return [{ title: null, before: 0, rows: rows.toSorted(byCode) }]
  if (by !== 'unit') return [{ title: null, before: 0, rows: rows.toSorted(byGain) }]
  const groups = new Map<string, ScoreRow[]>()
  for (const row of rows.toSorted(byGain)) {
    const title = row.leadUnits[0]?.shortName ?? ''
    groups.set(title, [...(groups.get(title) ?? []), row])
  }
  const gainOf = (some: readonly ScoreRow[]) => some.reduce((sum, { gain }) => sum + gain, 0)
  const sorted = [...groups].toSorted(([, a], [, b]) => gainOf(b) - gainOf(a))
  return sorted.map(([title, some], index) => ({
    title,
    before: sorted.slice(0, index).reduce((sum, [, earlier]) => sum + earlier.length, 0),
    rows: some,
  }))
}

export type Totals = {
  readonly inside: number
  readonly units: number
  readonly running: number
  readonly overdue: number
}

/** The foot of the table. */
export function totalsOf(rows: readonly ScoreRow[]): Totals {
  return {
    inside: rows.filter(({ gap }) => gap !== null && gap >= 0).length,
    units: new Set(rows.flatMap(({ leadUnits }) => leadUnits.map(({ id }) => id))).size,
    running: rows.reduce((sum, { tasks }) => sum + tasks.running, 0),
    overdue: rows.reduce((sum, { tasks }) => sum + tasks.overdue, 0),
  }
}
