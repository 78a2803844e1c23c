/**
 * Graded notices (督办单): blue, orange, red, each on its working day past the due day.
 *
 * Only while the court is the unit's: what the office has to rule on or to verify is not pressed on the unit. Nobody
 * gets past a morning by that: as soon as the court is the unit's again, the next run of the day asks.
 * Of the levels reached at once (the server was down, the task stood with the office) only the highest is
 * given: several letters on one morning would be noise, and one dated back would be untrue. The levels passed
 * over are named in the record. Another due day begins anew.
 */
import { type NoticeLevel, noticeLevels, type NoticeStep } from '../mechanism/mechanism.ts'
import type { PostKind } from '../organization/posts.ts'
import type { State } from './states.ts'
import type { Task } from './task.ts'

export type DueNotice = { readonly step: NoticeStep; readonly passedOver: readonly NoticeLevel[] }

/** Levels only rise: the highest that is reached, if none as high was given for this due day. */
export function noticeDue(
  steps: readonly NoticeStep[],
  workdaysLate: number,
  given: readonly NoticeLevel[],
): DueNotice | null {
  const highest = Math.max(-1, ...given.map(rankOf))
  const reached = steps
    .filter(({ level, afterWorkdays }) => afterWorkdays <= workdaysLate && rankOf(level) > highest)
    .toSorted((a, b) => rankOf(a.level) - rankOf(b.level))
  const step = reached.at(-1)
  return step === undefined ? null : { step, passedOver: reached.slice(0, -1).map(({ level }) => level) }
}

const rankOf = (level: NoticeLevel): number => noticeLevels.indexOf(level)

/** States in which the court is the unit's, unless it has returned the task. */
export const pressedStates = ['issued', 'acknowledged', 'in-progress'] as const satisfies readonly State[]

export const isPressed = ({ state, request }: Pick<Task, 'state' | 'request'>): boolean =>
  pressedStates.some((pressed) => pressed === state) && request?.kind !== 'return'

/** From each kind of post, who is asked next where it is vacant or cannot open the platform. */
const chain: Readonly<Record<PostKind, readonly PostKind[]>> = {
  officer: ['officer', 'section-head', 'deputy-in-charge', 'principal'],
  liaison: ['liaison', 'deputy-in-charge', 'principal'],
  'section-head': ['section-head', 'deputy-in-charge', 'principal'],
  'leadership-member': ['leadership-member', 'deputy-in-charge', 'principal'],
  'deputy-in-charge': ['deputy-in-charge', 'principal'],
  principal: ['principal'],
}

/** Kinds that stand in one section and answer for no other. */
const ofSection: readonly PostKind[] = ['officer', 'section-head']

type Candidate = {
  readonly postId: string
  readonly kind: PostKind
  readonly ordinal: number
  readonly unitId: string
  readonly hasAccount: boolean
}

/**
 * To whom a notice goes: the kind of post its level names, in the place that answers, else the next one up.
 * The post that holds the task comes before others of its kind. Null where nobody in the unit can read it.
 */
export function addresseeAmong<T extends Candidate>(
  posts: readonly T[],
  from: PostKind,
  { unitId, postId }: { readonly unitId: string; readonly postId: string | null },
): T | null {
  const holds = posts.find((post) => post.postId === postId)
  const places = [unitId, ...(holds ? [holds.unitId] : [])]
  const near = (post: T) => (post.postId === postId ? 0 : places.includes(post.unitId) ? 1 : 2)
  for (const kind of chain[from]) {
    const found = posts
      .filter((post) => post.kind === kind && post.hasAccount)
      .filter((post) => !ofSection.includes(kind) || places.includes(post.unitId))
      .toSorted((a, b) => near(a) - near(b) || a.ordinal - b.ordinal)[0]
    if (found) return found
  }
  return null
}
