/**
 * How an item is concluded: at the table, or by whom it was referred to.
 *
 * Nothing is resolved over a unit that is silent or keeps a reservation, unless words say why. The units asked and
 * nobody else are held against it.
 */
import { allowed, refused, type Verdict } from '../kernel.ts'
import type { Standing } from './opinion.ts'
import type { Outcome, Referee, RequestState } from './states.ts'

export const conclusionRefusals = ['units-silent', 'units-reserve'] as const
export type ConclusionRefusal = (typeof conclusionRefusals)[number]

/** Where a request stands after each outcome. */
export const stateAfter = {
  resolved: 'resolved',
  deferred: 'deferred',
  referred: 'referred',
  withdrawn: 'withdrawn',
  'not-reached': 'ready',
} as const satisfies Record<Outcome, RequestState>

export function conclusionVerdict(
  outcome: Outcome,
  units: readonly { readonly name: string; readonly standing: Standing }[],
  overruled: string,
): Verdict<ConclusionRefusal> {
  if (outcome !== 'resolved' || overruled.trim() !== '') return allowed
  for (const [standing, reason] of [
    ['silent', 'units-silent'],
    ['reserves', 'units-reserve'],
  ] as const) {
    const names = units.filter((unit) => unit.standing === standing).map(({ name }) => name)
    if (names.length > 0) return refused(reason, { count: names.length, units: names.join('、') })
  }
  return allowed
}

/** Answers of who decides what was referred; the leading group may send it further up, nobody sends it down. */
export const answersOf = (referee: Referee): readonly Outcome[] =>
  referee === 'leading-group'
    ? ['resolved', 'deferred', 'withdrawn', 'referred']
    : ['resolved', 'deferred', 'withdrawn']
