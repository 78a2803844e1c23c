/**
 * What units say to a proposal, point by point.
 *
 * A unit that said nothing to a point is silent there, and silence is never read as consent. What a unit says at
 * the table stands over what it said before.
 */
import { allowed, type Day, refused, type Verdict } from '../kernel.ts'
import type { Stance } from './states.ts'

export type Stances = readonly (Stance | null)[]

export const opinionFaults = ['points-differ', 'reservation-needs-words'] as const
export type OpinionFault = (typeof opinionFaults)[number]

/** One stance for each point; whoever keeps a reservation says why. */
export function opinionVerdict(
  { stances, words }: { readonly stances: Stances; readonly words: string },
  points: number,
): Verdict<OpinionFault> {
  if (stances.length !== points) return refused('points-differ', { points, given: stances.length })
  return stances.includes('reserve') && words.trim() === '' ? refused('reservation-needs-words') : allowed
}

/** The day it was asked for belongs to it. */
export const isLateOpinion = (dueOn: Day | null, today: Day): boolean => dueOn !== null && today > dueOn

export type Standing = 'silent' | 'agrees' | 'reserves'

/** Where a unit stands on the whole: a reservation to one point outweighs, a point without a word is silence. */
export function standingOf(stances: Stances | null, points: number): Standing {
  const said = stances ?? []
  if (said.includes('reserve')) return 'reserves'
  return points > 0 && said.length >= points && said.every((stance) => stance === 'agree')
    ? 'agrees'
    : 'silent'
}

/** Every point was spoken to. */
export const hasSpoken = (stances: Stances | null, points: number): boolean =>
  points > 0 && stances !== null && stances.length >= points && stances.every((stance) => stance !== null)

/** What counts of a unit: point by point what was said at the table, else before it. */
export const stancesThatCount = (before: Stances | null, atTable: Stances | null, points: number): Stances =>
  Array.from({ length: points }, (_, point) => atTable?.[point] ?? before?.[point] ?? null)

export type OpinionCount = {
  readonly units: number
  readonly given: number
  readonly reserved: number
  readonly silent: number
}

/** How the units asked stand; `given` and `silent` make up the units. */
export function countOpinions(said: readonly (Stances | null)[], points: number): OpinionCount {
  const given = said.filter((stances) => hasSpoken(stances, points)).length
  return {
    units: said.length,
    given,
    reserved: said.filter((stances) => standingOf(stances, points) === 'reserves').length,
    silent: said.length - given,
  }
}
