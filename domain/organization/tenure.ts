/**
 * A post has one holder at a time: tenures of one post never share a day.
 *
 * Both ends of a tenure belong to it, so the next holder starts on the day after at the earliest.
 */
import { allowed, type Day, refused, type Verdict } from '../kernel.ts'
import { holdsOn, overlaps, type Tenure } from './posts.ts'

export type NamedTenure = Tenure & { readonly id: string; readonly personId: string; readonly name: string }

export type AppointRefusal = 'ends-before-start' | 'post-held'

export function appointVerdict(held: readonly NamedTenure[], wanted: Tenure): Verdict<AppointRefusal> {
  if (wanted.endsOn !== null && wanted.endsOn < wanted.startsOn)
    return refused('ends-before-start', { startsOn: wanted.startsOn, endsOn: wanted.endsOn })
  const other = held.find((tenure) => overlaps(tenure, wanted))
  if (other)
    return refused('post-held', { name: other.name, startsOn: other.startsOn, endsOn: other.endsOn ?? '' })
  return allowed
}

export type EndRefusal = 'ends-before-start' | 'already-ended'

/** A tenure that has a last day keeps it, but for bringing it forward. */
export function endVerdict(tenure: Tenure, endsOn: Day): Verdict<EndRefusal> {
  if (endsOn < tenure.startsOn) return refused('ends-before-start', { startsOn: tenure.startsOn, endsOn })
  if (tenure.endsOn !== null && tenure.endsOn <= endsOn)
    return refused('already-ended', { endsOn: tenure.endsOn })
  return allowed
}

export type SucceedRefusal = 'already-holds' | 'post-held'

/**
 * A successor takes over on a day: whoever holds the post then ends the day before. Refused where that
 * would leave the present holder no day at all, or where somebody is appointed from a later day already.
 */
export function succeedVerdict(
  held: readonly NamedTenure[],
  next: { readonly personId: string; readonly startsOn: Day },
): Verdict<SucceedRefusal> {
  const later = held.find((tenure) => tenure.startsOn >= next.startsOn)
  if (later)
    return later.personId === next.personId
      ? refused('already-holds', { name: later.name, startsOn: later.startsOn })
      : refused('post-held', { name: later.name, startsOn: later.startsOn, endsOn: later.endsOn ?? '' })
  const present = held.find((tenure) => holdsOn(tenure, next.startsOn))
  if (present?.personId === next.personId)
    return refused('already-holds', { name: present.name, startsOn: present.startsOn })
  return allowed
}
