/** Where the way into the first tier begins: a release, its places, how they moved, and what we could move. */
import type { Cut } from '../../../../domain/scoring/methodology.ts'
import { type LeafMove, movesOf, type Trend, trendOf } from '../../../../domain/scoring/moves.ts'
import { periodsBetween } from '../../../../domain/scoring/period.ts'
import { samePlace } from '../../../../domain/scoring/standing.ts'
import { Refused } from '../../../platform/refused.ts'
import { headOf, open, type Opened, openShelf, type Readers, seriesOf, type Shelf } from './shelf.ts'

/** Rivals go on as they did over so many periods. */
const trendPeriods = 4
export type Ground = {
  readonly shelf: Shelf
  readonly now: Opened
  readonly cut: Cut
  readonly score: number
  readonly column: Float64Array
  readonly trend: Trend
  readonly moves: readonly LeafMove[]
}

/** Where the way begins: a release with a first tier and a score of ours. */
export async function groundOf(
  readers: Readers,
  regionId: string,
  period: string | undefined,
): Promise<Ground> {
  const shelf = await openShelf(readers, regionId)
  const head = headOf(shelf, period)
  const now = await open(readers, shelf, regionId, head)
  const { methodology, field, body } = now
  if (methodology.firstTier === null) throw new Refused('refused', { reason: 'no-first-tier' })
  const { score } = field.standing(field.root, field.own)
  if (score === null) throw new Refused('refused', { reason: 'own-score-unknown' })
  return {
    shelf,
    now,
    cut: methodology.firstTier,
    score,
    column: field.column(field.root),
    trend: await pastTrend(readers, shelf, regionId, now),
    moves: movesOf(methodology, body.values, field.own),
  }
}

/**
 * How the places moved over the last periods: from releases of the same kind of period, scored the same way, for
 * points of two methodologies are no movement.
 */
async function pastTrend(readers: Readers, shelf: Shelf, regionId: string, now: Opened): Promise<Trend> {
  const past = seriesOf(shelf, now.head).flatMap((head) => {
    const periods = periodsBetween(head.period.code, now.head.period.code) ?? 0
    const same = shelf.methodologies.get(head.methodologyId)?.scoringHash === now.loaded.scoringHash
    return same && periods >= 1 && periods <= trendPeriods ? [{ head, periods }] : []
  })
  const { places } = now.body
  const earlier = await Promise.all(
    past.map(async ({ head, periods }) => {
      const { body, field } = await open(readers, shelf, regionId, head)
      const column = field.column(field.root)
      return { periods, scores: places.map((place) => column[samePlace(place, body.places)] ?? Number.NaN) }
    }),
  )
  return trendOf(now.field.column(now.field.root), earlier)
}
