/**
 * How far the work of somebody who leaves reaches.
 *
 * While nobody has held the post since, whatever came to it waits for the sheet. Once somebody has, what came
 * after the leaver's last day is the holder's own: a late sheet neither moves it nor says it was handed over.
 */
import { addDays } from '../calendar/day.ts'
import type { Day } from '../kernel.ts'
import type { Tenure } from '../organization/posts.ts'

type Held = Tenure & { readonly id: string; readonly personId: string }

/** Whom the sheet itself brings to the post, and from when. */
export type Brought = { readonly personId: string; readonly on: Day }

/** The last day on which what came to the post is the leaver's to hand over; null where it has no end yet. */
export function workUntil(
  leaving: { readonly tenureId: string; readonly lastDay: Day; readonly brings: Brought | null },
  tenures: readonly Held[],
): Day | null {
  const { tenureId, lastDay, brings } = leaving
  const [next] = tenures
    .filter(({ id, startsOn }) => id !== tenureId && startsOn > lastDay)
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
  if (!next) return null
  const bySheet = next.personId === brings?.personId && next.startsOn === brings.on
  // What came while nobody held it is taken by whoever the sheet brings.
  return bySheet && next.startsOn > addDays(lastDay, 1) ? next.startsOn : lastDay
}
