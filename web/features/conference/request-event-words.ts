/** What an entry of the timeline says, as keys and facts of `conference:event.*`. */
import type { RequestRecord } from '../../../contract/coordination-request.ts'

type Entry = Pick<RequestRecord['timeline'][number], 'type' | 'facts'>
export type EventSaying = {
  readonly key: string
  readonly facts: Readonly<Record<string, string | number>>
}

const known: readonly string[] = [
  'request-drafted',
  'request-edited',
  'requested',
  'request-sent-back',
  'request-accepted',
  'opinion-given',
  'opinions-urged',
  'opinions-over',
  'request-ready',
  'item-scheduled',
  'item-unscheduled',
  'item-resolved',
  'item-deferred',
  'item-referred',
  'item-withdrawn',
  'item-not-reached',
  'item-resubmitted',
  'condition-met',
  'condition-lost',
  'referral-returned',
  'request-withdrawn',
  'file-attached',
  'file-removed',
]

/** One line after the other: what was done, then the words that came with it. */
export function requestSayings({ type, facts }: Entry): readonly EventSaying[] {
  const name = type.replace('conference.', '')
  if (!known.includes(name)) return [{ key: 'other', facts: {} }]
  const plain = plainFacts(facts)
  const text = String(plain.text ?? '')
  return [
    { key: keyOf(name, plain), facts: plain },
    ...(name === 'item-deferred' ? conditionsIn(facts) : []),
    ...(text === '' ? [] : [{ key: 'words', facts: { text } }]),
  ]
}

function keyOf(name: string, facts: EventSaying['facts']): string {
  switch (name) {
    case 'opinion-given': {
      const reserves = String(facts.stances ?? '').includes('reserve')
      return `${name}-${reserves ? 'reserve' : 'agree'}${facts.late === undefined ? '' : '-late'}`
    }
    case 'opinions-over':
      return facts.silent === '' ? `${name}-all` : name
    case 'request-ready':
      return facts.failing === '' ? name : `${name}-anyway`
    case 'item-resolved':
      return facts.overruled === '' ? name : `${name}-overruled`
    case 'item-referred':
    case 'referral-returned':
      return `${name}-${facts.to === 'above' ? 'above' : 'leading-group'}`
    case 'item-resubmitted':
      return `${name}-${facts.why}-${facts.to}`
    default:
      return name
  }
}

/** `缺：…，供电公司，2026-12-18 前` for each. */
function conditionsIn({ conditions }: Entry['facts']): readonly EventSaying[] {
  if (!Array.isArray(conditions)) return []
  return conditions.flatMap((one: unknown) =>
    typeof one === 'object' && one !== null
      ? [{ key: 'condition', facts: plainFacts(Object.fromEntries(Object.entries(one))) }]
      : [],
  )
}

function plainFacts(facts: Readonly<Record<string, unknown>>): EventSaying['facts'] {
  const plain: Record<string, string | number> = {}
  for (const [key, value] of Object.entries(facts))
    if (typeof value === 'string' || typeof value === 'number') plain[key] = value
  return plain
}
