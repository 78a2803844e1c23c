/**
 * The life of minutes.
 *
 * 1. When a conference ends, its minutes are there: `drafting`. Their sentences come from the rows of the
 *    conference; the office writes words around them.
 * 2. `send` freezes them as they read then, and asks every unit that was present to confirm them by a day:
 *    `confirming`. A unit confirms or objects with words, for itself only, and only if it was there. It may say
 *    otherwise until its objection has been answered.
 * 3. The office answers every objection, adopted or not, with the reason. What is adopted changes the words: the
 *    minutes are taken back, written, and sent in another round. Each round keeps what was said in it.
 * 4. `finish` closes the confirmation, once every unit has said something or the day is over, and no objection is
 *    left unanswered. Who said nothing is silent, which is not consent, and is shown as such. The document of the
 *    minutes is drafted from what was frozen: `confirmed`.
 * 5. The document is reviewed, signed and numbered like every other. Its issue makes the minutes `issued`, with
 *    its number, and locks them for good.
 *
 * Once a document is under way they are not taken back: it is discarded first. After that they can be taken back, or
 * finished again with another document.
 */
import { type Actor, may, type Verb } from '../identity/rights.ts'
import { allowed, type Day, refused, type Verdict } from '../kernel.ts'
import type { MinutesCommand, MinutesState } from './states.ts'

export const transitions = {
  drafting: { write: 'drafting', send: 'confirming' },
  confirming: {
    confirm: 'confirming',
    object: 'confirming',
    answer: 'confirming',
    'take-back': 'drafting',
    finish: 'confirmed',
  },
  confirmed: { 'take-back': 'drafting', finish: 'confirmed' },
  issued: {},
} as const satisfies Record<MinutesState, Partial<Record<MinutesCommand, MinutesState>>>

export const minutesRefusals = [
  'no-right',
  'not-in-this-state',
  'not-present',
  'words-missing',
  'objection-answered',
  'no-objection',
  'units-unanswered',
  'objections-unanswered',
  'objections-adopted',
  'document-under-way',
] as const
export type MinutesRefusal = (typeof minutesRefusals)[number]

export const verbOfMinutes = {
  write: 'conference.record',
  send: 'conference.record',
  confirm: 'conference.attend',
  object: 'conference.attend',
  answer: 'conference.record',
  'take-back': 'conference.record',
  finish: 'conference.record',
} as const satisfies Record<MinutesCommand, Verb>

/** A unit that was invited or wants to speak, whether it was there, and what it says in this round. */
export type Confirmer = {
  readonly unitId: string
  readonly rootUnitId: string
  readonly present: boolean
  readonly answer: 'confirmed' | 'objected' | null
  /** What the office did with its objection; null: nothing yet. */
  readonly adopted: boolean | null
}

/** What the rules ask about. */
export type Minutes = {
  readonly regionId: string
  readonly mechanismId: string
  readonly state: MinutesState
  readonly confirmDueOn: Day | null
  readonly confirmers: readonly Confirmer[]
  /** A document of these minutes exists and is not discarded. */
  readonly documentUnderWay: boolean
}

/** Whom a command is about, where it is about one unit. */
export type About = { readonly unitId: string; readonly words: string }

type Guard = (
  minutes: Minutes,
  about: Confirmer | undefined,
  words: string,
  today: Day,
) => Verdict<MinutesRefusal>

const present: Guard = (_, about) => (about?.present === true ? allowed : refused('not-present'))

const withWords: Guard = (_, __, words) => (words.trim() === '' ? refused('words-missing') : allowed)

const unanswered: Guard = (_, about) =>
  about?.adopted === null || about?.adopted === undefined ? allowed : refused('objection-answered')

const objected: Guard = (_, about) => (about?.answer === 'objected' ? allowed : refused('no-objection'))

const everybodySpoke: Guard = (minutes, _, __, today) => {
  const silent = silentOf(minutes).length
  const over = minutes.confirmDueOn !== null && today > minutes.confirmDueOn
  return silent === 0 || over
    ? allowed
    : refused('units-unanswered', { count: silent, dueOn: minutes.confirmDueOn ?? '' })
}

const objectionsAnswered: Guard = (minutes) => {
  const open = openObjectionsOf(minutes).length
  return open === 0 ? allowed : refused('objections-unanswered', { count: open })
}

/** What was adopted is not in the frozen text: another round is. */
const nothingAdopted: Guard = ({ confirmers }) => {
  const adopted = confirmers.filter((one) => one.answer === 'objected' && one.adopted === true).length
  return adopted === 0 ? allowed : refused('objections-adopted', { count: adopted })
}

