/**
 * How far the work of somebody who leaves reaches.
 *
 * While nobody has held the post since, whatever came to it waits for the sheet, and whom the sheet brings takes
 * it, up to the day they begin. Once somebody has held it without the sheet, what came after the leaver's last day
 * is the holder's own: a late sheet neither moves it nor says it was handed over.
 */
import type { Day } from '../kernel.ts'
import type { Tenure } from '../organization/posts.ts'

type Held = Tenure & { readonly id: string; readonly personId: string }

/** Whom a sheet names for the post, and from when. */
export type Brought = { readonly sheetId: string; readonly personId: string; readonly on: Day }

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
  // Ids grow with time (UUIDv7): who was appointed before the sheet was written does not come by it.
  const bySheet =
    brings !== null &&
    next.personId === brings.personId &&
    next.startsOn === brings.on &&
    next.id > brings.sheetId
  return bySheet ? next.startsOn : lastDay
}
