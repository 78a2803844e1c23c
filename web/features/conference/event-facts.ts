/** What an event of a conference tells, as its sentence needs it. */
import type { ConferenceRecord } from '../../../contract/conference.ts'

type Event = ConferenceRecord['timeline'][number]
type Facts = Event['facts']

const text = (facts: Facts, key: string): string => {
  const value = facts[key]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Names of units in a list of rows, each once. */
export function unitsIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return []
  const names = value.flatMap((row: unknown) =>
    typeof row === 'object' && row !== null && 'unit' in row && typeof row.unit === 'string'
      ? [row.unit]
      : [],
  )
  return [...new Set(names)]
}

export type Told = {
  /** Of `event.<key>`. */
  readonly key: string
  readonly facts: Readonly<Record<string, string>>
  readonly words: string
}

/** `conferenceName` is left off the name of an item: it stands above all of them. */
export function toldBy(
  { type, facts }: Pick<Event, 'type' | 'facts'>,
  conferenceName: string,
  and: string,
): Told {
  const name = type.replace(/^conference\./, '')
  const item = text(facts, 'item').replace(conferenceName, '')
  const words = text(facts, 'text')
  const simple = (more: Readonly<Record<string, string>> = {}): Told => ({
    key: name,
    facts: { item, ...more },
    words,
  })
  switch (name) {
    case 'replied':
      return {
        key: `replied-${text(facts, 'reply')}`,
        facts: { unit: text(facts, 'unit'), comer: text(facts, 'comer') },
        words,
      }
    case 'signed-in':
      return simple({ unit: text(facts, 'unit'), attendee: text(facts, 'attendee') })
    case 'turned-to':
      return simple({ title: text(facts, 'title') })
    case 'consensus-noted':
      return simple({ units: unitsIn(facts.rows).join(and) })
    case 'attendance-noted':
      return simple({ units: unitsIn(facts.seats).join(and) })
    case 'item-concluded':
      return {
        key: text(facts, 'tasks') === '' ? 'item-concluded' : 'item-concluded-tasks',
        facts: { item, outcome: text(facts, 'outcome'), tasks: text(facts, 'tasks') },
        words,
      }
    case 'convened':
    case 'agenda-set':
    case 'held':
      return simple(
        Object.fromEntries(
          ['units', 'items', 'minutes', 'present', 'resolved'].map((key) => [key, text(facts, key)]),
        ),
      )
    case 'record-taken':
      return text(facts, 'from') === ''
        ? simple()
        : { key: 'record-taken-over', facts: { from: text(facts, 'from') }, words }
    default:
      return simple()
  }
}