const noDocument: Guard = ({ documentUnderWay }) =>
  documentUnderWay ? refused('document-under-way') : allowed

const guards = {
  write: [],
  send: [],
  confirm: [present, unanswered],
  object: [present, unanswered, withWords],
  answer: [objected, unanswered, withWords],
  'take-back': [noDocument],
  finish: [noDocument, objectionsAnswered, nothingAdopted, everybodySpoke],
} as const satisfies Record<MinutesCommand, readonly Guard[]>

export type MinutesDecision =
  | { readonly ok: true; readonly to: MinutesState }
  | (Verdict<MinutesRefusal> & { readonly ok: false })

/**
 * May this actor do this to the minutes as they stand, and where does it lead? What is said for a unit is asked
 * with the unit; asked without one, whether the actor may say it for any.
 */
export function decideMinutes(
  minutes: Minutes,
  command: MinutesCommand,
  actor: Actor,
  today: Day,
  about: About | null = null,
): MinutesDecision {
  const own = ownOf(minutes, actor)
  const unit =
    about === null ? (own.find(({ present: there }) => there) ?? own[0]) : confirmerOf(minutes, about)
  if (!hasRight(minutes, command, actor, unit)) return refused('no-right')
  const row: Partial<Record<MinutesCommand, MinutesState>> = transitions[minutes.state]
  const to = row[command]
  if (to === undefined) return refused('not-in-this-state', { state: minutes.state })
  const ofOne = command === 'confirm' || command === 'object' || command === 'answer'
  if (ofOne && about === null) return openVerdict(minutes, command, own, to)
  for (const guard of guards[command]) {
    const verdict = guard(minutes, unit, about?.words ?? '', today)
    if (!verdict.ok) return verdict
  }
  return { ok: true, to }
}

/** Asked for nobody in particular: is there a unit the actor may still say it for, or an objection to answer? */
function openVerdict(
  minutes: Minutes,
  command: 'confirm' | 'object' | 'answer',
  own: readonly Confirmer[],
  to: MinutesState,
): MinutesDecision {
  if (command === 'answer')
    return openObjectionsOf(minutes).length > 0 ? { ok: true, to } : refused('no-objection')
  const there = own.filter((one) => one.present)
  if (there.length === 0) return refused('not-present')
  return there.some(({ adopted }) => adopted === null) ? { ok: true, to } : refused('objection-answered')
}

const hasRight = (
  minutes: Minutes,
  command: MinutesCommand,
  actor: Actor,
  unit: Confirmer | undefined,
): boolean =>
  verbOfMinutes[command] === 'conference.attend'
    ? unit !== undefined && speaksFor(minutes, actor, unit)
    : may(actor, verbOfMinutes[command], minutes)

const confirmerOf = (minutes: Minutes, { unitId }: About): Confirmer | undefined =>
  minutes.confirmers.find((one) => one.unitId === unitId)

export const speaksFor = (
  { regionId, mechanismId }: Pick<Minutes, 'regionId' | 'mechanismId'>,
  actor: Actor,
  { unitId, rootUnitId }: Pick<Confirmer, 'unitId' | 'rootUnitId'>,
): boolean => may(actor, 'conference.attend', { regionId, mechanismId, unitId, rootUnitId })

const ownOf = (minutes: Minutes, actor: Actor): readonly Confirmer[] =>
  minutes.confirmers.filter((one) => speaksFor(minutes, actor, one))

/** Units that were there and said nothing in this round. */
export const silentOf = ({ confirmers }: Pick<Minutes, 'confirmers'>): readonly Confirmer[] =>
  confirmers.filter((one) => one.present && one.answer === null)

export const openObjectionsOf = ({ confirmers }: Pick<Minutes, 'confirmers'>): readonly Confirmer[] =>
  confirmers.filter(({ answer, adopted }) => answer === 'objected' && adopted === null)

/** Minutes that are still written are the desk's; once sent they are read by all who see the conference. */
export function maySeeMinutes(
  { state, regionId, mechanismId }: Pick<Minutes, 'state' | 'regionId' | 'mechanismId'>,
  actor: Actor,
  involvedUnitIds: readonly string[],
): boolean {
  const target = { regionId, mechanismId, involvedUnitIds }
  const desk = may(actor, 'conference.record', target) || may(actor, 'conference.decide', target)
  return desk || (state !== 'drafting' && may(actor, 'conference.view', target))
}
