/**
 * What an entry of the record says, as keys and facts of sentences (`task:event.*`).
 *
 * An entry is told once: a part's issue is told by the decomposition it came from, its closure by the part's
 * own entry rather than again by the count on the whole.
 */
import { type Entry, listOf, numberOf, recordOf, type Saying, textOf } from './facts.ts'
import { shortNumber } from './numbers.ts'
import { clockSayings } from './clock-words.ts'
import { sideSayings } from './side-words.ts'

export type Told = {
  readonly key: string
  readonly entry: Entry
  readonly kind: 'act' | 'system' | 'instruction'
  /** `186-2` where the entry is a part's, on the page of the whole. */
  readonly part: string | null
  readonly sayings: readonly Saying[]
  /** Tasks that the entry names. */
  readonly named: readonly string[]
}

export function tell(timeline: readonly Entry[], number: string): readonly Told[] {
  return timeline.flatMap((entry): Told[] => {
    if (isToldElsewhere(entry, timeline, number)) return []
    const sayings = sayingsOf(entry, number)
    if (sayings.length === 0) return []
    return [
      {
        key: `${entry.itemNumber}:${entry.seq}`,
        entry,
        kind: kindOf(entry, number),
        part: entry.itemNumber === number ? null : shortNumber(entry.itemNumber),
        sayings,
        named: namedIn(entry),
      },
    ]
  })
}

/** Where the work went, or where it came from. */
const namedIn = ({ facts }: Entry): readonly string[] =>
  [
    textOf(facts, 'intoId'),
    textOf(facts, 'fromId'),
    textOf(facts, 'splitFromId'),
    ...listOf(facts, 'parts').map((part) => textOf(part, 'id')),
  ].filter((id) => id !== '')

/** The last link of the item's own chain. */
export const lastHash = (timeline: readonly Entry[], number: string): string =>
  timeline
    .filter((entry) => entry.itemNumber === number)
    .reduce<Entry | null>((last, entry) => (last === null || entry.seq > last.seq ? entry : last), null)
    ?.hash ?? ''

/** `7c4e…91a2` */
export const shortHash = (hash: string): string =>
  hash.length <= 12 ? hash : `${hash.slice(0, 4)}…${hash.slice(-4)}`

function isToldElsewhere(entry: Entry, timeline: readonly Entry[], number: string): boolean {
  if (entry.type === 'task.issued') return entry.itemNumber !== number
  if (entry.type === 'task.part-closed' || entry.type === 'task.part-cancelled') {
    const end = entry.type.replace('part-', '')
    return timeline.some(({ type, itemNumber }) => type === end && itemNumber === entry.facts.number)
  }
  return false
}

/** What a part does with its whole, when the office says so about the whole. */
const withWhole = ['task.suspended', 'task.resumed']

/** Routine is told in a smaller line, as is what a part's own people did to take it. */
function kindOf({ type, actor, itemNumber, facts }: Entry, number: string): Told['kind'] {
  if (type === 'task.instructed') return 'instruction'
  if (type === 'task.acknowledged' && itemNumber !== number) return 'system'
  const quiet = ['task.part-closed', 'task.part-cancelled', 'task.file-attached', 'task.edited'].includes(
    type,
  )
  if (withWhole.includes(type) && textOf(facts, 'whole') !== '') return 'system'
  return actor === null || quiet ? 'system' : 'act'
}

function sayingsOf(entry: Entry, number: string): readonly Saying[] {
  const { facts } = entry
  const text = textOf(facts, 'text')
  /** The act alone, or with its words. */
  const withText = (key: string, more: Saying['facts'] = {}): Saying =>
    text === '' ? { key, facts: more } : { key: `${key}-text`, facts: { ...more, text } }
  switch (entry.type) {
    case 'task.drafted':
      return [{ key: 'drafted', facts: {} }]
    case 'task.edited':
      return [
        { key: 'edited', facts: { by: entry.actor?.name ?? '', count: listOf(facts, 'changes').length } },
      ]
    case 'task.issued':
      return [{ key: issuedKey(facts), facts: { ...ruleFacts(facts), dueOn: textOf(facts, 'dueOn') } }]
    case 'task.acknowledged':
      return entry.itemNumber === number
        ? [{ key: 'acknowledged', facts: {} }]
        : [{ key: 'acknowledged-part', facts: { by: entry.actor?.name ?? '' } }]
    case 'task.decomposed':
      return [
        {
          key: 'decomposed',
          facts: { count: listOf(facts, 'parts').length, parts: partsOf(facts) },
        },
      ]
    case 'task.progress-reported':
      return [
        { key: 'reported', facts: { progress: numberOf(facts, 'progress'), text } },
        ...optional('problems', textOf(facts, 'problems')),
        ...optional('next', textOf(facts, 'next')),
      ]
    case 'task.urged':
      return [withText('urged')]
    case 'task.instructed':
      return [{ key: 'instructed', facts: { text } }]
    case 'task.closure-requested':
      return [{ key: 'closure-requested', facts: { text, count: numberOf(facts, 'evidence') } }]
    case 'task.closed':
      return [withText('closed')]
    case 'task.sent-back':
      return [{ key: 'sent-back', facts: { text } }]
    case 'task.part-closed':
      return [
        {
          key: 'part-closed',
          facts: {
            number: shortNumber(textOf(facts, 'number')),
            closed: numberOf(facts, 'closed'),
            total: numberOf(facts, 'total'),
          },
        },
      ]
    case 'task.part-cancelled':
      return [
        {
          key: 'part-cancelled',
          facts: {
            number: shortNumber(textOf(facts, 'number')),
            closed: numberOf(facts, 'closed'),
            total: numberOf(facts, 'total'),
          },
        },
      ]
    case 'task.file-attached':
      return [{ key: 'file-attached', facts: { by: entry.actor?.name ?? '', name: textOf(facts, 'name') } }]
    case 'task.reminded':
      return [{ key: 'reminded', facts: { count: numberOf(facts, 'daysLeft') } }]
    case 'task.step-reminded':
      return [{ key: `step-reminded-${textOf(facts, 'step')}`, facts: { dueOn: textOf(facts, 'dueOn') } }]
    case 'task.overdue-reminded':
      return [{ key: 'overdue-reminded', facts: { count: Math.abs(numberOf(facts, 'daysLeft')) } }]
    default:
      return [...sideSayings(entry), ...clockSayings(entry)]
  }
}

function issuedKey(facts: Entry['facts']): string {
  if (textOf(facts, 'partOf') !== '') return 'issued-part'
  if (textOf(recordOf(facts.series), 'id') !== '') return 'issued-series'
  if (textOf(facts, 'splitFrom') !== '') return 'issued-split'
  const unit = textOf(recordOf(facts.rule), 'unit')
  return unit === 'workday' || unit === 'calendar' ? `issued-${unit}` : 'issued'
}

const ruleFacts = (facts: Entry['facts']): Saying['facts'] => ({
  count: numberOf(recordOf(facts.rule), 'n'),
  partOf: textOf(facts, 'partOf'),
  splitFrom: textOf(facts, 'splitFrom'),
})

const partsOf = (facts: Entry['facts']): string =>
  listOf(facts, 'parts')
    .map((part) => `${shortNumber(textOf(part, 'number'))} ${textOf(part, 'title')}`)
    .join('；')

const optional = (key: string, text: string): readonly Saying[] =>
  text === '' ? [] : [{ key, facts: { text } }]
