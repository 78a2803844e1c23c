/**
 * Checks the whole record of a region: every chain event by event, every head that is kept or was sealed,
 * and the chain of seals. Reads one moment of the database, so that it can run while people work.
 */
import { setImmediate } from 'node:timers/promises'
import type { z } from 'zod'
import type { auditFault, verification } from '../../../contract/audit.ts'
import { type ChainFault, type ChainWalk, followChain, type Head } from '../../../domain/audit/chain.ts'
import { type SealedSeal, sealFaults } from '../../../domain/audit/seal.ts'
import type { Db, Platform, Tx } from '../../platform/context.ts'
import { sha256 } from '../../platform/hash.ts'
import {
  firstItem,
  listEventsAfter,
  listHeads,
  listLeaves,
  listOrphanSeals,
  listSealedHeads,
  listSeals,
  type StoredHead,
} from './queries/chains.ts'

export type Verification = z.output<typeof verification>
type Fault = z.output<typeof auditFault>

/** Some ten milliseconds of work. */
const eventsAtOnce = 1_000
const sealsAtOnce = 1_000
/** Beyond these the answer is clear. */
const faultsAtMost = 1_000

export async function verifyRegion(
  { db, clock }: Pick<Platform, 'db' | 'clock'>,
  regionId: string,
): Promise<Verification> {
  const start = performance.now()
  const found = await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const chains = await verifyChains(tx, regionId)
      const seals = await verifySeals(tx, regionId)
      return { chains, seals }
    })
  const { chains, seals } = found
  const faults = [...chains.faults, ...seals.faults]
  return {
    ok: faults.length === 0,
    items: chains.items,
    events: chains.events,
    seals: seals.count,
    lastSealAt: seals.last?.sealedAt ?? null,
    lastSealHash: seals.last?.hash ?? null,
    faults: faults.slice(0, faultsAtMost),
    checkedAt: clock.now().toISOString(),
    milliseconds: Math.round(performance.now() - start),
  }
}

type ItemHeads = { readonly heads: Head[]; sealedSeq: number | null; sealedTo: number }
type Walking = {
  readonly itemId: string
  readonly walk: ChainWalk
  readonly expected: ItemHeads
  last: number
}

async function verifyChains(tx: Tx, regionId: string) {
  const faults: Fault[] = []
  const count = { items: 0, events: 0 }
  /** Heads of items not yet walked. */
  const ahead = new Map<string, ItemHeads>()
  const now: { walking: Walking | null } = { walking: null }

  function begin(itemId: string): Walking {
    end()
    count.items += 1
    const expected = ahead.get(itemId) ?? noHeads()
    ahead.delete(itemId)
    now.walking = { itemId, walk: followChain(sha256, itemId, expected.heads), expected, last: 0 }
    return now.walking
  }

  function end(): void {
    if (!now.walking) return
    const { itemId, walk, expected, last } = now.walking
    faults.push(...walk.end().map(toFault), ...headFaults(itemId, expected, last))
    now.walking = null
  }

  let after = { itemId: firstItem, seq: 0 }
  let next = listEventsAfter(tx, regionId, after, eventsAtOnce)
  for (;;) {
    const batch = await next
    const last = batch.at(-1)
    await addHeads(tx, regionId, ahead, after.itemId, last?.itemId ?? null)
    if (!last) break
    after = { itemId: last.itemId, seq: last.seq }
    // The next piece is on its way while this one is walked, and other requests have their turn.
    next = listEventsAfter(tx, regionId, after, eventsAtOnce)
    await setImmediate()
    for (const event of batch) {
      const walking = now.walking?.itemId === event.itemId ? now.walking : begin(event.itemId)
      walking.walk.add(event)
      walking.last = event.seq
    }
    count.events += batch.length
  }
  end()
  // Heads without a single event.
  for (const itemId of [...ahead.keys()]) begin(itemId)
  end()
  return { ...count, faults }
}

const noHeads = (): ItemHeads => ({ heads: [], sealedSeq: null, sealedTo: 0 })

async function addHeads(
  db: Db,
  regionId: string,
  ahead: Map<string, ItemHeads>,
  after: string,
  upTo: string | null,
): Promise<void> {
  if (after === upTo) return
  const of = (itemId: string): ItemHeads => {
    const known = ahead.get(itemId) ?? noHeads()
    ahead.set(itemId, known)
    return known
  }
  for (const head of await listHeads(db, regionId, after, upTo)) keepHead(of(head.itemId), head)
  for (const head of await listSealedHeads(db, regionId, after, upTo)) {
    const known = of(head.itemId)
    known.heads.push(head)
    known.sealedTo = Math.max(known.sealedTo, head.seq)
  }
}

function keepHead(known: ItemHeads, { itemId, seq, hash, sealedSeq }: StoredHead): void {
  known.heads.push({ itemId, seq, hash })
  known.sealedSeq = sealedSeq
}

/** What only the ends tell: events beyond the head that is kept, or a head that says it was sealed and was not. */
function headFaults(
  itemId: string,
  { heads, sealedSeq, sealedTo }: ItemHeads,
  last: number,
): readonly Fault[] {
  if (sealedSeq === null) return [{ at: itemId, seq: last, code: 'head-missing' }]
  const head = Math.max(...heads.map(({ seq }) => seq))
  return [
    ...(last > head ? [{ at: itemId, seq: last, code: 'head-differs' as const }] : []),
    ...(sealedSeq === sealedTo
      ? []
      : [{ at: itemId, seq: Math.max(sealedSeq, sealedTo), code: 'seal-gap' as const }]),
  ]
}

const toFault = ({ itemId, seq, code }: ChainFault): Fault => ({ at: itemId, seq, code })

async function verifySeals(tx: Tx, regionId: string) {
  const faults: Fault[] = []
  let last: SealedSeal | null = null
  let count = 0
  for (;;) {
    const seals: readonly SealedSeal[] = await listSeals(tx, regionId, last?.seq ?? 0, sealsAtOnce)
    for (const seal of seals) {
      const leaves = await listLeaves(tx, regionId, seal.seq)
      for (const fault of sealFaults(sha256, last, seal, leaves))
        faults.push({ at: String(fault.seq), seq: fault.seq, code: fault.code })
      last = seal
      count += 1
    }
    if (seals.length < sealsAtOnce) break
  }
  for (const seq of await listOrphanSeals(tx, regionId))
    faults.push({ at: String(seq), seq, code: 'seal-gap' })
  return { faults, count, last }
}
