import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, chainFaults, eventHash, type Head, merkleRoot } from './chain.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const itemId = '01900000-0000-7000-8000-000000000001'

type Event = { readonly seq: number; readonly content: unknown; readonly hash: string }

function chainOf(contents: readonly unknown[]): Event[] {
  const events: Event[] = []
  for (const content of contents) {
    const seq = events.length + 1
    const whole = { seq, content }
    events.push({ seq, content: whole, hash: eventHash(hash, whole, events.at(-1)?.hash ?? '') })
  }
  return events
}

const headOf = ({ seq, hash: eventsHash }: Event): Head => ({ itemId, seq, hash: eventsHash })
const anyContent = fc.jsonValue({ maxDepth: 3 })
const anyChain = fc.array(anyContent, { minLength: 2, maxLength: 8 }).map(chainOf)

describe('Canonical JSON', () => {
  it('is the same for the same value, in whatever order its keys came', () => {
    expect(canonical({ b: [1, { d: null, c: '二' }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"二","d":null}]}',
    )
    expect(canonical({ a: undefined, b: [undefined] })).toBe('{"b":[null]}')
  })

  it('outlives a way through JSON and back', () => {
    fc.assert(
      fc.property(anyContent, (value) => {
        expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value))
      }),
    )
  })
})

describe('A chain', () => {
  it('without tampering has no faults, whichever of its events were sealed', () => {
    fc.assert(
      fc.property(anyChain, (events) => {
        expect(chainFaults(() => hash, itemId, events, events.map(headOf))).toEqual([])
      }),
    )
  })

  it('shows any event whose content was changed', () => {
    fc.assert(
      fc.property(anyChain, fc.nat(7), anyContent, (events, nth, content) => {
        const index = nth % events.length
        const changed = events.map((event, i) =>
          i === index ? { ...event, content: { changed: content } } : event,
        )
        expect(chainFaults(() => hash, itemId, changed, [])).toEqual([
          { itemId, seq: index + 1, code: 'changed' },
        ])
      }),
    )
  })

  it('shows an event taken out of its middle', () => {
    const events = chainOf(['a', 'b', 'c', 'd'])
    expect(chainFaults(() => hash, itemId, events.toSpliced(1, 1), [])).toEqual([
      { itemId, seq: 2, code: 'gap' },
    ])
  })

  it('shows two events that changed places', () => {
    const [a, b, c] = chainOf(['a', 'b', 'c'])
    if (!a || !b || !c) throw new Error('three')
    const swapped = [a, { ...c, seq: 2 }, { ...b, seq: 3 }]
    expect(chainFaults(() => hash, itemId, swapped, []).map((fault) => fault.seq)).toEqual([2, 3])
  })

  it('shows a tail that was cut off, against the head that was kept or sealed', () => {
    const events = chainOf(['a', 'b', 'c'])
    const heads = events.slice(2).map(headOf)
    expect(chainFaults(() => hash, itemId, events.slice(0, 2), heads)).toEqual([
      { itemId, seq: 3, code: 'head-missing' },
    ])
    expect(chainFaults(() => hash, itemId, [], heads)).toEqual([{ itemId, seq: 3, code: 'head-missing' }])
  })

  it('shows a tail that was written anew, against the head that was sealed', () => {
    const events = chainOf(['a', 'b', 'c'])
    const rewritten = chainOf(['a', 'b', 'C'])
    expect(chainFaults(() => hash, itemId, rewritten, events.slice(2).map(headOf))).toEqual([
      { itemId, seq: 3, code: 'head-differs' },
    ])
  })
})

describe('A Merkle root', () => {
  it('differs for any other leaves, order or number of leaves', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { maxLength: 9 }),
        fc.array(fc.string(), { maxLength: 9 }),
        (a, b) => {
          expect(merkleRoot(hash, a) === merkleRoot(hash, b)).toBe(JSON.stringify(a) === JSON.stringify(b))
        },
      ),
    )
  })

  it('carries an odd leaf up as it is and is not fooled by doubling it', () => {
    expect(merkleRoot(hash, ['a', 'b', 'c'])).not.toBe(merkleRoot(hash, ['a', 'b', 'c', 'c']))
    expect(merkleRoot(hash, ['a'])).toBe(hash('leaf:a'))
  })
})
