import type { Stance } from '../../../../domain/conference/states.ts'

type Said = { readonly stances: readonly (Stance | null)[] }

/** How many agree to a point, keep a reservation, have said nothing. */
export function tallyOf(rows: readonly Said[], point: number) {
  const count = (stance: Stance | null) =>
    rows.filter(({ stances }) => (stances[point] ?? null) === stance).length
  return { agree: count('agree'), reserve: count('reserve'), silent: count(null) }
}

/** Who stands against a resolution as things are: units with a reservation, and units that are silent to a point. */
export function standing<Row extends Said>(rows: readonly Row[]) {
  return {
    silent: rows.filter(({ stances }) => stances.length === 0 || stances.includes(null)),
    reserved: rows.filter(({ stances }) => stances.includes('reserve')),
  }
}
