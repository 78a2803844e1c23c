/** Values that somebody wants to reach: held against what the mechanism says of the measure. */
import { limitsOf, type Measure } from '../../../domain/filing/measure.ts'
import { readNumber } from '../../../domain/filing/read-value.ts'
import type { Leaf } from '../../../domain/scoring/methodology.ts'
import type { LeafMove } from '../../../domain/scoring/moves.ts'
import { today } from '../../platform/clock.ts'
import { badField } from '../../platform/refused.ts'
import type { ScoringDeps } from './deps.ts'

export type Measures = (leaf: Leaf) => Measure

/** A leaf the mechanism does not know is at least no less than nothing. */
export async function measuresOf({ platform, mechanisms }: ScoringDeps, regionId: string): Promise<Measures> {
  const found = await mechanisms.inForce(platform.db, regionId, today(platform.clock))
  const known = new Map(
    (found?.content.indicators ?? []).flatMap(({ subIndicators }) =>
      subIndicators.map(({ code, kind, unit }): [string, Measure] => [code, { kind, unit: unit.zh }]),
    ),
  )
  return ({ code, unit }) => known.get(code) ?? { kind: 'price', unit: unit.zh }
}

/** What is proposed somebody has reached: it may be taken as it stands. */
export function insistTarget(
  measures: Measures,
  { leaf, target: proposed }: LeafMove,
  target: number,
  path: string,
) {
  if (target === proposed) return
  const reading = readNumber(target, measures(leaf))
  if (!reading.ok) throw badField(path, reading.code, reading.facts)
}

export const isWhole = (measures: Measures, leaf: Leaf): boolean => limitsOf(measures(leaf)).whole
