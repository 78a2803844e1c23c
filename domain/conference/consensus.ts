/**
 * What a unit says at the table: over what it said before, point by point.
 *
 * Only units that are asked are noted, and only while they are there: nobody is made to say something in absence. Of
 * one that asks for leave what it wrote before stands, or it is silent.
 */
import { allowed, refused, type Verdict } from '../kernel.ts'
import { opinionVerdict, type OpinionFault, type Stances } from './opinion.ts'
import type { Attendance } from './states.ts'

export type ConsensusFault = OpinionFault | 'not-asked' | 'not-present'

export type Said = { readonly unitId: string; readonly stances: Stances; readonly words: string }

export type Table = {
  readonly points: number
  /** Units asked about the item, with who of them is there. */
  readonly asked: ReadonlyMap<string, Attendance>
}

export function consensusVerdict({ unitId, stances, words }: Said, table: Table): Verdict<ConsensusFault> {
  const attendance = table.asked.get(unitId)
  if (attendance === undefined) return refused('not-asked')
  if (attendance !== 'present') return refused('not-present', { attendance })
  const said = opinionVerdict({ stances, words }, table.points)
  return said.ok ? allowed : said
}
