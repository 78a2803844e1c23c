import { rankAmong } from '../../../../domain/scoring/first-tier.ts'
import type { Scoreboard } from '../calls.ts'
import type { Reached } from './calls.ts'

export type Place = Reached['around'][number]

const above = 3
const below = 8

/** Places around the line and around ours with our new score; ranks as they were stand beside them. */
export function around(places: Scoreboard['strip'], score: number, tier: number): readonly Place[] {
  const scored = places
    .flatMap((place) =>
      place.own
        ? [{ ...place, score, before: place.rank }]
        : place.score === null
          ? []
          : [{ ...place, score: place.score, before: place.rank }],
    )
    .toSorted((a, b) => b.score - a.score || Number(b.own) - Number(a.own))
  const ranked = scored.map((place) => ({
    ...place,
    rank: rankAmong(
      place.score,
      scored.map((other) => other.score),
    ),
  }))
  const own = ranked.findIndex((place) => place.own)
  const near = (index: number, middle: number) => index >= middle - above && index <= middle + below
  return ranked.filter(
    (_, index) => near(index, tier - 1) || (own !== -1 && index >= own - 2 && index <= own + 2),
  )
}
