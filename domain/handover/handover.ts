/**
 * The life of a handover sheet 交接单: who leaves a post hands what is open there to who takes it.
 *
 * 1. The office, or who leads the section or unit, makes the sheet: leaver, last day, and either a successor
 *    who takes the post the day after, or another post of the unit that takes the work while this one stands
 *    vacant: not while somebody else holds it. It is `open` and lies with both for their word.
 * 2. Leaver and taker confirm. Where one of them cannot, the principal of the unit or the office does, and
 *    says why; whoever is one side never signs for the other.
 * 3. With both words it is `confirmed`: tenures end and begin by their dates, so nobody has to be awake at
 *    midnight. On the day after the last one, the work moves: `done`. A sheet for somebody who has left
 *    already is carried out with the second word.
 * 4. An open sheet can be cancelled, with a reason. A confirmed one stands: its days are in the books.
 *
 * Nothing is lost without a sheet, for work lies at posts. The sheet sees to it that somebody takes it.
 */
import { addDays } from '../calendar/day.ts'
import { allowed, type Day, refused, type Verdict } from '../kernel.ts'
import { holdsOn, overlaps, type PostKind, type Tenure } from '../organization/posts.ts'

export const handoverStates = ['open', 'confirmed', 'done', 'cancelled'] as const
export type HandoverState = (typeof handoverStates)[number]

export const sides = ['leaver', 'taker'] as const
export type Side = (typeof sides)[number]

export type Making = {
  readonly today: Day
  readonly makerId: string
  /** The maker may edit the organisation: the office. */
  readonly byOffice: boolean
  readonly post: { readonly id: string; readonly kind: PostKind; readonly rootUnitId: string }
  /** The tenure that ends. */
  readonly tenure: Tenure & { readonly id: string; readonly personId: string }
  /** All tenures of the post. */
  readonly tenures: readonly (Tenure & {
    readonly id: string
    readonly personId: string
    readonly name: string
  })[]
  readonly lastDay: Day
  readonly successor: {
    readonly personId: string
    readonly isAdministrator: boolean
    /** Tenures elsewhere, with the unit or section of their post. */
    readonly posts: readonly (Tenure & { readonly unitId: string; readonly kind: PostKind })[]
  } | null
  /** Unit or section of the post that is left. */
  readonly unitId: string
  readonly receiving: {
    readonly postId: string
    readonly rootUnitId: string
    readonly personId: string | null
  } | null
  readonly sheetExists: boolean
}

export type MakeRefusal =
  | 'ends-before-start'
  | 'day-in-past'
  | 'already-ended'
  | 'own-post'
  | 'leadership-by-office'
  | 'one-who-takes'
  | 'leaver-is-taker'
  | 'administrator-cannot-act'
  | 'successor-excluded'
  | 'post-held'
  | 'receiving-elsewhere'
  | 'receiving-vacant'
  | 'sheet-exists'

const leadership: readonly PostKind[] = ['principal', 'deputy-in-charge', 'leadership-member']

export function makeVerdict(making: Making): Verdict<MakeRefusal> {
  const { post, tenure, makerId, byOffice, successor, receiving } = making
  const days = daysVerdict(making)
  if (!days.ok) return days
  if (makerId === tenure.personId) return refused('own-post')
  if (leadership.includes(post.kind) && !byOffice) return refused('leadership-by-office')
  if ((successor === null) === (receiving === null)) return refused('one-who-takes')
  const takerId = successor?.personId ?? receiving?.personId ?? null
  if (takerId === tenure.personId) return refused('leaver-is-taker')
  if (receiving !== null) {
    if (receiving.rootUnitId !== post.rootUnitId || receiving.postId === post.id)
      return refused('receiving-elsewhere')
    if (receiving.personId === null) return refused('receiving-vacant')
    const holder = making.tenures.find(
      (held) => held.id !== tenure.id && holdsOn(held, takesOverOn(making.lastDay, making.today)),
    )
    if (holder) return postHeld(holder)
  }
  const taking = successor === null ? allowed : successorVerdict(making, successor)
  if (!taking.ok) return taking
  return making.sheetExists ? refused('sheet-exists') : allowed
}

function daysVerdict({ tenure, lastDay, today }: Making): Verdict<MakeRefusal> {
  if (lastDay < tenure.startsOn)
    return refused('ends-before-start', { startsOn: tenure.startsOn, endsOn: lastDay })
  // Who has left already left on that day and no other.
  if (tenure.endsOn !== null && tenure.endsOn < today)
    return lastDay === tenure.endsOn ? allowed : refused('already-ended', { endsOn: tenure.endsOn })
  if (lastDay < today) return refused('day-in-past', { today })
  if (tenure.endsOn !== null && lastDay > tenure.endsOn)
    return refused('already-ended', { endsOn: tenure.endsOn })
  return allowed
}

/**
 * Nobody holds two posts of one unit or section, but for the liaison's, which goes with any other; and an
 * administrator holds none at all.
 */
function successorVerdict(
  { tenure, tenures, post, unitId, lastDay, today }: Making,
  successor: NonNullable<Making['successor']>,
): Verdict<MakeRefusal> {
  if (successor.isAdministrator) return refused('administrator-cannot-act')
  const taking = { startsOn: takesOverOn(lastDay, today), endsOn: null }
  const other = tenures.find(
    ({ id, personId, ...held }) =>
      id !== tenure.id && personId !== successor.personId && overlaps(held, taking),
  )
  if (other) return postHeld(other)
  const excluding = successor.posts.some(
    (held) =>
      held.unitId === unitId && held.kind !== 'liaison' && post.kind !== 'liaison' && overlaps(held, taking),
  )
  return excluding ? refused('successor-excluded') : allowed
}

const postHeld = ({ name, startsOn, endsOn }: Making['tenures'][number]): Verdict<MakeRefusal> =>
  refused('post-held', { name, startsOn, endsOn: endsOn ?? '' })

/** The day after the last one; for somebody who has left already, today. */
export function takesOverOn(lastDay: Day, today: Day): Day {
  const after = addDays(lastDay, 1)
  return after < today ? today : after
}

export type Sheet = {
  readonly state: HandoverState
  readonly leaverId: string
  readonly takerId: string
  readonly confirmed: Readonly<Record<Side, boolean>>
}

export type Signer = {
  readonly personId: string
  /** Principal of the unit (or acting for one), or the office. */
  readonly maySignForOthers: boolean
}

export type ConfirmRefusal =
  | 'not-open'
  | 'already-confirmed'
  | 'not-a-party'
  | 'other-party'
  | 'stand-in-says-why'

/** Whose word it is: one's own, or that of somebody who cannot give it. */
export function confirmVerdict(
  sheet: Sheet,
  side: Side,
  signer: Signer,
  note: string,
): Verdict<ConfirmRefusal> {
  if (sheet.state !== 'open') return refused('not-open')
  if (sheet.confirmed[side]) return refused('already-confirmed')
  const party = side === 'leaver' ? sheet.leaverId : sheet.takerId
  if (signer.personId === party) return allowed
  if (signer.personId === sheet.leaverId || signer.personId === sheet.takerId) return refused('other-party')
  if (!signer.maySignForOthers) return refused('not-a-party')
  return note === '' ? refused('stand-in-says-why') : allowed
}

/** What the sheet becomes with the last word: carried out at once where the day has come. */
export const settledState = (takesOver: Day, today: Day): 'confirmed' | 'done' =>
  takesOver <= today ? 'done' : 'confirmed'
