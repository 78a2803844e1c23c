/**
 * Acting 代: by written authority somebody does the work of a post whose holder is away, "李志远 代 张德安".
 *
 * The authority names the post, the person who acts, its first and its last day, and is worth nothing outside
 * them; it ends by itself. Whoever is acted for keeps the post and may act too: an absent chief who signs from
 * the road is no fault, and who did what is on record either way. A vacant post can be acted for as well
 * (主持工作); then the line names the post.
 *
 * Nobody is both away and standing in: whoever acts is acted for by nobody on the same day, so there are no
 * chains and no loops. A post has one person acting for it at a time. Nobody gives the authority to oneself,
 * nor for a post of one's own.
 */
import { numberOf } from '../calendar/day.ts'
import { allowed, type Day, refused, type Verdict } from '../kernel.ts'
import { overlaps, type Tenure } from './posts.ts'

/** Half a year: an absence that lasts longer needs an appointment, or a new authority. */
export const longestActingDays = 180

export type Authority = {
  readonly postId: string
  readonly personId: string
  readonly startsOn: Day
  readonly endsOn: Day
}

export const endings = ['revoked', 'person-left', 'account-disabled', 'post-taken'] as const
export type Ending = (typeof endings)[number]

/** What has to be known of the people and posts named. */
export type Known = {
  readonly today: Day
  /** Who gives the authority. */
  readonly setterId: string
  /** Tenures of the post, past and to come. */
  readonly holders: readonly (Tenure & { readonly personId: string })[]
  /** Tenures of the person who is to act. */
  readonly posts: readonly (Tenure & { readonly postId: string })[]
  readonly hasAccount: boolean
  readonly isAdministrator: boolean
  /** Authorities of the region that have not been ended. */
  readonly standing: readonly Authority[]
}

export type ActingRefusal =
  | 'ends-before-start'
  | 'starts-in-past'
  | 'too-long'
  | 'not-for-oneself'
  | 'administrator-cannot-act'
  | 'no-account'
  | 'already-holds'
  | 'holds-no-post'
  | 'post-acted-for'
  | 'acting-loop'
  | 'acting-chain'

export function actingVerdict(wanted: Authority, known: Known): Verdict<ActingRefusal> {
  const { startsOn, endsOn } = wanted
  if (endsOn < startsOn) return refused('ends-before-start', { startsOn, endsOn })
  if (startsOn < known.today) return refused('starts-in-past', { today: known.today })
  if (numberOf(endsOn) - numberOf(startsOn) >= longestActingDays)
    return refused('too-long', { days: longestActingDays })
  const holders = known.holders.filter((tenure) => overlaps(tenure, wanted)).map(({ personId }) => personId)
  if (known.setterId === wanted.personId || holders.includes(known.setterId))
    return refused('not-for-oneself')
  if (known.isAdministrator) return refused('administrator-cannot-act')
  if (!known.hasAccount) return refused('no-account')
  if (holders.includes(wanted.personId)) return refused('already-holds')
  const first = { startsOn, endsOn: startsOn }
  if (!known.posts.some((tenure) => overlaps(tenure, first))) return refused('holds-no-post')
  const posts = known.posts.filter((tenure) => overlaps(tenure, wanted)).map(({ postId }) => postId)
  return besideOthers(wanted, holders, posts, known.standing)
}

function besideOthers(
  wanted: Authority,
  holders: readonly string[],
  posts: readonly string[],
  standing: readonly Authority[],
): Verdict<ActingRefusal> {
  const meanwhile = standing.filter((other) => overlaps(other, wanted))
  const same = meanwhile.find((other) => other.postId === wanted.postId)
  if (same) return refused('post-acted-for', { startsOn: same.startsOn, endsOn: same.endsOn })
  const holderActs = meanwhile.filter((other) => holders.includes(other.personId))
  if (holderActs.some((other) => posts.includes(other.postId))) return refused('acting-loop')
  const chained = holderActs[0] ?? meanwhile.find((other) => posts.includes(other.postId))
  return chained ? refused('acting-chain', { startsOn: chained.startsOn, endsOn: chained.endsOn }) : allowed
}

export const actingStates = ['in-force', 'future', 'past', 'ended'] as const
export type ActingState = (typeof actingStates)[number]

export function actingStateOn(
  acting: { readonly startsOn: Day; readonly endsOn: Day; readonly endedAt: string | null },
  day: Day,
): ActingState {
  if (acting.endedAt !== null) return 'ended'
  if (day < acting.startsOn) return 'future'
  return day <= acting.endsOn ? 'in-force' : 'past'
}
