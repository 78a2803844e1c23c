/**
 * Events are chained per item, and the heads of all chains are sealed per region.
 *
 * hash(n) = H(canonical(event n without hash) + hash(n − 1)), the first with an empty predecessor. A seal
 * takes the heads that moved since the last one, makes a Merkle root of them, and chains the roots. An
 * event changed, removed or put in between breaks its chain; a chain cut at its end no longer reaches
 * the head that was sealed.
 *
 * `H` comes in as an argument: SHA-256 by default, SM3 where the site asks for it. Whoever checks goes by the mark
 * of each hash, so that a record is one chain across a change from one to the other.
 */
export type Hash = (text: string) => string

/** The `H` that made a hash. */
export type HashOf = (made: string) => Hash

export type ChainedEvent = {
  readonly seq: number
  readonly content: unknown
  readonly hash: string
}

export type Head = { readonly itemId: string; readonly seq: number; readonly hash: string }

/** JSON with sorted keys and no blanks: the same value always gives the same text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => canonical(entry ?? null)).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}

export function eventHash(hash: Hash, content: unknown, previous: string): string {
  return hash(canonical(content) + previous)
}

export type ChainFault = {
  readonly itemId: string
  readonly seq: number
  readonly code: 'gap' | 'changed' | 'head-missing' | 'head-differs'
}

/** Follows one item's chain event by event, in order of `seq`, however long it is. */
export type ChainWalk = {
  readonly add: (event: ChainedEvent) => void
  /** The walk is over: everything that was wrong, heads that were never reached included. */
  readonly end: () => readonly ChainFault[]
}

export function followChain(hashOf: HashOf, itemId: string, heads: readonly Head[]): ChainWalk {
  const faults: ChainFault[] = []
  const ahead = new Map<number, string[]>()
  for (const head of heads) ahead.set(head.seq, [...(ahead.get(head.seq) ?? []), head.hash])
  let previous = ''
  let expected = 1
  return {
    add(event) {
      if (event.seq !== expected) faults.push({ itemId, seq: expected, code: 'gap' })
      else if (eventHash(hashOf(event.hash), event.content, previous) !== event.hash)
        faults.push({ itemId, seq: event.seq, code: 'changed' })
      const reached = ahead.get(event.seq)
      if (reached?.some((headHash) => headHash !== event.hash))
        faults.push({ itemId, seq: event.seq, code: 'head-differs' })
      if (reached) ahead.delete(event.seq)
      previous = event.hash
      expected = event.seq + 1
    },
    end: () => [
      ...faults,
      ...[...ahead.keys()].map((seq): ChainFault => ({ itemId, seq, code: 'head-missing' })),
    ],
  }
}

/** Faults of one item's chain, events in order of `seq`. */
export function chainFaults(
  hashOf: HashOf,
  itemId: string,
  events: readonly ChainedEvent[],
  heads: readonly Head[],
): readonly ChainFault[] {
  const walk = followChain(hashOf, itemId, heads)
  for (const event of events) walk.add(event)
  return walk.end()
}

/** Root of a Merkle tree over leaves in the given order; an odd node is carried up as it is. */
export function merkleRoot(hash: Hash, leaves: readonly string[]): string {
  let level = leaves.map((leaf) => hash(`leaf:${leaf}`))
  if (level.length === 0) return hash('empty')
  while (level.length > 1) {
    const next: string[] = []
    for (let i = 0; i < level.length; i += 2) {
      const left = level[i] ?? ''
      const right = level[i + 1]
      next.push(right === undefined ? left : hash(`node:${left}${right}`))
    }
    level = next
  }
  return level[0] ?? hash('empty')
}
