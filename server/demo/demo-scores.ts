/**
 * Scores of the demonstration: every county of the province (for a city: every city of it) with invented values
 * for the last twelve quarters.
 *
 * The same place gets the same values in every installation. Each has a level of its own and moves a little
 * from quarter to quarter; that of the demonstration lies a few places short of the first tier of its province.
 */
import type { Day } from '../../domain/kernel.ts'
import { addDays } from '../../domain/calendar/day.ts'
import { comparisonOf, placesCompared } from '../../domain/organization/comparison.ts'
import { type Leaf, leavesOf, type Methodology } from '../../domain/scoring/methodology.ts'
import { quartersBefore } from '../../domain/scoring/period.ts'
import type { Liandong } from '../compose.ts'
import type { By, Tx } from '../platform/context.ts'

const quarters = 12
/** Days after the end of a quarter on which its bulletin is published. */
const publishedAfter = 28
/** Share of the way to the best values: the best county, where the first quarter of them ends, the last, and ours. */
const levels = { best: 0.905, quarter: 0.82, last: 0.65, ours: 0.805 }
/** How much of it is gained in a quarter: ours, and the others' least and most. */
const paces = { ours: 0.0035, least: -0.001, most: 0.0035 }

type Place = { readonly code: string; readonly name: string }

export async function seedDemoScores(
  liandong: Liandong,
  under: { readonly tx: Tx; readonly regionId: string; readonly by: By | null },
  today: Day,
  setDay: (day: Day) => void,
): Promise<void> {
  const { tx, regionId } = under
  const regions = await liandong.organization.regions(tx)
  const { level } = await liandong.organization.regionLevel(tx, regionId)
  const comparison = comparisonOf(level, false)
  const places = placesCompared(regions, regionId, comparison).map(({ id, name }) => ({ code: id, name }))
  const methodology = await liandong.scoring.methodology(tx, regionId, today)
  const columns = leavesOf(methodology.tree).map(({ code }) => ({ code, as: 'value' as const }))
  for (const [quarter, period] of quartersBefore(today, quarters).entries()) {
    const publishedOn = addDays(period.endsOn, publishedAfter)
    setDay(publishedOn < today ? publishedOn : today)
    await liandong.scoring.takeBulletin(under, {
      period: period.code,
      source: `${period.name}全省营商环境评价通报（演示数据，数值均为虚构）`,
      publishedOn: publishedOn < today ? publishedOn : today,
      columns,
      places,
      cells: inventedValues(methodology, places, regionId, quarter),
    })
    await liandong.scoring.release(under, period.code)
  }
}

function inventedValues(
  { tree }: Methodology,
  places: readonly Place[],
  ours: string,
  quarter: number,
): Float64Array {
  const topics = tree.parts.map(({ node }) => leavesOf(node))
  const width = topics.reduce((sum, leaves) => sum + leaves.length, 0)
  const cells = new Float64Array(places.length * width)
  const order = places.toSorted((a, b) => chance(a.code, 'order') - chance(b.code, 'order'))
  places.forEach(({ code }, row) => {
    const place = order.findIndex((one) => one.code === code) / Math.max(1, order.length - 1)
    const level = code === ours ? levels.ours : levelAt(place)
    const pace = code === ours ? paces.ours : paces.least + chance(code, 'pace') * (paces.most - paces.least)
    const left = (quarters - 1 - quarter) * pace
    let column = 0
    // Strong and weak topics cancel out, so that the level stays the level.
    const leanings = centred(topics.map((_, topic) => (chance(code, topic, 'topic') - 0.5) * 0.22))
    topics.forEach((leaves, topic) => {
      const noises = centred(leaves.map(({ code: leaf }) => (chance(code, leaf) - 0.5) * 0.24))
      leaves.forEach((leaf, index) => {
        const wave = (chance(code, leaf.code, quarter) - 0.5) * 0.03
        const share = level + (leanings[topic] ?? 0) + (noises[index] ?? 0) - left + wave
        cells[row * width + column] = rounded(leaf, leaf.worst + (leaf.best - leaf.worst) * clipped(share))
        column += 1
      })
    })
  })
  return cells
}

/** From the best county (0) to the last one (1). */
const levelAt = (place: number): number =>
  place < 0.25
    ? levels.best - (levels.best - levels.quarter) * place * 4
    : levels.quarter - ((levels.quarter - levels.last) * (place - 0.25)) / 0.75

const clipped = (share: number): number => Math.max(0.02, Math.min(1, share))

function centred(numbers: readonly number[]): readonly number[] {
  const mean = numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)
  return numbers.map((one) => one - mean)
}

/** As finely as such a value is told: what is counted in whole numbers, the rest by a round step of its scale. */
function rounded({ best, worst, unit }: Leaf, value: number): number {
  const step = ['个', '次/年'].includes(unit.zh)
    ? 1
    : 10 ** Math.floor(Math.log10(Math.abs(best - worst) / 100))
  return Number((Math.round(value / step) * step).toFixed(4))
}

/** Between 0 and 1, the same for the same words. */
function chance(...words: readonly (string | number)[]): number {
  let hash = 2_166_136_261
  for (const letter of words.join(' ')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619)
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507)
  hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
